// SPDX-License-Identifier: EUPL-1.2
import type { Book, CellRange } from '../model/book.ts';
import { validationOf } from './dataValidation.ts';
import { assertShape, forCells } from './matrix.ts';
import { createProtection } from './protection.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** What may be entered into the cells, and by whom. */
export function rangeRules(book: Book, { sheet, area }: CellRange, self: () => Range): Partial<Range> {
  const validate = (ruleAt: (row: number, column: number) => DataValidation | null): Range => {
    book.beforeEdit({ sheet, area });
    forCells(area, (row, column, rowWithin, columnWithin) => {
      const rule = ruleAt(rowWithin, columnWithin);
      if (rule === null) sheet.validations.delete(row, column);
      else sheet.validations.set(row, column, validationOf(rule));
    });
    return self();
  };
  return {
    setDataValidation: (rule) => validate(() => rule),
    setDataValidations: (rules) => {
      assertShape(book, area, rules, 'setDataValidations');
      return validate((row, column) => rules[row]![column]!);
    },
    clearDataValidations: () => validate(() => null),
    protect: () => {
      book.beforeEdit({ sheet, area });
      const protection = { area, description: '', warningOnly: false, userMayEdit: true };
      sheet.protections.push(protection);
      return createProtection(book, sheet, protection);
    },
  };
}
