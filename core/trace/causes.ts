// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, positionOf } from '../model/address.ts';
import type { CellPlace } from '../model/finding.ts';
import { type Cell, type CellError, isCellError } from '../model/grid.ts';
import { type Reference, references } from './references.ts';
import type { SheetCell, WorkbookCells } from './workbookCells.ts';

/** A cell because of which a formula gives an error, or a text instead of a number. */
export interface Cause {
  readonly place: CellPlace;
  readonly content: string | CellError;
}

/** How many formulas in a row are followed, and how many causes a cell can have. */
const MOST_STEPS = 1000;
const MOST_CAUSES = 8;

/** What such a function returns comes from one cell of an area: which one is not known without calculating. */
const LOOKS_UP = /\b(?:[VHX]?LOOKUP|INDEX|MATCH|XMATCH|FILTER|CHOOSE|OFFSET|QUERY)\s*\(/i;

/**
 * Finds the causes of the error or the text in a cell with a formula: the first cells that it goes back to and that
 * hold an error or a text without a formula, or a formula that goes wrong on its own. None where the cell itself is that.
 */
export function causeFinder(cells: WorkbookCells): (place: CellPlace) => readonly Cause[] {
  const known = new Map<string, readonly SheetCell[]>();

  const causesOf = (cell: SheetCell, steps: number): readonly SheetCell[] => {
    const key = keyOf(cell);
    const found = known.get(key);
    if (found !== undefined) return found;
    // A circle of formulas has no first cell.
    known.set(key, []);
    if (steps === MOST_STEPS) return [];
    const distinct = new Map<string, SheetCell>();
    const others = guiltyAmongRead(cell).filter((one) => keyOf(one) !== key);
    for (const one of others.slice(0, MOST_CAUSES)) {
      const deeper = causesOf(one, steps + 1);
      for (const cause of deeper.length > 0 ? deeper : [one]) distinct.set(keyOf(cause), cause);
    }
    const causes = [...distinct.values()].slice(0, MOST_CAUSES);
    known.set(key, causes);
    return causes;
  };

  const guiltyAmongRead = (cell: SheetCell): SheetCell[] => {
    const formula = cells.formula(cell);
    const result = cells.content(cell);
    if (formula === null || (!isCellError(result) && typeof result !== 'string')) return [];
    const read = references(formula, cells.named);
    const isLookup = LOOKS_UP.test(formula);
    const alike = read.flatMap((one) => alikeIn(one, cell.sheet, result, isLookup));
    if (alike.length > 0 || !isCellError(result) || result.error !== '#VALUE!') return alike;
    return read
      .filter(({ isOperand }) => isOperand)
      .map(({ sheet, area }) => ({ sheet: sheet ?? cell.sheet, row: area.row, column: area.column }))
      .filter((one) => isText(cells.content(one)));
  };

  /** An error, or a text of a single cell, is passed on as it is. */
  const alikeIn = (
    { sheet, area }: Reference,
    own: string,
    result: string | CellError,
    isLookup: boolean,
  ): SheetCell[] => {
    const name = sheet ?? own;
    if (area.rows * area.columns > 1) {
      return isLookup || !isCellError(result) ? [] : cells.errorsIn(name, area, result.error, MOST_CAUSES);
    }
    const one = { sheet: name, row: area.row, column: area.column };
    return isAlike(cells.content(one), result) ? [one] : [];
  };

  return ({ sheet, cell }) => {
    return causesOf({ sheet, ...positionOf(cell) }, 0).map((one) => ({
      place: { sheet: one.sheet, cell: cellAddress(one.row, one.column) },
      content: cells.content(one) as string | CellError,
    }));
  };
}

function isAlike(content: Cell, result: string | CellError): boolean {
  if (isCellError(result)) return isCellError(content) && content.error === result.error;
  return typeof content === 'string' && content.trim() === result.trim();
}

/** The numbers come first, so that no name of a sheet is mistaken. */
function keyOf({ sheet, row, column }: SheetCell): string {
  return `${row},${column},${sheet}`;
}

/** A text that spreadsheets can't calculate with: they do with the digits of a number. */
function isText(content: Cell): boolean {
  return typeof content === 'string' && content.trim() !== '' && !/^[\d.,\s+-]+$/.test(content);
}
