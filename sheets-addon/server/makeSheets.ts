// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import type { SheetScript } from '../../core/host/steps.ts';
import type { Deadline } from './deadline.ts';
import { fillInput, makeDraft } from './draft.ts';
import { type JobRecord, type JobSheet, writeRecord } from './jobRecord.ts';
import type { Sheet, Spreadsheet } from './sheets.ts';

/**
 * Makes sheets of the job from the one of this index on, at least one; answers how many there was time for. Whoever is
 * looking at a sheet goes on looking at it: Sheets shows every new one.
 */
export function makeSheets(
  spreadsheet: Spreadsheet,
  record: JobRecord,
  from: number,
  scripts: readonly SheetScript[],
  deadline: Deadline,
): number {
  const looking = spreadsheet.getActiveSheet();
  const sheets = [...record.sheets];
  let end = spreadsheet.getNumSheets();
  let index = from;
  for (const script of scripts) {
    if (index > from && deadline()) break;
    const made = makeSheet(spreadsheet, { ...record, sheets }, index, script, end);
    const [key, print, place] = sheets[index]!;
    sheets[index] = [key, print, place, made];
    end += made;
    index += 1;
  }
  spreadsheet.setActiveSheet(looking);
  writeRecord(spreadsheet, { ...record, sheets, time: Date.now() });
  return index - from;
}

/** Answers how many sheets were added; `end` is how many there are. */
function makeSheet(
  spreadsheet: Spreadsheet,
  { kind, sheets }: JobRecord,
  index: number,
  script: SheetScript,
  end: number,
): number {
  const sheet = sheets[index];
  if (sheet?.[0] !== script.key) throw new RangeError(`${script.key} is not the sheet ${index} of the job`);
  if (kind === 'report') {
    const position = Math.min(positionOf(sheets, index), end);
    return makeDraft(spreadsheet, { script, print: sheet[1], position });
  }
  fillInput(inputSheet(spreadsheet, script), script);
  return 0;
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
