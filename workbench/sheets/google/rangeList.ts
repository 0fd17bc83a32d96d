// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Book, CellRange } from '../model/book.ts';
import type { BorderSides } from './borders.ts';
import { createRange } from './range.ts';
import { rangeFormats } from './rangeFormats.ts';
import { rangeRules } from './rangeRules.ts';
import { rangeValues } from './rangeValues.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Many ranges of a sheet that are changed in one call. */
export function createRangeList(book: Book, ranges: readonly CellRange[]): RangeList {
  const handles = ranges.map((cells) => createRange(book, cells));
  const members = ranges.map((cells, index): Partial<Range> => {
    const self = (): Range => handles[index]!;
    return {
      ...rangeValues(book, cells, self),
      ...rangeFormats(book, cells, self),
      ...rangeRules(book, cells, self),
    };
  });
  const each = (change: (range: Partial<Range>) => unknown): RangeList => {
    for (const range of members) change(range);
    return list;
  };
  const list: RangeList = emulate<RangeList>(book.execution, 'RangeList', {
    getRanges: () => [...handles],
    clearContent: () => each((range) => range.clearContent!()),
    clearDataValidations: () => each((range) => range.clearDataValidations!()),
    clearFormat: () => each((range) => range.clearFormat!()),
    setBackground: (given) => each((range) => range.setBackground!(given)),
    setBorder: (...sides: BorderSides) =>
      each((range) => (range.setBorder as (...sides: BorderSides) => Range)(...sides)),
    setFontColor: (given) => each((range) => range.setFontColor!(given)),
    setFontFamily: (given) => each((range) => range.setFontFamily!(given)),
    setFontSize: (given) => each((range) => range.setFontSize!(given)),
    setFontStyle: (given) => each((range) => range.setFontStyle!(given)),
    setFontWeight: (given) => each((range) => range.setFontWeight!(given)),
    setFormula: (given) => each((range) => range.setFormula!(given)),
    setHorizontalAlignment: (given) => each((range) => range.setHorizontalAlignment!(given)),
    setNumberFormat: (given) => each((range) => range.setNumberFormat!(given)),
    setValue: (given) => each((range) => range.setValue!(given)),
    setVerticalAlignment: (given) => each((range) => range.setVerticalAlignment!(given)),
    setWrap: (given) => each((range) => range.setWrap!(given)),
    setWrapStrategy: (given) => each((range) => range.setWrapStrategy!(given)),
  });
  return list;
}
