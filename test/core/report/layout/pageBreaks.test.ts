// SPDX-License-Identifier: EUPL-1.2
import { buildReport } from '../../../../core/report/buildReport.ts';
import { heightOf, pageHeight } from '../../../../core/report/layout/pageBreaks.ts';
import { DEFAULT_REPORT } from '../../../../core/report/parts.ts';
import type { SheetPlan } from '../../../../core/report/plan.ts';
import { input, WORKBOOKS } from '../someReports.ts';

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
