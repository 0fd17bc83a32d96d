// SPDX-License-Identifier: EUPL-1.2
import { enterFormula } from '../entering/enter.ts';
import { localFormula } from '../entering/formulas.ts';
import type { Book, CellRange } from '../model/book.ts';
import { valueForScript } from '../model/reading.ts';
import { enteredByScript, putContent } from '../model/writing.ts';
import { assertShape, forCells, mapCells } from './matrix.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the cells hold. */
export function rangeValues(book: Book, { sheet, area }: CellRange, self: () => Range): Partial<Range> {
  const writeValues = (valueAt: (row: number, column: number) => unknown): Range => {
    book.beforeEdit({ sheet, area });
    forCells(area, (row, column, rowWithin, columnWithin) => {
      const entered = enteredByScript(book, sheet, row, column, valueAt(rowWithin, columnWithin));
      putContent(book, sheet, row, column, entered);
    });
    return self();
  };
  const writeFormulas = (formulaAt: (row: number, column: number) => string): Range => {
    book.beforeEdit({ sheet, area });
    forCells(area, (row, column, rowWithin, columnWithin) => {
      const formula = formulaAt(rowWithin, columnWithin);
      const content =
        formula === ''
          ? { value: null, formula: null, numberFormat: null }
          : enterFormula(formula.startsWith('=') ? formula : `=${formula}`, book.locale);
      putContent(book, sheet, row, column, content);
    });
    return self();
  };
  const read = <T>(cellAt: (row: number, column: number) => T): T[][] => {
    book.execution.countCells(area.rows * area.columns);
    return mapCells(area, cellAt);
  };
  const formulaAt = (row: number, column: number): string => {
    const formula = sheet.contents.get(row, column)?.formula ?? null;
    return formula === null ? '' : localFormula(formula, book.locale);
  };
  return {
    getValue: () => valueForScript(book, sheet, area.row, area.column),
    getValues: () => read((row, column) => valueForScript(book, sheet, row, column)),
    getFormula: () => formulaAt(area.row, area.column),
    getFormulas: () => read(formulaAt),
    // A formula that returns "" is no blank cell either.
    isBlank: () => !sheet.contents.someIn(area),
    setValue: (value: unknown) => writeValues(() => value),
    setValues: (values: readonly (readonly unknown[])[]) => {
      assertShape(book, area, values, 'setValues');
      return writeValues((row, column) => values[row]![column]);
    },
    setFormula: (formula: string) => writeFormulas(() => formula),
    setFormulas: (formulas: readonly (readonly string[])[]) => {
      assertShape(book, area, formulas, 'setFormulas');
      return writeFormulas((row, column) => formulas[row]![column]!);
    },
    clearContent: () => writeValues(() => null),
  };
}
