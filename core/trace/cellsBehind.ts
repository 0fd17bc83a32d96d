// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, positionOf } from '../model/address.ts';
import type { CellsBehind, ReadCell } from '../model/cellsBehind.ts';
import type { CellPlace } from '../model/finding.ts';
import { calculationIn } from './calculation.ts';
import { type Reference, references } from './references.ts';
import type { SheetCell, WorkbookCells } from './workbookCells.ts';

const MOST_CELLS = 8;

/**
 * The cells that the formula of a cell calculates with, what only guards it left aside; `null` where it has no formula
 * or reads nothing. `headerOf` says what a cell of a table is called.
 */
export function cellsBehind(
  cells: WorkbookCells,
  place: CellPlace,
  headerOf: (cell: SheetCell) => string,
): CellsBehind | null {
  const formula = cells.formula({ sheet: place.sheet, ...positionOf(place.cell) });
  if (formula === null) return null;
  const calculation = calculationIn(formula);
  const read = new Map<string, ReadCell>();
  let more = 0;
  const found = references(calculation, cells.named);
  for (const { sheet, area } of found) {
    for (const cell of cells.within(sheet ?? place.sheet, area)) {
      const address = cellAddress(cell.row, cell.column);
      const key = JSON.stringify([cell.sheet, address]);
      if (read.has(key)) continue;
      if (read.size === MOST_CELLS) more++;
      else {
        const content = cells.content(cell);
        read.set(key, { sheet: cell.sheet, cell: address, header: headerOf(cell), content });
      }
    }
  }
  if (read.size === 0) return null;
  const keys = [...read.keys()];
  const indexOf = ({ sheet, area: { row, column, rows, columns } }: Reference) => {
    const named = cells.within(sheet ?? place.sheet, { row, column, rows, columns });
    const [only] = rows * columns === 1 ? [...named] : [];
    return only === undefined
      ? -1
      : keys.indexOf(JSON.stringify([only.sheet, cellAddress(only.row, only.column)]));
  };
  return { cells: [...read.values()], more, calculation: arithmetic(calculation, found, indexOf) };
}

/** The calculation with the indices of its cells; `null` where anything else than signs and numbers stands between them. */
function arithmetic(
  calculation: string,
  found: readonly Reference[],
  indexOf: (reference: Reference) => number,
): (string | number)[] | null {
  const parts: (string | number)[] = [];
  let at = 0;
  for (const reference of found) {
    const index = indexOf(reference);
    if (index < 0) return null;
    parts.push(calculation.slice(at, reference.from), index);
    at = reference.to;
  }
  parts.push(calculation.slice(at));
  const isPlain = parts.every((part) => typeof part === 'number' || /^[-+*/^%().\s\d]*$/.test(part));
  return isPlain ? parts.filter((part) => part !== '') : null;
}
