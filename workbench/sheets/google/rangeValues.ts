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
  const formulaAt = (row: number, column: number): string => {
    const formula = sheet.contents.get(row, column)?.formula ?? null;
    return formula === null ? '' : localFormula(formula, book.locale);
  };
  return {
    getValue: () => valueForScript(book, sheet, area.row, area.column),
    getValues: () => mapCells(area, (row, column) => valueForScript(book, sheet, row, column)),
    getFormula: () => formulaAt(area.row, area.column),
    getFormulas: () => mapCells(area, formulaAt),
    isBlank: () =>
      mapCells(area, (row, column) => sheet.contents.get(row, column))
        .flat()
        .every((cell) => !cell),
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
