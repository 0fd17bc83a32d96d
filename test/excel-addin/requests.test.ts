// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { largeGrids } from '../../bench/largeGrids.ts';
import type { Grid } from '../../core/model/grid.ts';
import { isCellError } from '../../core/model/grid.ts';
import { type PublishRequest, publish } from '../../core/publish.ts';
import { REPORT_PARTS } from '../../core/report/parts.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { type OpenExcel, openExcel, unobserved } from './openExcel.ts';

/** What Excel on the web refuses is 5 MB. */
const MOST_BYTES = 4_500_000;

function open(grids: readonly Grid[]): OpenExcel {
  return openExcel(
    grids.map(({ sheet, row, column, cells }) => ({
      name: sheet,
      cells: [
        ...Array.from({ length: row }, () => []),
        ...cells.map((line) => [
          ...Array<null>(column).fill(null),
          ...line.map((cell) => (isCellError(cell) ? cell.error : cell)),
        ]),
      ],
    })),
  );
}

async function published(excel: OpenExcel, request: Partial<PublishRequest>) {
  const before = { ...excel.wire, syncs: excel.syncs() };
  const { outcome } = await publish(
    excelHost(),
    { language: 'it', today: '2026-11-23', ...request },
    unobserved,
  );
  expect(outcome).toBe('published');
  return {
    actions: excel.wire.actions - before.actions,
    bytes: excel.wire.requestBytes - before.requestBytes,
    syncs: excel.syncs() - before.syncs,
  };
}

test('the sample with all parts takes less than 8,000 actions and 1.05 MB', async () => {
  const excel = open(readWorkbook(readFileSync('samples/cluster-lombardi.xlsx')).grids);
  const { actions, bytes, syncs } = await published(excel, { parts: REPORT_PARTS });
  expect(actions).toBeLessThan(8_000);
  expect(bytes).toBeLessThan(1_050_000);
  // Four to read, five to write.
  expect(syncs).toBe(9);
});

test('100 clusters with their cards take less than 4 MB, in as many syncs', async () => {
  const excel = open(largeGrids(100, 39, 1));
  const { bytes, syncs } = await published(excel, { parts: ['cards'] });
  expect(bytes).toBeLessThan(4_000_000);
  // One more for a look at the large sheet, and one for every further 4 MB.
  expect(syncs).toBe(10);
  expect(excel.wire.largestRequest).toBeLessThan(MOST_BYTES);
  expect(excel.wire.largestResponse).toBeLessThan(MOST_BYTES);
});
