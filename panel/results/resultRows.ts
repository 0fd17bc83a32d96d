// SPDX-License-Identifier: EUPL-1.2

import { type Change, changeOf } from '../../core/compare/change.ts';
import { restsOnImputed } from '../../core/compare/imputedValues.ts';
import { scoreIn } from '../../core/compare/scoreIn.ts';
import { type Aggregate, dimensionsOf } from '../../core/model/framework.ts';
import type { Band, ScoreBounds, ScoreRun } from '../../core/model/scoreRun.ts';
import { rowOf } from '../../core/model/table.ts';

import { type RankedCluster, rankedClusters } from '../../core/report/rankedClusters.ts';
import { reportInputOf } from '../../core/report/reportInput.ts';
import { dataAvailability } from '../../core/statistics/dataAvailability.ts';
import type { Result } from '../state.ts';
import { clustersWithProblems } from './clustersWithProblems.ts';

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
  /** From the period before; `null` where there is none that means the same, or a score is missing. */
  readonly change: Change | null;
  /** The share of the indicators that have a value of their own, from 0 to 1. */
  readonly available: number;
  /** An error or a warning speaks of it, or of its data. */
  readonly hasProblem: boolean;
  /** In the order of the columns. */
  readonly dimensions: readonly Score[];
}

/** The table of results: its columns and rows. */
export interface ScoreTable {
  readonly dimensions: readonly Aggregate[];
  /** The period that {@link ResultRow.change} looks back to; `null` where none can be compared. */
  readonly before: ScoreRun | null;
  /** In the order of the report: the best first. */
  readonly rows: readonly ResultRow[];
}

/** A result as a table: the overall score, what goes with it, and the dimensions of every cluster. */
export function scoreTable({ published, language }: Pick<Result, 'published' | 'language'>): ScoreTable {
  const { run, history, findings } = published;
  const dimensions = dimensionsOf(run.framework);
  const { root } = run.framework;
  const { before } = reportInputOf(run, history, language);
  const { raw } = run.stages;
  const troubled = clustersWithProblems(run, findings);
  const rows = rankedClusters(run, root).map(
    ({ cluster, label, rank }): ResultRow => ({
      cluster,
      label,
      rank,
      band: run.bands.get(cluster.code) ?? null,
      overall: shownScore(run, cluster.code, root),
      change: before && changeOf(run, before, cluster.code, root),
      available: dataAvailability(raw.data, rowOf(raw, cluster.code)).available ?? 0,
      hasProblem: troubled.has(cluster.code),
      dimensions: dimensions.map(({ code }) => shownScore(run, cluster.code, code)),
    }),
  );
  return { dimensions, before, rows };
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
