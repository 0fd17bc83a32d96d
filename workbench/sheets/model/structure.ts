// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../../core/model/address.ts';
import type { Book } from './book.ts';
import type { SheetState } from './sheetState.ts';
import type { Axis } from './sparseCells.ts';

/**
 * Inserts (`count` > 0) or deletes rows or columns from `at` on, counted from 0. Cells, formats, sizes, rules, merged
 * areas and named ranges move along; references in formulas do not.
 */
export function shiftLines(book: Book, sheet: SheetState, axis: Axis, at: number, count: number): void {
  if (count > 0) book.assertRoom(count * (axis === 'row' ? sheet.columns : sheet.rows));
  else assertDeletable(book, sheet, axis, at, -count);
  book.beforeEdit({ sheet, area: null });
  sheet.contents.shift(axis, at, count);
  sheet.formats.shift(axis, at, count);
  sheet.validations.shift(axis, at, count);
  const moved = (area: Area) => shiftArea(area, axis, at, count);
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({
    ...rule,
    areas: rule.areas.map(moved).filter((area) => area !== null),
  }));
  sheet.merges = sheet.merges.map(moved).filter((area) => area !== null);
  for (const [name, named] of book.namedRanges) {
    const area = named.sheetId === sheet.id ? moved(named.area) : named.area;
    if (area !== null) book.namedRanges.set(name, { ...named, area });
  }
  if (axis === 'row') {
    sheet.rows += count;
    sheet.rowHeights = shiftSizes(sheet.rowHeights, at, count);
  } else {
    sheet.columns += count;
    sheet.columnWidths = shiftSizes(sheet.columnWidths, at, count);
  }
}

function assertDeletable(book: Book, sheet: SheetState, axis: Axis, at: number, count: number): void {
  const lines = axis === 'row' ? 'rows' : 'columns';
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  if (count < 1 || at < 0 || at + count > sheet[lines]) {
    throw book.execution.exception(`Those ${lines} are out of bounds.`);
  }
  if (count === sheet[lines])
    throw book.execution.exception(`You can't delete all the ${lines} on the sheet.`);
  if (at <= frozen && at + count === sheet[lines]) {
    throw book.execution.exception(`Sorry, it is not possible to delete all non-frozen ${lines}.`);
  }
}

function shiftSizes(sizes: ReadonlyMap<number, number>, at: number, count: number): Map<number, number> {
  return new Map(
    [...sizes]
      .filter(([line]) => line < at || line >= at - count)
      .map(([line, size]) => [line < at ? line : line + count, size]),
  );
}

function shiftArea(area: Area, axis: Axis, at: number, count: number): Area | null {
  const [start, length] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const from = shiftLine(start, at, count);
  const to = shiftLine(start + length, at, count);
  if (to <= from) return null;
  return axis === 'row'
    ? { ...area, row: from, rows: to - from }
    : { ...area, column: from, columns: to - from };
}

function shiftLine(line: number, at: number, count: number): number {
  if (line < at || (line === at && count < 0)) return line;
  return Math.max(at, line + count);
}
