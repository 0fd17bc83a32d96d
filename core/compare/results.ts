// SPDX-License-Identifier: EUPL-1.2
import { finding, type WithFindings } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Method } from '../model/method.ts';
import type { Band, ByElement } from '../model/scoreRun.ts';
import { type Table, valueAt } from '../model/table.ts';
import { bandOf, hasBands } from './band.ts';
import { rank } from './rank.ts';

/** The ranks in every column of the tables. */
export function ranksOf(tables: readonly Table[]): ByElement<number | null> {
  return new Map(
    tables.flatMap(({ columns, clusters, data }) =>
      columns.map((code, index) => {
        const ranks = rank(data[index]!);
        return [code, new Map(clusters.map((cluster, row) => [cluster, ranks[row]!]))] as const;
      }),
    ),
  );
}

/** The share of its children that each element has, from 0 to 1, by element and cluster: found by {@link aggregate}. */
export function availabilityOf(aggregated: Table, availability: readonly Float64Array[]): ByElement<number> {
  return new Map(
    aggregated.columns.map((code, index) => [
      code,
      new Map(aggregated.clusters.map((cluster, row) => [cluster, availability[index]![row]!])),
    ]),
  );
}

/**
 * The elements of each cluster that have a score made from less than all of their children; clusters with none are
 * absent.
 */
export function partialOf(
  aggregated: Table,
  availability: readonly Float64Array[],
): ReadonlyMap<string, readonly string[]> {
  const partial = aggregated.clusters.map((cluster, row) => {
    const elements = aggregated.columns.filter(
      (_, index) => aggregated.data[index]!.present[row] === 1 && availability[index]![row]! < 1,
    );
    return [cluster, elements] as const;
  });
  return new Map(partial.filter(([, elements]) => elements.length > 0));
}

/** The band of each cluster's overall score. */
export function bandsOf(
  aggregated: Table,
  framework: Framework,
  method: Method,
): WithFindings<{ readonly bands: ReadonlyMap<string, Band> }> {
  if (!hasBands(method, framework)) {
    return { bands: new Map(), findings: [finding('bands-without-scale', null)] };
  }
  const bands = new Map<string, Band>();
  const overall = aggregated.data[aggregated.columns.indexOf(framework.root)];
  aggregated.clusters.forEach((cluster, row) => {
    const score = overall === undefined ? null : valueAt(overall, row);
    if (score !== null) bands.set(cluster, bandOf(score, method.bands));
  });
  return { bands, findings: [] };
}
