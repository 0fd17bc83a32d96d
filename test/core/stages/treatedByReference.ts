// SPDX-License-Identifier: EUPL-1.2

import { winsorise } from '../../../core/formulas/treatment/winsorise.ts';
import { DEFAULT_METHOD, type Outliers } from '../../../core/model/method.ts';
import type { Table } from '../../../core/model/table.ts';
import type { SkewAndKurtosis, TreatmentDone } from '../../../core/model/workings.ts';
import { treat } from '../../../core/stages/treat.ts';
import { passesOutlierTest } from '../../../core/statistics/outlierTest.ts';
import { present } from '../../../core/statistics/present.ts';
import { frameworkOf, indicator } from '../frameworks.ts';

/** What the reference does unless told otherwise. */
export const STANDARD: Outliers = { ...DEFAULT_METHOD.outliers, treatment: { kind: 'winsorise-log' } };

export type Leaf = number | boolean | string | null;
export type Details = Readonly<Record<string, readonly Leaf[]>>;

export function treated(table: Table, outliers: Outliers) {
  return treat(table, frameworkOf(table.columns.map((code) => indicator(code))), outliers);
}

/** The reference's table of what was done, from ours; its columns are those that `like` has. */
export function detailsOf(
  table: Table,
  treatments: ReadonlyMap<string, TreatmentDone>,
  outliers: Outliers,
  like: Details,
): Record<string, Leaf[]> {
  const limits = { skewness: outliers.skew, kurtosis: outliers.kurtosis };
  const check = (at: number, shape: SkewAndKurtosis | null): [string, Leaf][] => [
    [
      `check_SkewKurt${at}.Pass`,
      shape && passesOutlierTest({ skewness: shape.skew, kurtosis: shape.kurtosis }, limits),
    ],
    [`check_SkewKurt${at}.Skew`, shape?.skew ?? null],
    [`check_SkewKurt${at}.Kurt`, shape?.kurtosis ?? null],
  ];
  const rows = [...treatments].map(([code, done]) => {
    const column = table.data[table.columns.indexOf(code)]!;
    const tried =
      done.outcome === 'passed' ? null : winsorise(present(column), limits, outliers.maxWinsorised);
    return new Map<string, Leaf>([
      ['iCode', code],
      ...check(0, done.before),
      ['winsorise.nwin', tried?.count ?? null],
      ...check(1, tried && { skew: tried.shape.skewness, kurtosis: tried.shape.kurtosis }),
      ...check(2, done.outcome === 'log' ? done.after : null),
    ]);
  });
  return Object.fromEntries(
    Object.keys(like).map((name) => [name, rows.map((row) => row.get(name) ?? null)]),
  );
}
