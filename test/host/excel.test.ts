// SPDX-License-Identifier: EUPL-1.2
import { MARK_NAME } from '../../core/host/mark.ts';
import type { Cell } from '../../core/model/grid.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { openExcel } from '../excel-addin/openExcel.ts';
import { keepsTheContract } from './contract.ts';
import {
  type ByHand,
  numberFormatOf,
  type OpenWorkbook,
  type UserCell,
  type UserSheet,
} from './openWorkbook.ts';

keepsTheContract({ open, calculates: true, showsCells: true, tellsErrors: true });

/** Microsoft's client over our Excel. */
async function open(sheets: readonly UserSheet[]): Promise<OpenWorkbook> {
  const excel = openExcel(
    sheets.map(({ cells = [], ...sheet }) => ({ ...sheet, cells: cells.map((row) => row.map(entered)) })),
  );
  await excel.host.settled();
  const sheetOf = (name: string) => excel.api.getActiveWorkbook()!.getSheetByName(name)!;
  return {
    host: excelHost(),
    sheetNames: async () => excel.sheetNames(),
    visibleSheets: async () => excel.sheetNames().filter((name) => !sheetOf(name).isSheetHidden()),
    async cells(sheet, address) {
      await excel.host.settled();
      return excel.cells(sheet, address).map((row) => row.map((cell) => (cell === '' ? null : cell) as Cell));
    },
    formulas: async (sheet) =>
      sheetOf(sheet)
        .getDataRange()
        .getFormulas()
        .flat()
        .filter((formula) => formula !== ''),
    names,
    async picture(sheet) {
      await excel.host.settled();
      return structuredClone(excel.api.getActiveWorkbook()!.save().sheets[sheetOf(sheet).getSheetId()]);
    },
    byHand,
  };
}

function entered(cell: UserCell) {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('formula' in cell) return { formula: cell.formula };
  if ('text' in cell) return { text: cell.text, numberFormat: '@' };
  return { number: 'day' in cell ? cell.day : cell.percent, numberFormat: numberFormatOf(cell)! };
}

function names(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const ofWorkbook = context.workbook.names.load('items/name,items/formula,items/visible');
    worksheets.load('items/name');
    await context.sync();
    const ofSheets = worksheets.items.map((sheet) =>
      sheet.names.load('items/name,items/formula,items/visible'),
    );
    await context.sync();
    return [ofWorkbook, ...ofSheets]
      .flatMap(({ items }) => items)
      .filter(({ visible }) => visible)
      .map(({ name, formula }) => `${name}: ${String(formula).replace(/^=|\$|'/g, '')}`);
  });
}

const byHand: ByHand = {
  rename: (sheet, name) =>
    Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem(sheet).name = name;
    }),
  copy: (sheet, name) =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const original = worksheets.getItem(sheet);
      const mark = original.names.getItem(MARK_NAME).load('formula');
      const used = original.getUsedRange().load('values,rowCount,columnCount');
      await context.sync();
      // Excel copies the names of a sheet with it, as they are.
      const copy = worksheets.add(name);
      copy.names.add(MARK_NAME, String(mark.formula));
      copy.getRangeByIndexes(0, 0, used.rowCount, used.columnCount).values = used.values;
    }),
  hide: (sheet) =>
    Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem(sheet).visibility = 'Hidden';
    }),
  define: (name, sheet, address) =>
    Excel.run(async ({ workbook }) => {
      workbook.names.add(name, workbook.worksheets.getItem(sheet).getRange(address));
    }),
};
