// SPDX-License-Identifier: EUPL-1.2
import { type Aggregate, dimensionsOf } from '../../core/model/framework.ts';
import type { Cluster } from '../../core/model/observations.ts';
import type { Band, ScoreRun } from '../../core/model/scoreRun.ts';
import { valueIn } from '../../core/model/table.ts';

export interface Score {
  readonly element: string;
  readonly value: number | null;
  /** Shown although part of what it is made of is missing. */
  readonly partial: boolean;
}

/** What the table of results says of one cluster. */
export interface ResultRow {
  readonly cluster: Cluster;
  readonly rank: number | null;
  readonly band: Band | null;
  readonly overall: Score;
  /** In the order of the columns. */
  readonly dimensions: readonly Score[];
}

export interface ResultTable {
  readonly dimensions: readonly Aggregate[];
  /** The best first; those without a score at the end, in the order of the data. */
  readonly rows: readonly ResultRow[];
}

export function resultTable(run: ScoreRun): ResultTable {
  const dimensions = dimensionsOf(run.framework);
  const { root } = run.framework;
  const rows = run.clusters.map(
    (cluster): ResultRow => ({
      cluster,
      rank: run.ranks.get(root)?.get(cluster.code) ?? null,
      band: run.bands.get(cluster.code) ?? null,
      overall: scoreOf(run, cluster.code, root),
      dimensions: dimensions.map((dimension) => scoreOf(run, cluster.code, dimension.code)),
    }),
  );
  const place = (row: ResultRow) => row.rank ?? Number.POSITIVE_INFINITY;
  return { dimensions, rows: [...rows].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b))) };
}

function scoreOf(run: ScoreRun, cluster: string, element: string): Score {
  return {
    element,
    value: valueIn(run.stages.aggregated, cluster, element),
    partial: run.partial.get(cluster)?.includes(element) ?? false,
  };
}
