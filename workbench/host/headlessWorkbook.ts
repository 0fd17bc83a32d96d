// SPDX-License-Identifier: EUPL-1.2
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IWorkbookData,
  LocaleService,
  LocaleType,
  LogLevel,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets/facade';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets-numfmt/facade';
import type { Area } from '../../core/model/address.ts';
import { entered, errorValues } from './cellContent.ts';
import { dateSystemData } from './dateSystem.ts';

type SnapshotCell =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string }
  | { readonly number: number; readonly numberFormat: string }
  | { readonly text: string; readonly numberFormat: string };

export interface SnapshotSheet {
  readonly name: string;
  /** Row by row from A1. Text is literal, whatever it begins with; `#N/A` and the like are errors. */
  readonly cells?: readonly (readonly SnapshotCell[])[];
  readonly hidden?: boolean;
  readonly merged?: readonly Area[];
  /** Counted from 0. */
  readonly hiddenRows?: readonly number[];
}

export interface SnapshotOptions {
  /** Days count from 1 January 1904. */
  readonly counts1904?: boolean;
}

export interface HeadlessWorkbook {
  readonly api: FUniver;
  dispose(): void;
}

/** A workbook in Univer without a page, for Node. Formulas are calculated as in the page. */
export function openHeadless(workbook: Partial<IWorkbookData>): HeadlessWorkbook {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin],
    [UniverSheetsNumfmtPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsConditionalFormattingPlugin],
  ]);
  const api = FUniver.newAPI(univer);
  api.createWorkbook(workbook);
  return { api, dispose: () => dispose(univer) };
}

/** Sheets as Univer opens them in one stroke. */
export function workbookData(
  sheets: readonly SnapshotSheet[],
  { counts1904 = false }: SnapshotOptions = {},
): Partial<IWorkbookData> {
  const data = sheets.map((sheet, i) => sheetData(sheet, `sheet-${i + 1}`));
  return {
    name: 'Workbook.xlsx',
    sheetOrder: data.map(({ id }) => id),
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
    ...dateSystemData(counts1904),
  };
}

function dispose(univer: Univer): void {
  const texts = univer.__getInjector().get(LocaleService);
  univer.dispose();
  // A timer of Univer's outlives it by a second, asks for a text, and would fail without any.
  texts.load({});
}

function sheetData(
  { name, cells = [], hidden = false, merged = [], hiddenRows = [] }: SnapshotSheet,
  id: string,
) {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  return {
    id,
    name,
    hidden: hidden ? 1 : 0,
    rowCount: Math.max(100, cells.length),
    columnCount: Math.max(20, columns),
    mergeData: merged.map(univerArea),
    rowData: Object.fromEntries(hiddenRows.map((row) => [row, { hd: BooleanNumber.TRUE }])),
    cellData: Object.fromEntries(
      cells.map((row, r) => [
        r,
        Object.fromEntries(row.flatMap((cell, c) => (cell === null ? [] : [[c, cellData(cell)]]))),
      ]),
    ),
  };
}

function univerArea({ row, column, rows, columns }: Area) {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

function cellData(cell: Exclude<SnapshotCell, null>): ICellData {
  if (typeof cell === 'object') {
    if ('formula' in cell) return { f: cell.formula };
    const s = { n: { pattern: cell.numberFormat } };
    if ('text' in cell) return { v: cell.text, t: CellValueType.FORCE_STRING, s };
    return { v: cell.number, t: CellValueType.NUMBER, s };
  }
  if (typeof cell === 'string' && errorValues.has(cell)) return { v: cell, t: CellValueType.STRING };
  const { v, t } = entered(cell, typeof cell === 'string');
  return { v: v ?? null, t: t ?? null };
}
