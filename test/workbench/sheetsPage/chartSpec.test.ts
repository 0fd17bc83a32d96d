// SPDX-License-Identifier: EUPL-1.2
import { createSheets } from '../../../workbench/sheets/inMemorySheets.ts';
import type { ChartState } from '../../../workbench/sheets/model/chartState.ts';
import { chartSpec } from '../../../workbench/sheetsPage/chartSpec.ts';

const sheets = createSheets();
const { book } = sheets;
const { id } = sheets.addSheet('Scores', [
  ['', 'LE2C', 'AFIL'],
  ['Governance', 97.8, 68.5],
  ['Research', 87.2, "'n.d."],
  ['Finance', 91.4, ''],
]);

function chart(change: Partial<ChartState>): ChartState {
  return {
    id: 1,
    type: 'BAR',
    ranges: [{ sheetId: id, area: { row: 0, column: 0, rows: 4, columns: 3 } }],
    headers: 1,
    mergeStrategy: 'MERGE_COLUMNS',
    hiddenStrategy: 'IGNORE_BOTH',
    transposed: false,
    options: new Map(),
    position: null,
    ...change,
  };
}

test('categories, names and values are those of the cells now; what is no number is missing', () => {
  const { kind, categories, series } = chartSpec(book, chart({}));
  expect(kind).toBe('bar');
  expect(categories).toEqual(['Governance', 'Research', 'Finance']);
  expect(series.map(({ name, values }) => [name, values])).toEqual([
    ['LE2C', [97.8, 87.2, 91.4]],
    ['AFIL', [68.5, null, null]],
  ]);
});

test('a wrong range shows', () => {
  const area = { row: 1, column: 0, rows: 3, columns: 2 };
  const { categories, series } = chartSpec(book, chart({ ranges: [{ sheetId: id, area }] }));
  expect(categories).toEqual(['Research', 'Finance']);
  expect(series.map(({ name }) => name)).toEqual(['97.8']);
});

test('transposed, the rows are the series', () => {
  const { categories, series } = chartSpec(book, chart({ transposed: true }));
  expect(categories).toEqual(['LE2C', 'AFIL']);
  expect(series.map(({ name }) => name)).toEqual(['Governance', 'Research', 'Finance']);
});

test.each([
  ['BAR', false, 'bar'],
  ['BAR', true, 'stacked-bar'],
  ['LINE', false, 'line'],
  ['RADAR', false, 'radar'],
])('%s, stacked %s: %s', (type, isStacked, kind) => {
  expect(chartSpec(book, chart({ type, options: new Map([['isStacked', isStacked]]) })).kind).toBe(kind);
});

test('an option may be set by its path or within its parent', () => {
  const options = new Map<string, unknown>([
    ['title', 'Scores'],
    ['hAxis', { viewWindow: { min: 0, max: 100 }, title: 'Points' }],
    ['hAxis.ticks', [0, 25, 50]],
    ['series.1.color', '#123456'],
    ['legend.position', 'none'],
  ]);
  const { title, axis, series, legend } = chartSpec(book, chart({ options }));
  expect(title).toBe('Scores');
  expect(axis).toEqual({ min: 0, max: 100, step: 25, title: 'Points' });
  expect(series[1]!.colour).toBe('#123456');
  expect(legend).toBe(false);
});
