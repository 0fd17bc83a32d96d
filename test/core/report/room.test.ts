// SPDX-License-Identifier: EUPL-1.2
import { buildReport } from '../../../core/report/buildReport.ts';
import { cell } from '../../../core/report/cells.ts';
import { DEFAULT_REPORT, REPORT_PARTS } from '../../../core/report/parts.ts';
import type { PlanCell } from '../../../core/report/plan.ts';
import { cutCells } from './cellRoom.ts';
import { cutCharts } from './chartRoom.ts';
import { smallestPrinted } from './printedType.ts';
import { input, WORKBOOKS } from './someReports.ts';

const cases = [...WORKBOOKS.keys()].flatMap((name) => [
  [name, 'it', false] as const,
  [name, 'en', true] as const,
]);

test.each(cases)('every text has the room that it needs: %s (%s)', (name, language, anonymous) => {
  const whole = input(name, language);
  const cards = whole.run.clusters.slice(0, 3).map(({ code }) => code);
  const { sheets } = buildReport(whole, [], { ...DEFAULT_REPORT, parts: REPORT_PARTS, cards, anonymous });
  expect(sheets.flatMap(cutCells)).toEqual([]);
  expect(sheets.flatMap(cutCharts)).toEqual([]);
  expect(sheets.filter((sheet) => smallestPrinted(sheet) < 8).map(({ key }) => key)).toEqual([]);
});

const [sample] = buildReport(input('the sample', 'it'), []).sheets;

/** The sheet with nothing but these cells, in columns of 10 characters. */
function sheetOf(...cells: PlanCell[]) {
  const columnWidths = cells.map(() => 10);
  return { ...sample!, columnWidths, rowHeights: [], blocks: [{ row: 0, column: 0, cells: [cells] }] };
}

test('a text runs over blank cells, and is cut where the next one holds something', () => {
  const long = cell('a text of thirty characters or so', 'note');
  const blank = cell(null, 'text');
  expect(cutCells(sheetOf(long, blank, blank, blank))).toEqual([]);
  expect(cutCells(sheetOf(long, cell('x', 'text'), blank, blank))).toHaveLength(1);
  expect(cutCells(sheetOf(cell('x', 'text'), long, cell(1, 'score')))).toHaveLength(1);
});

test('a text that wraps needs a row as high as its lines, a number a column as wide as it', () => {
  const wrapped = cell('a text of thirty characters or so', 'text');
  expect(cutCells(sheetOf(wrapped))).toHaveLength(1);
  expect(cutCells({ ...sheetOf(wrapped), rowHeights: [{ row: 0, rows: 1, points: 60 }] })).toEqual([]);
  expect(cutCells(sheetOf(cell(12345678901, 'score')))).toHaveLength(1);
});

test('a chart with more bars than it has lines, or with a name that takes half of it, is found', () => {
  const [chart] = sample!.charts;
  const lower = { ...chart!, place: { ...chart!.place, rows: 10 } };
  expect(cutCharts({ ...sample!, charts: [lower] })).not.toEqual([]);
  const named = { ...chart!, categories: chart!.categories.map(() => 'a name '.repeat(30)) };
  expect(cutCharts({ ...sample!, charts: [named] })).not.toEqual([]);
});
