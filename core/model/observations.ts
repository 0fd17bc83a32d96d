// SPDX-License-Identifier: EUPL-1.2
import type { CellPlace } from './finding.ts';
import type { Period } from './period.ts';

/** A cluster with what the Clusters table and the data say of it. */
export interface Cluster {
  readonly code: string;
  readonly name: string;
  /** Empty where there is none. */
  readonly acronym: string;
  readonly area: string;
  readonly members: number | null;
  /** The quality label that it carries, such as Gold; empty where none is known. */
  readonly label: string;
  /** As the workbook writes them, dates year first; `null` where not known. */
  readonly labelDate: string | null;
  readonly labelExpiry: string | null;
  readonly place: CellPlace | null;
}

/** One row of the data: what one cluster declared for one period. Columns by code; missing is absent. */
export interface Observation {
  readonly cluster: string;
  readonly period: Period;
  readonly values: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, string>;
  /** The cell of each value, and of each that was looked for and is missing. */
  readonly places: ReadonlyMap<string, CellPlace>;
}

/** All that the data tables declare, for all clusters and periods. */
export interface Observations {
  readonly clusters: readonly Cluster[];
  /** From the earliest to the latest. */
  readonly periods: readonly Period[];
  /** The latest that some row writes without a note, else the latest of all; `null` without data. */
  readonly latest: Period;
  readonly rows: readonly Observation[];
}

/** What to call a cluster on a chart or in a table: the acronym, else the name, else the code. */
export function shortName(cluster: Cluster): string {
  return cluster.acronym || cluster.name || cluster.code;
}
