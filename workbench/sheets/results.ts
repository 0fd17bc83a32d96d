// SPDX-License-Identifier: EUPL-1.2
import { type Cell, isCellError, NOT_CALCULATED } from '../../core/model/grid.ts';
import type { Book } from './model/book.ts';

/** A formula whose result nobody knows yet; scripts read `''`. English with commas; counted from 0. */
export interface PendingFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface FormulaResult {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

export function pendingFormulas(book: Book): PendingFormula[] {
  return book.sheets.flatMap((sheet) =>
    [...sheet.contents.entries()].flatMap(({ row, column, what: { value, formula } }) =>
      formula !== null && isCellError(value) && value.error === NOT_CALCULATED
        ? [{ sheet: sheet.name, row, column, formula }]
        : [],
    ),
  );
}

/** Puts in what whoever calculates has found. A cell that holds no formula any more stays as it is. */
export function setFormulaResults(book: Book, results: readonly FormulaResult[]): void {
  for (const { sheet, row, column, value } of results) {
    const { contents } = book.sheet(sheet);
    const formula = contents.get(row, column)?.formula ?? null;
    if (formula !== null) contents.set(row, column, { value, formula });
  }
  book.version++;
}

/** Forgets all results: the formulas are pending again, but those that Sheets could not read. */
export function forgetResults(book: Book): void {
  for (const { contents } of book.sheets) {
    for (const { row, column, what } of [...contents.entries()]) {
      const isBroken = isCellError(what.value) && what.value.error === '#ERROR!';
      if (what.formula === null || isBroken) continue;
      contents.set(row, column, { ...what, value: { error: NOT_CALCULATED } });
    }
  }
}
