// SPDX-License-Identifier: EUPL-1.2
import { type Area, cellAddress } from '../../model/address.ts';
import type { CellPlace } from '../../model/finding.ts';
import type { Cell, Grid } from '../../model/grid.ts';

/** An area of a sheet as it lies, or with rows and columns exchanged: so that whoever reads it knows records as rows. */
export class View {
  readonly rows: number;
  readonly columns: number;
  private readonly hidden: ReadonlySet<number>;

  constructor(
    readonly grid: Grid,
    readonly area: Area,
    readonly isTurned: boolean,
  ) {
    this.rows = isTurned ? area.columns : area.rows;
    this.columns = isTurned ? area.rows : area.columns;
    this.hidden = new Set(grid.hiddenRows ?? []);
  }

  cell(row: number, column: number): Cell {
    const [down, right] = this.isTurned ? [column, row] : [row, column];
    const { grid, area } = this;
    return grid.cells[area.row - grid.row + down]?.[area.column - grid.column + right] ?? null;
  }

  place(row: number, column: number): CellPlace {
    const [down, right] = this.isTurned ? [column, row] : [row, column];
    return { sheet: this.grid.sheet, cell: cellAddress(this.area.row + down, this.area.column + right) };
  }

  row(row: number): Cell[] {
    return Array.from({ length: this.columns }, (_, column) => this.cell(row, column));
  }

  /** Hidden rows of the sheet, where records are rows. */
  isHidden(row: number): boolean {
    return !this.isTurned && this.hidden.has(this.area.row + row);
  }
}
