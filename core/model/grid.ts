// SPDX-License-Identifier: EUPL-1.2
import type { Area } from './address.ts';

/** An error that a cell shows: `#N/A`, `#DIV/0!` … or {@link NOT_CALCULATED}. */
export interface CellError {
  readonly error: string;
}

/** The `error` of a formula that carries no result, because no program has calculated it yet. */
export const NOT_CALCULATED = 'not-calculated';

/** What a cell holds, as plain JSON. Blank (also a formula that returns "") is `null`. */
export type Cell = string | number | boolean | null | CellError;

/** A place on a sheet, both numbers counted from 0 at A1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A cell whose number format says that its number is a day or a time, or a share shown as per cent. */
export interface FormattedCell extends Spot {
  readonly format: 'date' | 'percent';
}

/** A cell with a formula: in English with commas, with the leading `=`. */
export interface FormulaCell extends Spot {
  readonly formula: string;
}

/** Cells that formulas on every sheet may call by a name. */
export interface NamedArea extends Area {
  readonly name: string;
}

/** What a sheet shows beside the contents of its cells, in the order of {@link Grid}'s own members. */
export const GRID_SIGHTS = ['merges', 'hiddenRows', 'formats', 'formulas'] as const;
export type GridSight = (typeof GRID_SIGHTS)[number];

/** Some workbooks count days from 1 January 1904: so many after the day from which a {@link Grid} counts. */
export const DAYS_TO_1904 = 1462;

/**
 * The used part of one sheet. `cells[0][0]` stands at (`row`, `column`), both counted from 0. A row may end with its last
 * content, so that one cell far from the others does not cost all the cells between. What is absent is not
 * there, unless `unseen` says that the host could not look. Days are numbers that count from 30 December 1899,
 * whatever day the workbook counts from.
 */
export interface Grid {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  /** The user does not see the sheet. */
  readonly hidden?: boolean;
  /** Areas of more than one cell that show the content of their first one; by their place on the sheet. */
  readonly merges?: readonly Area[];
  /** Rows that the user does not see, hidden by hand or by a filter; counted from 0 on the sheet. */
  readonly hiddenRows?: readonly number[];
  readonly formats?: readonly FormattedCell[];
  readonly formulas?: readonly FormulaCell[];
  readonly names?: readonly NamedArea[];
  /** The workbook asks for its formulas to be calculated on opening: the results that it keeps may be old. */
  readonly staleResults?: boolean;
  readonly unseen?: readonly GridSight[];
  /** Cells whose text or formula is longer than a cell can hold: the text was cut, the formula left out. */
  readonly cutTexts?: readonly Spot[];
  /** Cells that the sheet is said to have beyond the edges of any (`XFE1`): they were left out. */
  readonly beyond?: readonly string[];
  /**
   * The whole used range of a sheet that was only looked at, because no table of ours stands where it begins: `cells` are
   * the first of it, whose days may still count from 1904, and nothing is known of what they show.
   */
  readonly usedRange?: Area;
}

/** True for a cell that shows an error. */
export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

/** A grid with what is there of these: nothing is said of a sheet that has nothing to show. */
export function withSights(grid: Grid, sights: Omit<Grid, 'sheet' | 'row' | 'column' | 'cells'>): Grid {
  const isThere = (sight: unknown) => (Array.isArray(sight) ? sight.length > 0 : sight === true);
  return { ...grid, ...Object.fromEntries(Object.entries(sights).filter(([, sight]) => isThere(sight))) };
}
