// SPDX-License-Identifier: EUPL-1.2

import { restsOnImputed } from '../../core/compare/imputedValues.ts';
import { scoreIn } from '../../core/compare/scoreIn.ts';
import { type Aggregate, dimensionsOf } from '../../core/model/framework.ts';
import type { Band, ScoreBounds, ScoreRun } from '../../core/model/scoreRun.ts';
import { type RankedCluster, rankedClusters } from '../../core/report/rankedClusters.ts';

/** A score of the table, with the element (code) that it is of. */
export interface Score {
  readonly element: string;
  readonly value: number | null;
  /** Shown although part of what it is made of is missing. */
  readonly partial: boolean;
  /** Made in part from values that were filled in. */
  readonly imputed: boolean;
  /** Between what it could be, where it has gaps. */
  readonly bounds: ScoreBounds | null;
}

/** What the table of results says of one cluster. */
export interface ResultRow extends Pick<RankedCluster, 'cluster' | 'label' | 'rank'> {
  readonly band: Band | null;
  readonly overall: Score;
  /** In the order of the columns. */
  readonly dimensions: readonly Score[];
}

/** The table of results: its columns and rows. */
export interface ScoreTable {
  readonly dimensions: readonly Aggregate[];
  /** In the order of the report: the best first. */
  readonly rows: readonly ResultRow[];
}

/** The scores of a run as a table: the overall score and the dimensions of every cluster. */
export function scoreTable(run: ScoreRun): ScoreTable {
  const dimensions = dimensionsOf(run.framework);
  const { root } = run.framework;
  const rows = rankedClusters(run, root).map(
    ({ cluster, label, rank }): ResultRow => ({
      cluster,
      label,
      rank,
      band: run.bands.get(cluster.code) ?? null,
      overall: shownScore(run, cluster.code, root),
      dimensions: dimensions.map(({ code }) => shownScore(run, cluster.code, code)),
    }),
  );
  return { dimensions, rows };
}

function shownScore(run: ScoreRun, cluster: string, element: string): Score {
  return {
    element,
    value: scoreIn(run, cluster, element),
    partial: run.partial.get(cluster)?.includes(element) ?? false,
    imputed: restsOnImputed(run, cluster, element),
    bounds: run.bounds.get(element)?.get(cluster) ?? null,
  };
}
