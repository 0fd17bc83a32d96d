// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Observations } from '../model/observations.ts';
import type { Table } from '../model/table.ts';

/** Indicators and clusters that have no value at all in the period. */
export function checkValues(treated: Table, framework: Framework, observations: Observations): Finding[] {
  const emptyIndicators = framework.indicators
    .filter((_, index) => !treated.data[index]!.present.includes(1))
    .map(({ code, place }) => finding('indicator-without-data', place, { indicator: code }));
  const places = new Map(observations.clusters.map(({ code, place }) => [code, place]));
  const emptyClusters = treated.clusters
    .filter((_, row) => treated.data.every(({ present }) => present[row] === 0))
    .map((code) => finding('cluster-without-data', places.get(code) ?? null, { cluster: code }));
  return [...emptyIndicators, ...emptyClusters];
}
