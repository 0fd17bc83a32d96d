// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import { comparePeriods, type Period } from '../model/period.ts';
import type { Input } from '../read/readWith.ts';

/**
 * For any period the clusters that are listed, or have data in some period, and have no row in this one: with the last
 * period that they have, before or after it, `null` without any.
 */
export function absences({
  observations,
  listed,
}: Pick<Input, 'observations' | 'listed'>): (period: Period) => ReadonlyMap<string, Period> {
  const present = new Map<Period, Set<string>>(observations.periods.map((period) => [period, new Set()]));
  const last = new Map<string, Period>(listed.map(({ code }) => [code, null]));
  for (const row of observations.rows) {
    present.get(row.period)!.add(row.cluster);
    const known = last.get(row.cluster) ?? null;
    if (comparePeriods(row.period, known) > 0 || !last.has(row.cluster)) last.set(row.cluster, row.period);
  }
  return (period) => new Map([...last].filter(([cluster]) => !present.get(period)?.has(cluster)));
}

/** A warning for each cluster that is not in the results because it has no row; none where there are no data at all. */
export function checkAbsence(
  { observations, listed }: Input,
  absent: ReadonlyMap<string, Period>,
  period: Period,
): Finding[] {
  if (observations.rows.length === 0) return [];
  const places = new Map([...observations.clusters, ...listed].map(({ code, place }) => [code, place]));
  return [...absent].map(([cluster, last]) => {
    const place = places.get(cluster) ?? null;
    return last === null || period === null
      ? finding('cluster-absent-always', place, { cluster })
      : finding('cluster-absent', place, { cluster, period, last });
  });
}
