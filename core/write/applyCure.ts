// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit, Host, NumberFormats, ProgressSignal, SheetArea } from '../host/port.ts';
import { positionOf } from '../model/address.ts';
import type { Cure, CuredCell } from '../model/cure.ts';
import type { Cell, Grid } from '../model/grid.ts';
import { showsNumbers } from '../model/numberFormat.ts';

/** What came of a correction. */
export type Cured =
  /** Each cell holds what it is to hold; `undo` takes that back. */
  | { readonly outcome: 'cured'; readonly cure: Cure; readonly undo: Cure }
  /** Some cell holds something else than was found, or a formula: nothing was written. */
  | { readonly outcome: 'changed' }
  | { readonly outcome: 'cancelled' };

/** Cells one below the other that are corrected in one edit. */
interface Run extends SheetArea {
  readonly cells: readonly CuredCell[];
}

/**
 * Makes a correction, or takes one back, where every cell still holds what it held when it was found. A cell that would
 * show a number as something else (12.5 as 1250 %) gets the general number format; the undo gives it its own again.
 * Raises what the host raises ({@link HostError}) and nothing else.
 */
export async function applyCure(host: Host, cure: Cure, signal: ProgressSignal): Promise<Cured> {
  const { grids } = await host.read(signal);
  if (signal.cancelled) return { outcome: 'cancelled' };
  const contentAt = contentsOf(grids);
  if (!cure.cells.every((cell) => contentAt(cell) === cell.before)) return { outcome: 'changed' };
  const runs = runsOf(cure.cells);
  const formats = await host.numberFormats(runs.map(({ sheet, area }) => ({ sheet, area })));
  const leftOut = new Set(await host.editCells(runs.map((run, index) => editOf(run, formats[index]!))));
  const isWritten = (_: unknown, index: number) => !leftOut.has(index);
  const written = runs.filter(isWritten);
  if (written.length === 0) return { outcome: 'changed' };
  const formatsBefore = formats.filter(isWritten).flatMap((lines) => lines.map(([format]) => format!));
  const cells = written.flatMap((run) => run.cells);
  const undo = cells.map((cell, index) => reversed(cell, formatsBefore[index]!));
  return { outcome: 'cured', cure: { ...cure, cells }, undo: { ...cure, cells: undo } };
}

/** What stands at a place; `null` where a formula does: it can't be written over. */
function contentsOf(grids: readonly Grid[]): (place: CuredCell) => Cell {
  const sheets = new Map(
    grids.map((grid) => {
      const formulas = new Set(grid.formulas?.map(({ row, column }) => `${row} ${column}`));
      return [grid.sheet, { grid, formulas }];
    }),
  );
  return ({ sheet, cell }) => {
    const found = sheets.get(sheet);
    const { row, column } = positionOf(cell);
    if (found === undefined || found.formulas.has(`${row} ${column}`)) return null;
    return found.grid.cells[row - found.grid.row]?.[column - found.grid.column] ?? null;
  };
}

function runsOf(cells: readonly CuredCell[]): Run[] {
  const runs: CuredCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run !== undefined && standsBelow(cell, run.at(-1)!)) run.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => {
    const { sheet, cell } = run[0]!;
    return { sheet, area: { ...positionOf(cell), rows: run.length, columns: 1 }, cells: run };
  });
}

function standsBelow(cell: CuredCell, above: CuredCell): boolean {
  const [here, there] = [positionOf(cell.cell), positionOf(above.cell)];
  return cell.sheet === above.sheet && here.column === there.column && here.row === there.row + 1;
}

function editOf({ sheet, area, cells }: Run, formats: NumberFormats): CellEdit {
  const contents = cells.map(({ after }) => [after]);
  const wanted = cells.map((cell, index) => [formatAfter(cell, formats[index]![0]!)]);
  const isChanged = wanted.some(([format], index) => format !== formats[index]![0]);
  return { sheet, area, contents, over: 'constants', ...(isChanged ? { numberFormats: wanted } : {}) };
}

function formatAfter({ after, numberFormat }: CuredCell, own: string): string {
  return numberFormat ?? (typeof after === 'string' || showsNumbers(own) ? own : 'General');
}

function reversed(cell: CuredCell, formatBefore: string): CuredCell {
  const { sheet, cell: address, before, after } = cell;
  const isChanged = formatAfter(cell, formatBefore) !== formatBefore;
  return {
    sheet,
    cell: address,
    before: after,
    after: before,
    ...(isChanged ? { numberFormat: formatBefore } : {}),
  };
}
