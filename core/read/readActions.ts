// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding, type WithFindings } from '../model/finding.ts';
import type { Action, Effort, Guidance, Trigger } from '../model/guidance.ts';
import { readNumber, readText } from './cells.ts';
import { type ElementFinder, namesElement, readElement } from './namedElement.ts';
import { readTrigger } from './readTrigger.ts';
import { isOnlyStatistic } from './statisticWords.ts';
import type { ColumnOf } from './tableShapes.ts';
import type { FoundRows, TableRow } from './tables.ts';
import { plain, textOf } from './words.ts';

/** Where nothing is said, an action takes what most do. */
const USUAL_EFFORT: Effort = 2;

const EFFORT_WORDS: ReadonlyMap<string, Effort> = new Map([
  ['', USUAL_EFFORT],
  ['1', 1],
  ['basso', 1],
  ['low', 1],
  ['2', 2],
  ['medio', 2],
  ['medium', 2],
  ['3', 3],
  ['alto', 3],
  ['high', 3],
]);

/** The actions of the Actions tables: the rows that say what to do and when. */
export function readActions(
  tables: readonly FoundRows[],
  elements: ElementFinder,
): WithFindings<Pick<Guidance, 'actions'>> {
  const findings: Finding[] = [];
  const rows = tables.flatMap((table) => table.rows);
  return { actions: rows.flatMap((row) => readAction(row, elements, findings) ?? []), findings };
}

function readAction(row: TableRow, elements: ElementFinder, findings: Finding[]): Action | null {
  const text = (column: ColumnOf<'actions'>) => readText(row.cell(column), row.place(column), findings);
  const what = text('text');
  if (isOnlyStatistic(what) && textOf(row.cell('trigger')) === '') {
    findings.push(finding('total-row', row.place('text'), { cluster: what }));
    return null;
  }
  if (what === '') findings.push(finding('row-incomplete', row.place('text')));
  const trigger = triggerOf(text('trigger'), row, findings);
  const element = namesElement(row) ? readElement(row, elements, findings) : undefined;
  if (what === '' || trigger === null || element === null) return null;
  return {
    text: what,
    trigger,
    element: element?.code ?? null,
    effort: effortOf(text('effort'), row, findings),
    months: monthsOf(row, findings),
    owner: text('owner'),
    evidence: text('evidence'),
    place: row.place('text'),
  };
}

function triggerOf(written: string, row: TableRow, findings: Finding[]): Trigger | null {
  const place = row.place('trigger');
  const trigger = readTrigger(written);
  if (written === '') findings.push(finding('action-without-trigger', place));
  else if (trigger === null) findings.push(finding('unknown-trigger', place, { text: written }));
  return trigger;
}

function effortOf(written: string, row: TableRow, findings: Finding[]): Effort {
  const effort = EFFORT_WORDS.get(plain(written));
  if (effort === undefined) findings.push(finding('unknown-effort', row.place('effort'), { text: written }));
  return effort ?? USUAL_EFFORT;
}

function monthsOf(row: TableRow, findings: Finding[]): number | null {
  const place = row.place('months');
  const months = readNumber(row.cell('months'), place, findings);
  if (months === null || months > 0) return months;
  findings.push(finding('months-not-positive', place, { months }));
  return null;
}
