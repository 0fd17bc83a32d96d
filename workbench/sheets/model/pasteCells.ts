// SPDX-License-Identifier: EUPL-1.2
import { type Area, overlap } from '../../../core/model/address.ts';
import type { Book, CellRange } from './book.ts';
import type { ConditionalFormat } from './sheetState.ts';
import type { SparseCells } from './sparseCells.ts';

/**
 * Values, formats and what may be entered, from the corner of the destination on. No room is made for them
 * (<https://developers.google.com/apps-script/reference/spreadsheet/range#copytodestination>). What becomes of the colour
 * scales Google does not say: those of the source stay behind, and the cells lose those that they had unless
 * `rulesUnderPasted` says otherwise.
 */
export function pasteCells(book: Book, from: CellRange, to: CellRange): void {
  const area = { ...to.area, rows: from.area.rows, columns: from.area.columns };
  book.beforeEdit({ sheet: to.sheet, area });
  if (area.row + area.rows > to.sheet.rows || area.column + area.columns > to.sheet.columns) {
    throw book.execution.exception(
      'The coordinates of the target range are outside the dimensions of the sheet.',
    );
  }
  for (const cells of ['contents', 'formats', 'validations'] as const) {
    pasteEach<unknown>(from.sheet[cells], from.area, to.sheet[cells], area);
  }
  if (!book.copies.rulesUnderPasted) {
    to.sheet.conditionalFormats = to.sheet.conditionalFormats.flatMap((rule) => without(rule, area));
  }
}

function pasteEach<T>(source: SparseCells<T>, from: Area, target: SparseCells<T>, to: Area): void {
  for (let row = 0; row < from.rows; row++) {
    for (let column = 0; column < from.columns; column++) {
      const what = source.get(from.row + row, from.column + column);
      if (isFormula(what)) throw new Error('pasting formulas is not emulated');
      if (what === undefined) target.delete(to.row + row, to.column + column);
      else target.set(to.row + row, to.column + column, what);
    }
  }
}

function isFormula(what: unknown): boolean {
  return typeof what === 'object' && what !== null && 'formula' in what && what.formula !== null;
}

/** The rule on its areas that no cell was pasted into; a part of an area is lost with the rest of it. */
function without(rule: ConditionalFormat, pasted: Area): ConditionalFormat[] {
  const areas = rule.areas.filter((area) => !overlap(area, pasted));
  return areas.length === 0 ? [] : [{ ...rule, areas }];
}
