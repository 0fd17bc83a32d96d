// SPDX-License-Identifier: EUPL-1.2
import { createRequire } from 'node:module';
import type { ICellData } from '@univerjs/core';
import type {} from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-formula/facade';
import type { Content } from '../core/host/steps.ts';
import type { Cell } from '../core/model/grid.ts';

// Univer's ES modules don't load in Node (opentype.js lacks the named export that they import): require takes the others.
const require = createRequire(import.meta.url);
const {
  CellValueType,
  LocaleType,
  LogLevel,
  Univer,
}: typeof import('@univerjs/core') = require('@univerjs/core');
const { FUniver }: typeof import('@univerjs/core/facade') = require('@univerjs/core/facade');
const {
  UniverFormulaEnginePlugin,
}: typeof import('@univerjs/engine-formula') = require('@univerjs/engine-formula');
const { UniverSheetsPlugin }: typeof import('@univerjs/sheets') = require('@univerjs/sheets');
const {
  UniverSheetsFormulaPlugin,
}: typeof import('@univerjs/sheets-formula') = require('@univerjs/sheets-formula');
for (const name of ['engine-formula', 'sheets', 'sheets-formula']) require(`@univerjs/${name}/facade`);

/** What stands on a sheet, from A1 on. */
export interface SheetContents {
  readonly name: string;
  readonly cells: readonly (readonly Content[])[];
}

/**
 * The values of all cells by sheet, formulas calculated by Univer's engine. A formula that returns "" gives `null`,
 * as everywhere; one that fails gives its error (`#VALUE!`).
 */
export async function calculateSheets(sheets: readonly SheetContents[]): Promise<Map<string, Cell[][]>> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  try {
    const api = FUniver.newAPI(univer);
    const workbook = api.createWorkbook({ sheets: Object.fromEntries(sheets.map(sheetData)) });
    const applied = api.getFormula().onCalculationResultApplied();
    api.getFormula().executeCalculation();
    await applied;
    return new Map(
      sheets.map(({ name, cells }, index) => {
        const sheet = workbook.getSheetBySheetId(sheetId(index))!;
        return [
          name,
          cells.map((row, r) => row.map((_, c) => toCell(sheet.getSheet().getCellRaw(r, c) ?? null))),
        ];
      }),
    );
  } finally {
    univer.dispose();
  }
}

const sheetId = (index: number) => `sheet${index}`;

function sheetData({ name, cells }: SheetContents, index: number) {
  const rows = cells.map((row) => [row.map(toCellData)] as const);
  return [
    sheetId(index),
    {
      id: sheetId(index),
      name,
      rowCount: cells.length,
      columnCount: Math.max(1, ...cells.map((row) => row.length)),
      cellData: Object.fromEntries(rows.map(([row], r) => [r, Object.fromEntries(row.entries())])),
    },
  ] as const;
}

function toCellData(content: Content): ICellData {
  if (content === null) return {};
  if (typeof content === 'object') return { f: content.formula };
  if (typeof content === 'string') return { v: content, t: CellValueType.STRING };
  if (typeof content === 'boolean') return { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: content, t: CellValueType.NUMBER };
}

function toCell(data: ICellData | null): Cell {
  const value = data?.v ?? null;
  if (value === null || value === '') return null;
  if (data?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  return typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value) ? { error: value } : value;
}
