// SPDX-License-Identifier: EUPL-1.2
import type { Band, ScoreRun } from '../model/scoreRun.ts';

/** Where a cluster wants to get. Gold: readiness by self-assessment, 80 points and no minimum requirement failed. */
export type Goal =
  | { readonly kind: 'score'; readonly score: number }
  | { readonly kind: 'band'; readonly band: Band }
  /** 1 is the best; a tie with the cluster of that rank will do. */
  | { readonly kind: 'rank'; readonly rank: number }
  | { readonly kind: 'gold' };

/** Which cluster wants to get where, and what improving costs it. */
export interface PlanQuestion {
  readonly run: ScoreRun;
  readonly cluster: string;
  readonly goal: Goal;
  /** The effort of improving each indicator, by code, from 1 (low) to 3 (high); 2 for those that are absent. */
  readonly efforts: ReadonlyMap<string, number>;
}

/** One indicator to improve. Scores and ranks are those after this step and all before it, calculated in full. */
export interface PlanStep {
  readonly indicator: string;
  /** In the indicator's unit, as its goalposts and targets are: after the division by the denominator. */
  readonly from: number;
  readonly to: number;
  /** What stands in the data and what would, with the denominator as it is; `null` where nothing is divided. */
  readonly declared: { readonly from: number; readonly to: number } | null;
  /** The indicator's own score; a scale that compares the clusters moves with the steps before. */
  readonly scoreBefore: number;
  readonly scoreAfter: number;
  readonly effort: number;
  readonly overallAfter: number;
  readonly rankAfter: number;
}

/**
 * How a plan was found. Exact: `fractional-knapsack` (all values free within their bounds) and `branch-and-bound`
 * (levels, yes-no and whole numbers among them). Searched: `node-limit` (exact in principle, but too much to prove) and
 * `local-search` (the method is not linear).
 */
export type Proof = 'fractional-knapsack' | 'branch-and-bound' | 'node-limit' | 'local-search';

/**
 * Why an indicator cannot bring more: it is at its bound, or gets there by the steps of `best`; it has no value
 * (to be declared first); too little of its dimension is declared for a score; it has no scale, such as one on which
 * all clusters are equal; its minimum requirement lies beyond its bound.
 */
export type BarrierReason =
  | 'at-its-bound'
  | 'missing'
  | 'dimension-missing'
  | 'no-scale'
  | 'minimum-beyond-bound';

/** An indicator that keeps a cluster from its goal. */
export interface Barrier {
  readonly indicator: string;
  readonly reason: BarrierReason;
}

/** Why a goal makes no sense here. */
export type Impossible =
  | 'unknown-cluster'
  | 'screened-out'
  /** The cluster has no overall score: too little is declared. */
  | 'no-score'
  /** Scores don't run from 0 to 100, so that there are neither bands nor a line at 80. */
  | 'no-bands'
  /** A score that is no number, or a rank that is no whole number from 1 up. */
  | 'goal-senseless';

/** The steps of least effort to a goal, or why there are none. */
export type LeastEffortPlan =
  | {
      readonly outcome: 'found';
      /** The largest gain of the overall score for its effort first. */
      readonly steps: readonly PlanStep[];
      readonly effort: number;
      readonly method: 'exact' | 'search';
      readonly proof: Proof;
      /** No plan needs less, were all values free within their bounds; `null` where the method is not linear. */
      readonly leastEffort: number | null;
    }
  | { readonly outcome: 'already-there'; readonly score: number; readonly rank: number }
  | {
      readonly outcome: 'unreachable';
      /** The furthest that the cluster gets; where the method is not linear, the furthest that was found. */
      readonly best: { readonly score: number; readonly rank: number; readonly steps: readonly PlanStep[] };
      /** In framework order. */
      readonly barriers: readonly Barrier[];
      readonly method: 'exact' | 'search';
    }
  | { readonly outcome: 'not-possible'; readonly reason: Impossible };
