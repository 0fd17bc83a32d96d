// SPDX-License-Identifier: EUPL-1.2
import type { CellPlace } from './finding.ts';
import type { Period } from './period.ts';
import type { Table } from './table.ts';

/** What is known of one period: the indicators' values, and the denominators beside them. */
export interface Observed {
  readonly period: Period;
  readonly raw: Table;
  readonly denominators: Table;
  /** From which period the values of each indicator come. */
  readonly periodUsed: ReadonlyMap<string, Period>;
  /** Where a cluster's value of an indicator or its denominator stands, or was looked for. */
  readonly placeOf: (cluster: string, indicator: string, column: string) => CellPlace | null;
  /** What a cluster has in a column of groups. */
  readonly groupOf: (cluster: string, column: string) => string | null;
}
