// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit, Host, ProgressSignal } from '../host/port.ts';
import { positionOf } from '../model/address.ts';
import { type Cure, type CuredCell, reversed } from '../model/cure.ts';
import type { Cell, Grid } from '../model/grid.ts';

/** What came of a correction. */
export type Cured =
  /** Each cell holds what it is to hold; `undo` takes that back. */
  | { readonly outcome: 'cured'; readonly cure: Cure; readonly undo: Cure }
  /** Some cell holds something else than was found, or a formula: nothing was written. */
  | { readonly outcome: 'changed' }
  | { readonly outcome: 'cancelled' };

/**
 * Makes a correction, or takes one back, where every cell still holds what it held when it was found. Raises what the
 * host raises ({@link HostError}) and nothing else.
 */
export async function applyCure(host: Host, cure: Cure, signal: ProgressSignal): Promise<Cured> {
  const { grids } = await host.read(signal);
  if (signal.cancelled) return { outcome: 'cancelled' };
  if (!cure.cells.every((cell) => contentOf(grids, cell) === cell.before)) return { outcome: 'changed' };
  const leftOut = new Set(await host.editCells(cure.cells.map(editOf)));
  const written = cure.cells.filter((_, index) => !leftOut.has(index));
  if (written.length === 0) return { outcome: 'changed' };
  const done = { ...cure, cells: written };
  return { outcome: 'cured', cure: done, undo: reversed(done) };
}

/** `null` where a formula stands: it can't be written over. */
function contentOf(grids: readonly Grid[], { sheet, cell }: CuredCell): Cell {
  const grid = grids.find((one) => one.sheet === sheet);
  if (grid === undefined) return null;
  const { row, column } = positionOf(cell);
  const isFormula = grid.formulas?.some((one) => one.row === row && one.column === column) ?? false;
  return isFormula ? null : (grid.cells[row - grid.row]?.[column - grid.column] ?? null);
}

function editOf({ sheet, cell, after }: CuredCell): CellEdit {
  const area = { ...positionOf(cell), rows: 1, columns: 1 };
  return { sheet, area, contents: [[after]], over: 'constants' };
}
