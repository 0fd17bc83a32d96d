// SPDX-License-Identifier: EUPL-1.2
import type { Format, Indicator } from '../model/framework.ts';
import { traitsOf } from '../model/normalisations.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { present } from '../statistics/present.ts';

const LIMITS: Readonly<Record<Format, readonly [number, number]>> = {
  number: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  percent: [0, 100],
  'level 1-4': [1, 4],
  'yes-no': [0, 1],
};

/**
 * The best value that may be proposed, in the indicator's unit: the best goalpost; without goalposts the best that any
 * cluster has, because nobody has shown that more is possible. Within what the format allows.
 */
export function boundOf(run: ScoreRun, indicator: Indicator): number {
  const { direction, format } = indicator;
  const [, best] = goalposts(indicator) ?? observed(run, indicator);
  const [lowest, highest] = LIMITS[format];
  return direction === 1 ? Math.min(best, highest) : Math.max(best, lowest);
}

/**
 * How much of the whole range from worst to best a value is, in points of its score as the scale is now: on a scale of
 * logarithms it takes no more to double a small value than a large one. The whole range goes from goalpost to goalpost
 * where these make the scores, else from the worst value that any cluster has to the best.
 */
export function shareOfRange(run: ScoreRun, indicator: Indicator): (value: number) => number {
  const { code } = indicator;
  const scale = run.scales.get(code);
  const transform = run.treatments.get(code)?.transform ?? ((value: number) => value);
  const score = (value: number) => scale?.apply(transform(value)) ?? Number.NaN;
  const [worst, best] = wholeRange(run, indicator);
  const isScored = score(worst) < score(best);
  const position = isScored ? score : (value: number) => value;
  const [from, to] = [position(worst), position(best)];
  // Where a value beyond the ends has no logarithm, its own distance counts.
  const beyond = (value: number) => (value - worst) / (best - worst);
  return (value) => {
    const share = (position(value) - from) / (to - from);
    return Number.isFinite(share) ? share : beyond(value);
  };
}

type WorstAndBest = readonly [number, number];

function wholeRange(run: ScoreRun, indicator: Indicator): WorstAndBest {
  const posts = goalposts(indicator);
  const scale = run.scales.get(indicator.code);
  if (posts !== null && scale !== undefined && traitsOf(scale.kind).declared === 'goalposts') return posts;
  const shown = observed(run, indicator);
  return shown[0] === shown[1] && posts !== null ? posts : shown;
}

function goalposts({ goalposts: posts, direction }: Indicator): WorstAndBest | null {
  if (posts === null) return null;
  return direction === 1 ? [posts.min, posts.max] : [posts.max, posts.min];
}

/** Among the clusters; an outlier that counts as its neighbour does shows no more than this. */
function observed({ stages, treatments }: ScoreRun, { code, direction }: Indicator): WorstAndBest {
  const isTransformed = (treatments.get(code)?.transform ?? null) !== null;
  const { columns, data } = isTransformed ? stages.screened : stages.treated;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of present(data[columns.indexOf(code)]!)) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return direction === 1 ? [least, most] : [most, least];
}
