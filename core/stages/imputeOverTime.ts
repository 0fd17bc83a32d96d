// SPDX-License-Identifier: EUPL-1.2
import { fill, hasGaps } from '../formulas/imputation/fill.ts';
import { type Finding, finding } from '../model/finding.ts';
import { type Imputation, looksOverTime, type OverTime } from '../model/method.ts';
import type { Period } from '../model/period.ts';
import type { Column, Table } from '../model/table.ts';

/** The table of one of the periods. */
export interface PeriodTable {
  readonly period: Period;
  readonly table: Table;
}

/** The filled tables of all periods. */
export interface ImputedOverTime {
  readonly tables: readonly Table[];
  /** For each period: how many values of an indicator were filled; absent where none was. */
  readonly imputed: readonly ReadonlyMap<string, number>[];
  /** Of all periods together. */
  readonly findings: readonly Finding[];
}

/** A value of one cluster and indicator, with the place of its period. */
interface Known {
  readonly at: number;
  readonly value: number;
}

/**
 * Fills missing values from the same cluster's values in other periods. They run from the earliest to the latest
 * period; all its tables have the same columns, their clusters may differ.
 * - latest: the last value before, at most so many of these periods back;
 * - constant: the last value before, else the first one after;
 * - linear: on the line between the two, else the nearer one. Periods that are numbers are as far apart as the numbers
 *   say, others one step each.
 * A cluster that never has a value of an indicator keeps the gap. Any other imputation changes nothing.
 */
export function imputeOverTime(byPeriod: readonly PeriodTable[], imputation: Imputation): ImputedOverTime {
  if (!looksOverTime(imputation)) {
    const unchanged = byPeriod.map(({ table }) => table);
    return { tables: unchanged, imputed: unchanged.map(() => new Map()), findings: [] };
  }
  const valueFor = ruleOf(imputation, timesOf(byPeriod), seriesOf(byPeriod));
  const imputed = byPeriod.map(() => new Map<string, number>());
  const tables = byPeriod.map(({ table }, at): Table => {
    const data = table.data.map((column, index): Column => {
      if (!hasGaps(column)) return column;
      const filled = fill(column, (row) => valueFor(table.clusters[row]!, index, at));
      if (filled.count > 0) imputed[at]!.set(table.columns[index]!, filled.count);
      return filled.column;
    });
    return { ...table, data };
  });
  const findings = [
    ...(byPeriod.length === 1 ? [finding('imputation-one-period', null)] : []),
    ...gapsLeft(tables),
    ...(imputation.kind === 'linear' ? singleValues(byPeriod) : []),
  ];
  return { tables, imputed, findings };
}

type Series = (cluster: string, index: number, at: number) => Known | null;

/** What a cluster has in a column at a place among the periods. */
function seriesOf(byPeriod: readonly PeriodTable[]): Series {
  const rows = byPeriod.map(({ table }) => new Map(table.clusters.map((cluster, row) => [cluster, row])));
  return (cluster, index, at) => {
    const row = rows[at]!.get(cluster);
    const { values, present } = byPeriod[at]!.table.data[index]!;
    return row === undefined || present[row] === 0 ? null : { at, value: values[row]! };
  };
}

function ruleOf(
  imputation: OverTime,
  times: readonly number[],
  series: Series,
): (cluster: string, index: number, at: number) => number | null {
  const nearest = (
    cluster: string,
    index: number,
    from: number,
    step: 1 | -1,
    last: number,
  ): Known | null => {
    for (let at = from; at !== last + step; at += step) {
      const known = series(cluster, index, at);
      if (known !== null) return known;
    }
    return null;
  };
  const before = (cluster: string, index: number, at: number) => nearest(cluster, index, at, -1, 0);
  const after = (cluster: string, index: number, at: number) =>
    nearest(cluster, index, at, 1, times.length - 1);

  switch (imputation.kind) {
    case 'latest': {
      const back = imputation.periodsBack ?? times.length;
      return (cluster, index, at) => nearest(cluster, index, at, -1, Math.max(0, at - back))?.value ?? null;
    }
    case 'constant':
      return (...gap) => (before(...gap) ?? after(...gap))?.value ?? null;
    case 'linear':
      return (...gap) => between(before(...gap), after(...gap), times, gap[2]);
  }
}

function between(
  before: Known | null,
  after: Known | null,
  times: readonly number[],
  at: number,
): number | null {
  if (before === null || after === null) return (before ?? after)?.value ?? null;
  const share = (times[at]! - times[before.at]!) / (times[after.at]! - times[before.at]!);
  return before.value + (after.value - before.value) * share;
}

/** Where each period stands on the line of time. */
function timesOf(byPeriod: readonly PeriodTable[]): number[] {
  return byPeriod.every(({ period }) => typeof period === 'number')
    ? byPeriod.map(({ period }) => period as number)
    : byPeriod.map((_, at) => at);
}

function gapsLeft(tables: readonly Table[]): Finding[] {
  return (tables[0]?.columns ?? []).flatMap((indicator, index) => {
    const count = tables.reduce(
      (gaps, { data }) => gaps + data[index]!.present.filter((one) => one === 0).length,
      0,
    );
    return count === 0 ? [] : [finding('imputation-gaps-left', null, { indicator, count })];
  });
}

/** Through one value runs no line: it is taken for all periods, and that is told. */
function singleValues(byPeriod: readonly PeriodTable[]): Finding[] {
  return (byPeriod[0]?.table.columns ?? []).flatMap((indicator, index) => {
    const count = countSingle(byPeriod, index);
    return count === 0 ? [] : [finding('imputation-single-value', null, { indicator, count })];
  });
}

/** Clusters with one value of an indicator and at least one gap. */
function countSingle(byPeriod: readonly PeriodTable[], index: number): number {
  const known = new Map<string, number>();
  const gaps = new Set<string>();
  for (const { table } of byPeriod) {
    const { present } = table.data[index]!;
    table.clusters.forEach((cluster, row) => {
      if (present[row] === 1) known.set(cluster, (known.get(cluster) ?? 0) + 1);
      else gaps.add(cluster);
    });
  }
  return [...gaps].filter((cluster) => known.get(cluster) === 1).length;
}
