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
  readonly findings: readonly Finding[];
}

type Statistic = (values: ArrayLike<number>) => number | null;

/** How the gaps of one period are filled. */
interface Filling {
  /** What is odd whatever indicator is filled. */
  readonly findings: readonly Finding[];
  readonly fillingOf: (indicator: Indicator, column: Column) => ColumnFilling;
}

/** What the gaps of one indicator are filled with, and what is told of those that have nothing to be filled from. */
interface ColumnFilling {
  readonly valueFor: (row: number) => number | null;
  readonly findings: readonly Finding[];
}

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
): Imputed {
  const filling = fillingBy(table, framework, imputation, groupOf);
  const imputed = new Map<string, number>();
  if (filling === null) return { table, imputed, findings: [] };
  const findings = [...filling.findings];
  const data = framework.indicators.map((indicator, index): Column => {
    const column = table.data[index]!;
    if (!hasGaps(column) || !column.present.includes(1)) return column;
    const { valueFor, findings: found } = filling.fillingOf(indicator, column);
    for (const one of found) findings.push(one);
    const filled = fill(column, valueFor);
    if (filled.count > 0) imputed.set(indicator.code, filled.count);
    return filled.column;
  });
  return { table: { ...table, data }, imputed, findings };
}

/** `null`: nothing is filled. */
function fillingBy(
  table: Table,
  framework: Framework,
  imputation: Imputation,
  groupOf: (cluster: string) => string | null,
): Filling | null {
  switch (imputation.kind) {
    case 'mean':
      return fromColumn(mean, []);
    case 'median':
      return fromColumn(median, []);
    case 'group-mean':
      return fromGroups(table, imputation.column, groupOf, mean);
    case 'group-median':
      return fromGroups(table, imputation.column, groupOf, median);
    case 'row-mean':
      return fromSiblings(table, framework);
    case 'none':
    case 'latest':
    case 'constant':
    case 'linear':
      return null;
  }
}

function fromColumn(statistic: Statistic, findings: readonly Finding[]): Filling {
  return {
    findings,
    fillingOf: (_, column) => {
      const value = statistic(present(column));
      return { valueFor: () => value, findings: [] };
    },
  };
}

function fromGroups(
  table: Table,
  groupColumn: string,
  groupOf: (cluster: string) => string | null,
  statistic: Statistic,
): Filling {
  const groups = groupsOf(table.clusters, groupOf);
  if (groups.labels.length === 0) {
    return fromColumn(statistic, [finding('imputation-group-unknown', null, { column: groupColumn })]);
  }
  return {
    findings: withoutGroup(table, groups, groupColumn),
    fillingOf: ({ code, place }, column) => {
      const values = valuesByGroup(groups, column).map(statistic);
      const findings = Array.from(emptyGroups(groups, column, values), (group) =>
        finding('imputation-group-empty', place, { indicator: code, group: groups.labels[group]! }),
      );
      return { valueFor: (row) => values[groups.groupOfRow[row]!] ?? null, findings };
    },
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
function fromSiblings(table: Table, framework: Framework): Filling {
  const siblings = framework.indicators.map(({ direction }, index) =>
    siblingOf(table.data[index]!, direction),
  );
  const families = new Map<string, Sibling[]>();
  framework.indicators.forEach(({ parent }, index) => {
    families.set(parent, [...(families.get(parent) ?? []), siblings[index]!]);
  });
  /** By dimension, the rows that have nothing there: each is told once, however many gaps it has. */
  const told = new Map([...families.keys()].map((parent) => [parent, new Set<number>()]));
  const fillingOf = ({ parent, code }: Indicator, column: Column): ColumnFilling => {
    const family = families.get(parent)!;
    const self = siblings[table.columns.indexOf(code)]!;
    const toldOfParent = told.get(parent)!;
    const means = new Map<number, number>();
    const findings: Finding[] = [];
    column.present.forEach((isPresent, row) => {
      if (isPresent === 1) return;
      const mean = rowMean(family, row);
      if (mean !== null) means.set(row, mean);
      else if (!toldOfParent.has(row)) {
        toldOfParent.add(row);
        const cluster = table.clusters[row]!;
        findings.push(finding('imputation-row-empty', null, { cluster, dimension: parent }));
      }
    });
    const valueFor = (row: number) => (means.has(row) ? fromMean(means.get(row)!, self) : null);
    return { valueFor, findings };
  };
  return { findings: [], fillingOf };
}
