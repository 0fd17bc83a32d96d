// SPDX-License-Identifier: EUPL-1.2
import { CellValueType, type IWorkbookData } from '@univerjs/core';
import type { Area } from '../../core/model/address.ts';
import { type CellPosition, positionOf } from '../../core/model/address.ts';
import type { Cell, Grid } from '../../core/model/grid.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { workbookData } from '../../workbench/host/headlessWorkbook.ts';
import { type OpenExcel, openExcelWith, unobserved } from './openExcel.ts';

const CELLS = Array.from({ length: 30 }, (_, row) =>
  Array.from({ length: 41 }, (_, column) => {
    if (row === 0) return column === 0 ? 'Cluster' : `KPI${column}`;
    return column === 0 ? `Cluster ${row}` : row + column / 7;
  }),
);
const MERGED: Area[] = [{ row: 2, column: 0, rows: 2, columns: 1 }];

/** A sheet of data with a number in each of the places. */
function openWith(strays: readonly CellPosition[]): OpenExcel {
  const data = workbookData([{ name: 'Dati', cells: CELLS, merged: MERGED, hiddenRows: [5] }]);
  const sheet = Object.values(data.sheets!)[0]! as Required<NonNullable<IWorkbookData['sheets'][string]>>;
  for (const { row, column } of strays) {
    sheet.cellData[row] = {
      ...sheet.cellData[row],
      [column]: { v: 7, t: CellValueType.NUMBER, s: { n: { pattern: '0%' } } },
    };
    sheet.rowCount = Math.max(sheet.rowCount!, row + 1);
    sheet.columnCount = Math.max(sheet.columnCount!, column + 1);
  }
  return openExcelWith(data);
}

/** What stands where, whatever blanks stand between. */
function contents({ row, column, cells }: Grid): Map<string, Cell> {
  const found = new Map<string, Cell>();
  for (const [r, line] of cells.entries()) {
    for (const [c, cell] of line.entries()) {
      if (cell !== null) found.set(`${row + r},${column + c}`, cell);
    }
  }
  return found;
}

test.each([
  ['in the last row', ['D1048576']],
  ['in the last cell', ['XFD1048576']],
  ['at the end of the first row', ['XFD1']],
  ['some rows below', ['AO5000']],
  [
    'in all corners, and between',
    ['XFD1', 'A1048576', 'XFD1048576', 'ZZ500000', 'ZZ500001', 'CV20', 'B9000'],
  ],
])('a number %s costs no more than itself', async (_place, addresses) => {
  const plain = openWith([]);
  const [expected] = (await excelHost().read(unobserved)).grids;
  const strays = addresses.map(positionOf);
  const excel = openWith(strays);
  const [grid] = (await excelHost().read(unobserved)).grids;

  const wanted = contents(expected!);
  for (const { row, column } of strays) wanted.set(`${row},${column}`, 7);
  expect(contents(grid!)).toEqual(wanted);
  expect(grid!.merges).toEqual(expected!.merges);
  expect(grid!.hiddenRows).toEqual(expected!.hiddenRows);
  expect(grid!.formats).toHaveLength(strays.length);
  // A look, and up to five to find where anything stands.
  expect(excel.syncs() - plain.syncs()).toBeLessThanOrEqual(6);
  const bytes = ({ wire }: OpenExcel) => wire.requestBytes + wire.responseBytes;
  expect(bytes(excel) - bytes(plain)).toBeLessThan(500_000);
});

test('many numbers far from each other are read too', async () => {
  const strays = Array.from({ length: 60 }, (_, i) => ({ row: 1000 + i * 17_000, column: 100 + i * 270 }));
  const excel = openWith(strays);
  const [grid] = (await excelHost().read(unobserved)).grids;
  expect(contents(grid!).size).toBe(30 * 41 + strays.length);
  expect(excel.syncs()).toBeLessThan(25);
  expect(excel.wire.largestRequest).toBeLessThan(4_500_000);
});
