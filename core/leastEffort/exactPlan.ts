// SPDX-License-Identifier: EUPL-1.2
import { addsUp, sharesBelow } from '../compare/contributions.ts';
import { scoreIn } from '../compare/scoreIn.ts';
import { SCREENINGS } from '../model/methodWords.ts';
import { traitsOf } from '../model/normalisations.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { cheapestPacking, type Item } from './knapsack.ts';
import type { Lever } from './levers.ts';
import type { Proof } from './plan.ts';
import type { Places, Searching, Trials } from './trials.ts';

/** About a tenth of a second. */
const NODE_LIMIT = 50_000;

/** Places that reach the goal, and how they were found. */
export interface FoundPlaces {
  readonly places: Places;
  readonly proof: Proof;
  readonly leastEffort: number | null;
}

/**
 * True where every point of a lever brings the same to the overall score, whatever the others do: arithmetic means at
 * every level with weights that are given, and scales that do not move with the data.
 */
export function isLinear(run: ScoreRun, levers: readonly Lever[]): boolean {
  const { method, scales } = run;
  const keepsWeights = method.weights === 'given' || method.weights === 'equal';
  // A value that is filled in may come from one that changes; one that becomes 0 may screen its cluster out.
  const keepsData = run.imputed.size === 0 && !SCREENINGS[method.screening.kind].byNonzero;
  return (
    keepsWeights &&
    keepsData &&
    addsUp(run, run.framework.root) &&
    levers.every(({ indicator: { code, treatment } }) => {
      const scale = scales.get(code);
      const isFixed = scale !== undefined && !traitsOf(scale.kind).isFitted;
      const isUntreated = (treatment ?? method.outliers.treatment).kind === 'none';
      return (isFixed && isUntreated) || run.effectiveWeights.get(code) === 0;
    })
  );
}

/** The places of least effort where the method is linear; `null` where the goal lies beyond all levers. */
export function* exactPlan(
  run: ScoreRun,
  cluster: string,
  levers: readonly Lever[],
  trials: Trials,
): Searching<FoundPlaces | null> {
  const shares = sharesBelow(run, cluster, run.framework.root);
  const items = levers.map((lever) => itemOf(run, cluster, lever, shares));
  const missing = -(yield* trials.at(levers.map(() => 0))).margin;
  // Twelve digits decide, and sums of the same numbers in another order may differ in the last of them.
  for (const slack of [0, 1e-9, 1e-7]) {
    const packing = cheapestPacking(items, missing + slack * Math.max(1, Math.abs(missing)), NODE_LIMIT);
    if (packing === null || !(yield* trials.reaches(packing.places))) continue;
    const { places, proved, branched, leastEffort } = packing;
    if (!proved) return { places, proof: 'node-limit', leastEffort };
    return { places, proof: branched ? 'branch-and-bound' : 'fractional-knapsack', leastEffort };
  }
  return null;
}

/** Gains are points of the overall score. */
function itemOf(
  run: ScoreRun,
  cluster: string,
  { indicator: { code }, values, perUnit, efforts, free, least }: Lever,
  shares: ReadonlyMap<string, number>,
): Item {
  const scale = run.scales.get(code);
  const share = shares.get(code) ?? 0;
  const now = scoreIn(run, cluster, code) ?? 0;
  const gain = (value: number) => (scale === undefined ? 0 : share * (scale.apply(value / perUnit) - now));
  return { efforts, gains: values.map(gain), free, least };
}
