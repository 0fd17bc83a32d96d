// SPDX-License-Identifier: EUPL-1.2
import { type ICellData, LifecycleService, LifecycleStages, type Nullable } from '@univerjs/core';
import type { Cell } from '../../core/model/grid.ts';
import { Calculation } from '../host/calculation.ts';
import { scalarOf, valueTypeOf } from '../host/cellContent.ts';
import { openHeadless, type SnapshotSheet, workbookData } from '../host/headlessWorkbook.ts';
import type { InMemorySheets } from '../sheets/inMemorySheets.ts';
import type { SheetState } from '../sheets/model/sheetState.ts';

/** Tells the spreadsheet what its formulas result in now, as Google does after a change. */
export async function calculateFormulas(sheets: InMemorySheets): Promise<void> {
  sheets.forgetResults();
  if (sheets.pending().length === 0) return;
  const grids = sheets.book.sheets.filter(({ type }) => type === 'GRID');
  const workbook = openHeadless(workbookData(grids.map(snapshotOf)));
  try {
    const calculated = workbook.api.getActiveWorkbook()!;
    const injector = calculated.getActiveSheet().getInject();
    // In a browser Univer follows a calculation only once it has drawn the workbook, and nobody draws this one.
    injector.get(LifecycleService).stage = LifecycleStages.Rendered;
    await new Calculation(workbook.api, injector).calculateAll();
    const results = sheets.pending().map(({ sheet, row, column }) => {
      const cell = calculated.getSheetByName(sheet)!.getSheet().getCellRaw(row, column);
      return { sheet, row, column, value: resultOf(cell) };
    });
    sheets.setResults(results);
  } finally {
    workbook.dispose();
  }
}

function snapshotOf({ name, contents }: SheetState): SnapshotSheet {
  const { rows, columns } = contents.extent();
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => {
      const { value = null, formula = null } = contents.get(row, column) ?? {};
      if (formula !== null) return { formula };
      return typeof value === 'object' && value !== null ? value.error : value;
    }),
  );
  return { name, cells };
}

function resultOf(cell: Nullable<ICellData>): Cell {
  const value = scalarOf(cell);
  if (valueTypeOf(cell) === 'Error') return { error: String(value) };
  return value === '' ? null : value;
}
