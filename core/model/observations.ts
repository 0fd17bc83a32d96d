// SPDX-License-Identifier: EUPL-1.2
import type { CellPlace } from './finding.ts';
import type { Cell } from './grid.ts';

/** A period as the workbook writes it: a year (2015) or a text (`2015-09`); `null` where data have none. */
export type Period = number | string | null;

/** A cluster with what the Clusters table and the data say of it. */
export interface Cluster {
  readonly code: string;
  readonly name: string;
  /** Empty where there is none. */
  readonly acronym: string;
  readonly area: string;
  readonly members: number | null;
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

export interface Observations {
  readonly clusters: readonly Cluster[];
  /** From the earliest to the latest. */
  readonly periods: readonly Period[];
  readonly rows: readonly Observation[];
}

/** What a cell or a method says of a period: digits are a number, also as text; blank and anything else is none. */
export function toPeriod(cell: Cell): Period {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string' || cell.trim() === '') return null;
  const text = cell.trim();
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** Numbers by size, texts by their order, numbers before texts, none first. */
export function comparePeriods(a: Period, b: Period): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  const kind = (period: Period) => (period === null ? 0 : typeof period === 'number' ? 1 : 2);
  return kind(a) - kind(b);
}

/** What to call a cluster on a chart or in a table: the acronym, else the name, else the code. */
export function shortName(cluster: Cluster): string {
  return cluster.acronym || cluster.name || cluster.code;
}
