// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import type { SheetScript } from '../../core/host/steps.ts';
import { alikeSheets } from './alikeSheets.ts';
import type { Deadline } from './deadline.ts';
import { fillInput, makeDraft } from './draft.ts';
import type { JobRecord, JobSheet, KeptJob } from './jobRecord.ts';
import { looksOf } from './looks.ts';
import type { Sheet, Spreadsheet } from './sheets.ts';

/**
 * Makes sheets of the job from the one of this index on, at least one; answers how many there was time for. Whoever is
 * looking at a sheet goes on looking at it: Sheets shows every new one.
 */
export function makeSheets(
  spreadsheet: Spreadsheet,
  { record, write }: KeptJob,
  from: number,
  scripts: readonly SheetScript[],
  deadline: Deadline,
): number {
  scripts.forEach(({ key }, index) => {
    if (record.sheets[from + index]?.[0] === key) return;
    throw new RangeError(`${key} is not the sheet ${from + index} of the job`);
  });
  const looking = spreadsheet.getActiveSheet();
  const sheets = [...record.sheets];
  const carried = { ...record.carried };
  const count =
    record.kind === 'report'
      ? makeDrafts(spreadsheet, { ...record, sheets, carried }, from, scripts, deadline)
      : fillInputs(spreadsheet, scripts, deadline);
  spreadsheet.setActiveSheet(looking);
  write({ ...record, sheets, carried, time: Date.now() });
  return count;
}

/** Writes down in the list of sheets how many each has become, and what copies bring along. */
function makeDrafts(
  spreadsheet: Spreadsheet,
  { ticket, sheets, carried }: JobRecord & { sheets: JobSheet[] },
  from: number,
  scripts: readonly SheetScript[],
  deadline: Deadline,
): number {
  const all = scripts.map((script) => ({ script, looks: looksOf(script) }));
  const alike = alikeSheets(
    spreadsheet,
    all.map(({ looks }) => looks),
    carried,
  );
  let end = spreadsheet.getNumSheets();
  let index = from;
  for (const { script, looks } of all) {
    if (index > from && deadline()) break;
    const [key, print, place] = sheets[index]!;
    const position = Math.min(positionOf(sheets, index), end);
    const made = makeDraft(spreadsheet, alike, { script, looks, print, ticket, position, end });
    sheets[index] = [key, print, place, made];
    end += made;
    index += 1;
  }
  alike.clear();
  return index - from;
}

function fillInputs(spreadsheet: Spreadsheet, scripts: readonly SheetScript[], deadline: Deadline): number {
  let count = 0;
  for (const script of scripts) {
    if (count > 0 && deadline()) break;
    fillInput(inputSheet(spreadsheet, script), script);
    count += 1;
  }
  return count;
}

/** Right before the old sheet, which the sheets made since have moved on. */
function positionOf(sheets: readonly JobSheet[], index: number): number {
  const [, , place] = sheets[index]!;
  if (place < 0) return Number.POSITIVE_INFINITY;
  return sheets.reduce(
    (position, [, , other, made]) => (other >= 0 && other <= place ? position + made : position),
    place,
  );
}

function inputSheet(spreadsheet: Spreadsheet, { name }: SheetScript): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) throw new HostError('sheet-gone', name);
  return sheet;
}
