// SPDX-License-Identifier: EUPL-1.2
import { fill, hasGaps } from '../formulas/imputation/fill.ts';
import { type Groups, groupsOf, valuesByGroup } from '../formulas/imputation/groups.ts';
import { fromMean, rowMean, type Sibling, siblingOf } from '../formulas/imputation/rowMeans.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Framework, Indicator } from '../model/framework.ts';
import type { Imputation } from '../model/method.ts';
import type { Column, Table } from '../model/table.ts';
import { mean } from '../statistics/moments.ts';
import { present } from '../statistics/present.ts';
import { median } from '../statistics/quantile.ts';

/** The filled table, with how much was filled. */
export interface Imputed {
  readonly table: Table;
  /** How many values of an indicator were filled; absent where none was. */
  readonly imputed: ReadonlyMap<string, number>;
}

type Statistic = (values: ArrayLike<number>) => number | null;
type ValueFor = (row: number) => number | null;

/**
 * Fills missing values from the other values of the same period. What has nothing to be filled from stays missing: an
 * indicator without values, a group without one, a cluster without a group or with nothing in the dimension.
 * `groupOf` is what a cluster has in the group column. The imputations along periods are not made here.
 */
export function impute(
  table: Table,
  framework: Framework,
  imputation: Imputation,
  groupOf: (cluster: string) => string | null,
  findings: Finding[],
): Imputed {
  const valueFor = filling(table, framework, imputation, groupOf, findings);
  const imputed = new Map<string, number>();
  if (valueFor === null) return { table, imputed };
  const data = framework.indicators.map((indicator, index): Column => {
    const column = table.data[index]!;
    if (!hasGaps(column) || !column.present.includes(1)) return column;
    const filled = fill(column, valueFor(indicator, column));
    if (filled.count > 0) imputed.set(indicator.code, filled.count);
    return filled.column;
  });
  return { table: { ...table, data }, imputed };
}

/** For an indicator with gaps: the value that each row would be filled with. `null`: nothing is filled. */
function filling(
  table: Table,
  framework: Framework,
  imputation: Imputation,
  groupOf: (cluster: string) => string | null,
  findings: Finding[],
): ((indicator: Indicator, column: Column) => ValueFor) | null {
  switch (imputation.kind) {
    case 'mean':
      return (_, column) => fromColumn(column, mean);
    case 'median':
      return (_, column) => fromColumn(column, median);
    case 'group-mean':
      return fromGroups(table, imputation.column, groupOf, mean, findings);
    case 'group-median':
      return fromGroups(table, imputation.column, groupOf, median, findings);
    case 'row-mean':
      return fromSiblings(table, framework, findings);
    default:
      return null;
  }
}

function fromColumn(column: Column, statistic: Statistic): ValueFor {
  const value = statistic(present(column));
  return () => value;
}

function fromGroups(
  table: Table,
  groupColumn: string,
  groupOf: (cluster: string) => string | null,
  statistic: Statistic,
  findings: Finding[],
): (indicator: Indicator, column: Column) => ValueFor {
  const groups = groupsOf(table.clusters, groupOf);
  if (groups.labels.length === 0) {
    findings.push(finding('imputation-group-unknown', null, { column: groupColumn }));
    return (_, column) => fromColumn(column, statistic);
  }
  findings.push(...withoutGroup(table, groups, groupColumn));
  return (indicator, column) => {
    const values = valuesByGroup(groups, column).map(statistic);
    for (const group of emptyGroups(groups, column, values)) {
      findings.push(
        finding('imputation-group-empty', indicator.place, {
          indicator: indicator.code,
          group: groups.labels[group]!,
        }),
      );
    }
    return (row) => values[groups.groupOfRow[row]!] ?? null;
  };
}

/** Clusters with gaps that belong to no group. An indicator that nobody has is no gap: nothing could fill it. */
function withoutGroup(table: Table, { groupOfRow }: Groups, column: string): Finding[] {
  const known = table.data.filter(({ present }) => present.includes(1));
  return table.clusters
    .filter((_, row) => groupOfRow[row] === -1 && known.some(({ present }) => present[row] === 0))
    .map((cluster) => finding('imputation-without-group', null, { cluster, column }));
}

/** Groups with a gap but without a value to fill it. */
function emptyGroups(
  { groupOfRow }: Groups,
  column: Column,
  values: readonly (number | null)[],
): Set<number> {
  const empty = new Set<number>();
  for (let row = 0; row < groupOfRow.length; row++) {
    const group = groupOfRow[row]!;
    if (group >= 0 && column.present[row] === 0 && values[group] === null) empty.add(group);
  }
  return empty;
}

/** Row-wise within the parent: what the cluster has there, from 0 to 1, and its mean taken back to the unit. */
function fromSiblings(
  table: Table,
  framework: Framework,
  findings: Finding[],
): (indicator: Indicator, column: Column) => ValueFor {
  const siblings = framework.indicators.map(({ direction }, index) =>
    siblingOf(table.data[index]!, direction),
  );
  const families = new Map<string, Sibling[]>();
  framework.indicators.forEach(({ parent }, index) => {
    families.set(parent, [...(families.get(parent) ?? []), siblings[index]!]);
  });
  const told = new Set<string>();
  return ({ parent, code }) => {
    const family = families.get(parent)!;
    const self = siblings[table.columns.indexOf(code)]!;
    return (row) => {
      const mean = rowMean(family, row);
      if (mean !== null) return fromMean(mean, self);
      const cluster = table.clusters[row]!;
      const key = JSON.stringify([cluster, parent]);
      if (!told.has(key))
        findings.push(finding('imputation-row-empty', null, { cluster, dimension: parent }));
      told.add(key);
      return null;
    };
  };
}
