// SPDX-License-Identifier: EUPL-1.2
import type { ICellData, Nullable } from '@univerjs/core';
import type { Cell } from '../../core/model/grid.ts';
import { scalarOf, valueTypeOf } from '../host/cellContent.ts';
import { openHeadless, type SnapshotSheet } from '../host/headlessWorkbook.ts';
import type { InMemorySheets } from '../sheets/inMemorySheets.ts';
import type { SheetState } from '../sheets/model/sheetState.ts';

/** Tells the spreadsheet what its pending formulas result in, as Google does between two calls. */
export async function calculateFormulas(sheets: InMemorySheets): Promise<void> {
  if (sheets.pending().length === 0) return;
  // What a formula refers to may have come after it.
  sheets.forgetResults();
  const workbook = openHeadless(sheets.book.sheets.filter(({ type }) => type === 'GRID').map(snapshotOf));
  try {
    const formula = workbook.api.getFormula();
    const applied = formula.onCalculationResultApplied();
    formula.executeCalculation();
    await applied;
    const calculated = workbook.api.getActiveWorkbook()!;
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
