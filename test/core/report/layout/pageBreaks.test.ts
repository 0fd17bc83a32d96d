// SPDX-License-Identifier: EUPL-1.2
import { buildReport } from '../../../../core/report/buildReport.ts';
import { heightOf, pageHeight, pagesOf } from '../../../../core/report/layout/pageBreaks.ts';
import { DEFAULT_REPORT } from '../../../../core/report/parts.ts';
import type { SheetPlan } from '../../../../core/report/plan.ts';
import { input, WORKBOOKS } from '../someReports.ts';

const sample = buildReport(input('the sample', 'it'), []).sheets[0]!;
/** One column of 100 characters, all rows of the standard height. */
const SHEET = { columnWidths: [100], rowHeights: [] };

/** Charts of which the top is on another page than the bottom, when the host breaks every page that is full. */
function splitCharts(plan: SheetPlan): string[] {
  const { landscape, titleRow, titleRows } = plan.page;
  const room = pageHeight(plan.columnWidths, landscape) - heightOf(titleRow, titleRow + titleRows, plan);
  return plan.charts.flatMap(({ id, place: { row, rows } }) => {
    const end = row + rows;
    const pageTop = plan.page.breaks!.filter((one) => one <= row).at(-1) ?? 0;
    const isBroken = plan.page.breaks!.some((one) => one > row && one < end);
    const used = (heightOf(pageTop, row, plan) % room) + heightOf(row, end, plan);
    return isBroken || used > room ? [`${plan.key} ${id}: ${used} of ${room}`] : [];
  });
}

test.each([...WORKBOOKS.keys()])('no chart is split over two pages: %s', (name) => {
  const request = { ...DEFAULT_REPORT, parts: ['overview', 'dimensions', 'trend'] } as const;
  const { sheets } = buildReport(input(name, 'it'), [], request);
  expect(sheets.flatMap(splitCharts)).toEqual([]);
});

/** Sections that begin in these rows, the last one ending before the last row, each with a chart of so many rows. */
function sectionsAt(starts: readonly number[], chartRows = 2) {
  return starts.slice(1).map((end, i) => {
    const row = starts[i]!;
    const chart = { ...sample.charts[0]!, place: { row: row + 1, column: 0, rows: chartRows, columns: 1 } };
    return { row, end, charts: [chart] };
  });
}

test('two sections share a page where both fit, a third begins the next one', () => {
  expect(pagesOf(sectionsAt([3, 14, 28, 40]), SHEET)).toEqual({ landscape: true, breaks: [28] });
});

test('below a section higher than a page the next one begins a page', () => {
  expect(pagesOf(sectionsAt([1, 60, 64, 68]), SHEET).breaks).toEqual([60]);
});

test('a wide sheet is printed smaller, so more of it fits onto a page; higher rows take more of it', () => {
  const sections = sectionsAt([0, 30, 60]);
  expect(pagesOf(sections, SHEET).breaks).toEqual([30]);
  expect(pagesOf(sections, { ...SHEET, columnWidths: [300] }).breaks).toEqual([]);
  const rowHeights = [{ row: 10, rows: 30, points: 60 }];
  expect(pagesOf(sections, { columnWidths: [300], rowHeights }).breaks).toEqual([30]);
});

test('the pages are upright where a chart is too high for the others', () => {
  expect(pagesOf(sectionsAt([0, 50, 100], 30), SHEET).landscape).toBe(true);
  expect(pagesOf(sectionsAt([0, 50, 100], 40), SHEET).landscape).toBe(false);
});

test('what stands above the first section counts for the chart in it', () => {
  expect(pagesOf(sectionsAt([0, 50], 30), SHEET).landscape).toBe(true);
  expect(pagesOf(sectionsAt([10, 50], 30), SHEET).landscape).toBe(false);
});

test('rows that are repeated leave less of each page', () => {
  expect(pagesOf(sectionsAt([3, 14, 28, 40]), SHEET, 100).breaks).toEqual([14, 28]);
});

test('sections that fill a page to its end share it', () => {
  const room = pageHeight(SHEET.columnWidths, true);
  const filled = (points: number) =>
    pagesOf(
      sectionsAt([0, 1, 2], 1).map((section) => ({ ...section, charts: [] })),
      {
        ...SHEET,
        rowHeights: [{ row: 0, rows: 2, points }],
      },
    ).breaks;
  expect(filled(room / 2)).toEqual([]);
  expect(filled(room / 2 + 0.1)).toEqual([1]);
});

test('a column is as wide as its characters and its padding', () => {
  const [narrow, wide] = [pageHeight(Array(40).fill(10), true), pageHeight(Array(20).fill(20), true)];
  expect(narrow / wide).toBeCloseTo((40 * (52.5 + 3.75)) / (20 * (105 + 3.75)), 12);
});

test('only the rows within count towards a height', () => {
  const heights = { columnWidths: [], rowHeights: [{ row: 2, rows: 3, points: 25 }] };
  expect(heightOf(0, 2, heights)).toBe(30);
  expect(heightOf(0, 3, heights)).toBe(55);
  expect(heightOf(4, 6, heights)).toBe(40);
  expect(heightOf(5, 7, heights)).toBe(30);
});
