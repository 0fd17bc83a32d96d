// SPDX-License-Identifier: EUPL-1.2
import type { Book, CellRange } from '../model/book.ts';
import { type CellFormat, PLAIN } from '../model/cellFormat.ts';
import { putFormat } from '../model/writing.ts';
import { type BorderSides, bordersAt } from './borders.ts';
import { assertShape, forCells, mapCells } from './matrix.ts';
import { changesOf } from './textStyle.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Wrap = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Matrix<T> = readonly (readonly T[])[];

const colour = (given: string | null): string | null => given?.toLowerCase() ?? null;
const wrap = (wraps: boolean): string => (wraps ? 'WRAP' : 'OVERFLOW');

/** How the cells look. Each change is made for all cells alike, or by a matrix in their shape. */
export function rangeFormats(book: Book, { sheet, area }: CellRange, self: () => Range): Partial<Range> {
  const change = (changeAt: (row: number, column: number) => Partial<CellFormat>): Range => {
    book.beforeEdit({ sheet, area });
    forCells(area, (row, column, rowWithin, columnWithin) =>
      putFormat(sheet, row, column, changeAt(rowWithin, columnWithin)),
    );
    return self();
  };
  const each = <T>(member: string, matrix: Matrix<T>, read: (given: T) => Partial<CellFormat>): Range => {
    assertShape(book, area, matrix, member);
    return change((row, column) => read(matrix[row]![column]!));
  };
  const formatAt = (row: number, column: number): CellFormat => sheet.format(row, column);
  return {
    getBackgrounds: () => mapCells(area, (row, column) => formatAt(row, column).background ?? '#ffffff'),
    getNumberFormat: () => formatAt(area.row, area.column).numberFormat,
    getNumberFormats: () => {
      book.execution.countCells(area.rows * area.columns);
      return mapCells(area, (row, column) => formatAt(row, column).numberFormat);
    },
    setBackground: (given) => change(() => ({ background: colour(given) })),
    setBackgrounds: (given) => each('setBackgrounds', given, (value) => ({ background: colour(value) })),
    setFontColor: (given) => change(() => ({ fontColour: colour(given) })),
    setFontFamily: (given) => change(() => ({ fontFamily: given })),
    setFontSize: (given) => change(() => ({ fontSize: given })),
    setFontSizes: (given) => each('setFontSizes', given, (fontSize) => ({ fontSize })),
    setFontStyle: (given) => change(() => ({ italic: given === 'italic' })),
    setFontStyles: (given) => each('setFontStyles', given, (style) => ({ italic: style === 'italic' })),
    setFontWeight: (given) => change(() => ({ bold: given === 'bold' })),
    setFontWeights: (given) => each('setFontWeights', given, (weight) => ({ bold: weight === 'bold' })),
    setTextStyle: (given) => change(() => changesOf(given)),
    setTextStyles: (given) => each('setTextStyles', given, changesOf),
    setHorizontalAlignment: (given) => change(() => ({ horizontalAlignment: given })),
    setHorizontalAlignments: (given) =>
      each('setHorizontalAlignments', given, (horizontalAlignment) => ({ horizontalAlignment })),
    setVerticalAlignment: (given) => change(() => ({ verticalAlignment: given })),
    setVerticalAlignments: (given) =>
      each('setVerticalAlignments', given, (verticalAlignment) => ({ verticalAlignment })),
    setWrap: (given) => change(() => ({ wrap: wrap(given) })),
    setWraps: (given) => each('setWraps', given, (value) => ({ wrap: wrap(value) })),
    setWrapStrategy: (given: Wrap) => change(() => ({ wrap: String(given) })),
    setWrapStrategies: (given) => each('setWrapStrategies', given, (value) => ({ wrap: String(value) })),
    setNumberFormat: (numberFormat) => change(() => ({ numberFormat })),
    setNumberFormats: (given) => each('setNumberFormats', given, (numberFormat) => ({ numberFormat })),
    setBorder: (...sides: BorderSides) =>
      change((row, column) => ({
        borders: bordersAt(
          formatAt(area.row + row, area.column + column).borders,
          { area, row, column },
          sides,
        ),
      })),
    clearFormat: () => change(() => PLAIN),
  };
}
