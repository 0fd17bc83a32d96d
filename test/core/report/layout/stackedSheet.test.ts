// SPDX-License-Identifier: EUPL-1.2
import { cell } from '../../../../core/report/cells.ts';
import { pageParts } from '../../../../core/report/layout/longTable.ts';
import { pageHeight } from '../../../../core/report/layout/pageBreaks.ts';
import { blank, line, type Piece, paragraph, table } from '../../../../core/report/layout/pieces.ts';
import { rowHeightsOf } from '../../../../core/report/layout/rowHeights.ts';
import { areaOf, stack } from '../../../../core/report/layout/stack.ts';
import { type StackedSheet, stackedSheet } from '../../../../core/report/layout/stackedSheet.ts';
import type { SheetPlan } from '../../../../core/report/plan.ts';
import type { Role } from '../../../../core/report/roles.ts';

const columnWidths = [20, 20, 20];
const STOPS = [{ value: 0, colour: '#FFFFFF' }];
const CHART = {
  id: 'one',
  kind: 'bar',
  title: 'One',
  description: 'One.',
  categories: ['a', 'b'],
  series: [{ name: 'own', colour: '#1F4E79', values: [1, 2] }],
  axis: { min: 0, max: 2, step: 1, title: 'Score' },
  legend: false,
} as const;

/** A header and as many rows of two numbers. */
function numbers(rows: number) {
  return Array.from({ length: rows + 1 }, (_, i) =>
    i === 0
      ? [cell('Name', 'header'), cell('Value', 'headerNumber')]
      : [cell('a', 'rowHeader'), cell(i, 'score')],
  );
}

test('pieces stand one below the other: a text has a row a line, a table without rows none', () => {
  const pieces = [line('word '.repeat(50), 'heading'), paragraph('word '.repeat(20), 'note'), table([])];
  const last = table(numbers(1), { column: 1 });
  const stacked = stack([...pieces, blank(2), last], { columnWidths });
  expect(stacked.blocks.map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
    [5, 1],
  ]);
  expect(areaOf(stacked, last)).toEqual({ row: 5, column: 1, rows: 2, columns: 2 });
  expect(stacked.end).toBe(7);
});

test('a chart is drawn from a table below it, whose numbers are coloured without the header', () => {
  const drawnFrom = table(numbers(2), { column: 1, colours: [{ column: 1, columns: 1, stops: STOPS }] });
  const chart: Piece = { kind: 'chart', chart: CHART, rows: 10, table: drawnFrom, column: 1 };
  const { charts, colourScales } = stack([line('t', 'title'), chart, blank(), drawnFrom], { columnWidths });
  expect(charts).toEqual([
    {
      ...CHART,
      place: { row: 1, column: 0, rows: 10, columns: 3 },
      source: { row: 12, column: 1, rows: 3, columns: 2 },
    },
  ]);
  expect(colourScales).toEqual([{ area: { row: 13, column: 2, rows: 2, columns: 1 }, stops: STOPS }]);
  const header = table(numbers(0), { colours: [{ column: 1, columns: 1, stops: STOPS }] });
  expect(stack([header], { columnWidths }).colourScales).toEqual([]);
});

test('rows are as high as their lines; in small type all are set, or those alone that need it', () => {
  const rows = (role: Role) => ['one', 'two', 'long '.repeat(9)].map((text) => [cell(text, role)]);
  const high = (points: number) => [{ row: 9, rows: 1, points }];
  expect(rowHeightsOf(rows('text'), [20], 7, 'set')).toEqual(high(48));
  expect(rowHeightsOf(rows('textLine'), [20], 7, 'set')).toEqual([]);
  expect(rowHeightsOf(rows('smallText'), [20], 7, 'left')).toEqual(high(25));
  expect(rowHeightsOf(rows('smallText'), [20], 7, 'set')).toEqual([
    { row: 7, rows: 2, points: 13 },
    ...high(25),
  ]);
});

/** A sheet of sections with as many rows of numbers each. */
function sheet(rows: readonly number[], more: Partial<StackedSheet> = {}) {
  const sections = rows.map((own) => [line('h', 'heading'), table(numbers(own))]);
  const opening = [line('t', 'title'), blank()];
  const given = { key: 'k', name: 'N', columnWidths, opening, sections, frozenColumns: 1, footer: 'f' };
  return stackedSheet({ ...given, ...more }).plan;
}

test('a section that does not fit below the one before begins a page', () => {
  expect(sheet([10, 10, 20]).page).toMatchObject({ landscape: true, titleRows: 0, breaks: [26] });
  expect(sheet([10, 10, 20], { apart: 1 }).page.breaks).toEqual([28]);
});

test('the blank row that sets sections apart needs no room below the last one of a page', () => {
  const rows = Math.floor((pageHeight(columnWidths, true) - 12) / 15);
  const fitting = [20, rows - 26] as const;
  expect(sheet(fitting).page.breaks).toEqual([]);
  expect(sheet(fitting, { apart: 1 }).page.breaks).toEqual([25]);
  expect(sheet([20, rows - 27], { apart: 1 }).page.breaks).toEqual([]);
});

test('the header of a table stays in view, and stands on every page where all sections are its rows', () => {
  const short = table(numbers(3));
  const opening = [line('t', 'title'), short];
  const plan = sheet([5, 6], { opening, header: short, repeated: true });
  expect(plan.frozen).toEqual({ rows: 2, columns: 1 });
  expect(plan.page).toMatchObject({ titleRows: 0, breaks: [] });
  const goesOn = sheet([10, 30], { opening, header: short, repeated: true });
  expect(goesOn.page).toMatchObject({ titleRow: 1, titleRows: 1 });
  expect(sheet([10, 30], { opening, header: short }).page.titleRows).toBe(0);
});

/** The rows that begin with the word of the header. */
function headerRows({ blocks }: SheetPlan): number[] {
  return blocks.flatMap(({ row, cells }) =>
    cells.flatMap(([first], i) => (first!.content === 'Name' ? [row + i] : [])),
  );
}

test('a table longer than a page has its header on each, and no page a few of its rows', () => {
  const plan = sheet([5, 70]);
  expect(plan.page.breaks!.every((row) => headerRows(plan).includes(row))).toBe(true);
  expect(plan.page.breaks).toHaveLength(2);
  for (const rows of [27, 28, 29, 30, 31, 32, 33]) {
    const { page, blocks } = sheet([rows]);
    const { row, cells } = blocks.at(-1)!;
    for (const begins of page.breaks!) expect(row + cells.length - begins).toBeGreaterThan(3);
  }
});

test('a heading is never alone at the foot of a page', () => {
  for (const rows of [14, 16, 18, 20, 22, 24, 26, 28]) {
    const { page, blocks } = sheet([rows, 60]);
    const headings = blocks.filter(({ cells }) => cells[0]![0]!.role === 'heading').map(({ row }) => row);
    expect(headings.filter((row) => page.breaks!.some((one) => one > row && one < row + 5))).toEqual([]);
  }
});

test('a long table is cut into parts of a page, each with its header; groups stay together', () => {
  const [header, ...rows] = numbers(60);
  const groups = Array.from({ length: 30 }, (_, i) => rows.slice(2 * i, 2 * i + 2));
  const parts = pageParts({ header: header!, groups }, columnWidths, 100);
  expect(parts.map((part) => part[0])).toEqual(parts.map(() => header));
  expect(parts.flatMap((part) => part.slice(1))).toEqual(rows);
  expect(parts.map(({ length }) => (length - 1) % 2)).toEqual(parts.map(() => 0));
  expect(parts[0]!.length).toBeLessThan(parts[1]!.length);
});
