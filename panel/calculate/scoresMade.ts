// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../../core/compare/scoreIn.ts';
import { shortName } from '../../core/model/observations.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import type { Published } from '../../core/publish.ts';

/** Why a cluster has no score: left out for its gaps or its zeros, or too little of its overall score is there. */
export type WhyUnscored = 'screened' | 'availability';

export interface UnscoredCluster {
  readonly name: string;
  readonly why: WhyUnscored;
}

/** What a calculation has come to, as far as clusters are concerned. */
export interface ScoresMade {
  /** Without the clusters that the method leaves out by name: nobody misses their scores. */
  readonly clusters: number;
  readonly scored: number;
  readonly unscored: readonly UnscoredCluster[];
}

/** How many clusters have an overall score, and which have none. */
export function scoresMade(run: ScoreRun): ScoresMade {
  const out = run.screenedOut.filter(({ reason }) => reason !== 'excluded');
  const without = run.clusters.filter(({ code }) => scoreIn(run, code, run.framework.root) === null);
  return {
    clusters: run.clusters.length + out.length,
    scored: run.clusters.length - without.length,
    unscored: [
      ...without.map((cluster): UnscoredCluster => ({ name: shortName(cluster), why: 'availability' })),
      ...out.map(({ cluster }): UnscoredCluster => ({ name: cluster, why: 'screened' })),
    ],
  };
}

/** Green only for a result with all that was asked for. */
export function intentOf({
  run,
  unmade,
}: Pick<Extract<Published, { outcome: 'published' }>, 'run' | 'unmade'>): 'success' | 'warning' {
  const { clusters, scored } = scoresMade(run);
  return scored === clusters && scored > 0 && unmade.length === 0 ? 'success' : 'warning';
}
