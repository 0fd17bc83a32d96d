// SPDX-License-Identifier: EUPL-1.2
import type { CellPlace } from './finding.ts';
import type { Cell } from './grid.ts';

/** A cell that a formula reads. */
export interface ReadCell extends CellPlace {
  /** The header over it where it stands in a table, else empty. */
  readonly header: string;
  readonly content: Cell;
}

/** What the formula of a cell reads. */
export interface CellsBehind {
  /** The first of them, each once, in the order of the formula. */
  readonly cells: readonly ReadCell[];
  /** How many it reads beyond these. */
  readonly more: number;
  /** The formula as texts and, where a cell stands, its index in `cells`; `null` where it is no plain arithmetic. */
  readonly calculation: readonly (string | number)[] | null;
}
