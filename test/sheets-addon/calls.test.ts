// SPDX-License-Identifier: EUPL-1.2
import { largeGrids } from '../../bench/largeGrids.ts';
import { publish } from '../../core/publish.ts';
import { REPORT_PARTS } from '../../core/report/parts.ts';
import { createSheets } from '../../workbench/sheets/inMemorySheets.ts';
import type { CopiesOptions } from '../../workbench/sheets/options.ts';
import { sheetsPort } from '../host/sheetsPort.ts';

const ALL = { charts: 'own', protections: true, visibility: true, rulesUnderPasted: true } as const;

/** The calls of a first report with all parts, and of one in its place. */
async function callsFor(clusters: number, copies: CopiesOptions): Promise<number[]> {
  const sheets = createSheets({ copies });
  const grids = largeGrids(clusters, 39, 1);
  sheets.loadWorkbook(
    grids.map(({ sheet, cells }) => ({
      sheet,
      cells: cells.flatMap((line, row) =>
        line.flatMap((value, column) => (value === null ? [] : [{ row, column, value, formula: null }])),
      ),
    })),
  );
  const host = sheetsPort(sheets);
  const counts: number[] = [];
  for (let run = 0; run < 2; run += 1) {
    const before = sheets.log.length;
    const request = { language: 'it', parts: REPORT_PARTS } as const;
    const published = await publish(host, request, { progress() {}, cancelled: false });
    expect(published).toMatchObject({ outcome: 'published' });
    counts.push(sheets.log.length - before);
  }
  return counts;
}

test.each([
  ['copies bring everything along', ALL, 800, 1_030],
  ['copies bring everything but charts along', { ...ALL, charts: undefined }, 900, 1_130],
  ['copies bring nothing along', {}, 1_290, 1_530],
] as const)('the calls of a hundred clusters with all parts, where %s', async (_, copies, first, again) => {
  const counts = await callsFor(100, copies as CopiesOptions);
  expect(counts[0]).toBeLessThan(first);
  expect(counts[1]).toBeLessThan(again);
});

test('the calls of nine clusters with all parts', async () => {
  const counts = await callsFor(9, {});
  expect(counts[0]).toBeLessThan(370);
  expect(counts[1]).toBeLessThan(430);
});
