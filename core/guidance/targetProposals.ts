// SPDX-License-Identifier: EUPL-1.2
import { bandOf, hasBands } from '../compare/band.ts';
import type { Indicator } from '../model/framework.ts';
import type { Target } from '../model/guidance.ts';
import type { Period } from '../model/period.ts';
import { nextPeriod } from '../model/periodTime.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { valueIn } from '../model/table.ts';
import { quantileOfSorted, sorted } from '../statistics/quantile.ts';
import type { RunWithHistory } from './attainment.ts';
import { possibleValue } from './possibleValue.ts';

/** What a proposal rests on. */
export type ProposalReason =
  /** The best improvement among the clusters that began in the band in which this one is. */
  | 'best-comparable'
  /** The upper quartile of all improvements: no comparable cluster improved. */
  | 'upper-quartile'
  /** The next of first quartile, median, third quartile and best of the group: no improvement is known. */
  | 'next-in-group'
  /** The indicator's own target: no cluster is better. */
  | 'own-target';

/** A target that a cluster might set itself on an indicator: a proposal, to be decided by people. */
export interface TargetProposal {
  readonly cluster: string;
  readonly indicator: string;
  /** Both in the indicator's unit. */
  readonly present: number;
  readonly value: number;
  /** The period as far ahead as the previous one is behind; `null` where that cannot be counted. */
  readonly due: Period;
  readonly reason: ProposalReason;
  /** The improvement taken over, in the indicator's unit and always above 0; `null` where none was observed. */
  readonly improvement: number | null;
  /** Who improved so much, where it is one cluster. */
  readonly model: string | null;
  /** Since when the improvement was observed; `null` where none was. */
  readonly since: Period;
  /** Points that the indicator gains, and the overall score by its effective weight. */
  readonly points: number;
  readonly gain: number;
}

/** Below it a target makes sense. */
const HIGH_SCORE = 80;
const QUARTILES = [0.25, 0.5, 0.75, 1];

/**
 * Targets that are reachable and challenging, of each cluster those with the most gain first. One is proposed for every
 * indicator that counts, has no target for the cluster yet, and is below 80 points or worse than its own target:
 * the present value and the improvement that the best comparable cluster made from the previous period to this one.
 * Comparable is a cluster whose previous score was in the band in which this one is now. Where none of these improved,
 * the upper quartile of the improvements of all clusters; where that is none, the next quartile of the group; where
 * nobody is better, the indicator's own target. Never beyond the better goalpost, without one the best of the group, and
 * only values that the format has.
 * A value that is divided by another is compared divided, and multiplied again.
 */
export function targetProposals(withHistory: RunWithHistory, targets: readonly Target[]): TargetProposal[] {
  const { run } = withHistory;
  const offers = run.framework.indicators
    .filter(({ code }) => run.effectiveWeights.get(code) !== 0)
    .map((indicator) => offersFor(withHistory, indicator));
  return run.clusters.flatMap(({ code }) => {
    const taken = new Set(targets.filter(({ cluster }) => cluster === code).map(({ element }) => element));
    return offers
      .filter(({ indicator }) => !taken.has(indicator.code))
      .flatMap((offer) => proposalFor(run, code, offer) ?? [])
      .sort((a, b) => b.gain - a.gain);
  });
}

/** What the group shows of an indicator: found once for all clusters. */
interface Offers {
  readonly indicator: Indicator;
  /** Sorted from worst to best: each value times the direction. */
  readonly group: Float64Array;
  readonly steps: readonly ImprovementStep[];
  /** The upper quartile of the improvements; `null` where none is known. */
  readonly quartile: number | null;
  readonly isWhole: boolean;
  readonly before: Period;
  readonly due: Period;
}

interface ImprovementStep {
  readonly cluster: string;
  readonly band: number | null;
  /** Above 0 for the better. */
  readonly size: number;
}

function offersFor({ run, history }: RunWithHistory, indicator: Indicator): Offers {
  const before = history.at(-1) ?? null;
  const values = run.clusters.flatMap(({ code }) => valueOn(run, code, indicator) ?? []);
  const raw = run.clusters.flatMap(({ code }) => valueIn(run.stages.raw, code, indicator.code) ?? []);
  const steps = before === null ? [] : stepsOf(run, before, indicator);
  return {
    indicator,
    group: sorted(values.map((value) => indicator.direction * value)),
    steps,
    quartile: quantileOfSorted(sorted(steps.map(({ size }) => size)), 0.75),
    isWhole: raw.every(Number.isInteger),
    before: before?.period ?? null,
    due: nextPeriod(before?.period ?? null, run.period),
  };
}

function stepsOf(run: ScoreRun, before: ScoreRun, indicator: Indicator): ImprovementStep[] {
  return run.clusters.flatMap(({ code: cluster }): ImprovementStep[] => {
    const [then, now] = [valueOn(before, cluster, indicator), valueOn(run, cluster, indicator)];
    if (then === null || now === null) return [];
    return [{ cluster, band: bandAt(run, indicator, then), size: indicator.direction * (now - then) }];
  });
}

interface Aim {
  readonly value: number;
  readonly reason: ProposalReason;
  readonly model: string | null;
}

function proposalFor(run: ScoreRun, cluster: string, offers: Offers): TargetProposal | null {
  const { indicator, isWhole, before, due } = offers;
  const { code, direction } = indicator;
  const [present, now] = [valueIn(run.stages.raw, cluster, code), valueOn(run, cluster, indicator)];
  const score = now === null ? null : scoreAt(run, indicator, now);
  if (present === null || now === null || score === null || !needsTarget(run, indicator, now, score))
    return null;
  const aim = aimOf(run, cluster, now, offers);
  if (aim === null) return null;
  // The divisor of a value of 0 cannot be told from it.
  const unit = indicator.denominator === null || !run.method.denominate ? 1 : present / now;
  if (!Number.isFinite(unit)) return null;
  const best = limitOf(offers, aim);
  const clipped = best === null ? aim.value : direction * Math.min(direction * aim.value, direction * best);
  const value = possibleValue(clipped * unit, indicator, isWhole, best === null ? null : best * unit);
  const points = direction * (value - present) > 0 ? scoreAt(run, indicator, value / unit) : null;
  if (points === null || points <= score) return null;
  const observed = aim.reason === 'best-comparable' || aim.reason === 'upper-quartile';
  return {
    cluster,
    indicator: code,
    present,
    value,
    due,
    reason: aim.reason,
    improvement: observed ? direction * (aim.value - now) * unit : null,
    model: aim.model,
    since: observed ? before : null,
    points: points - score,
    gain: (points - score) * run.effectiveWeights.get(code)!,
  };
}

/** What no proposal goes beyond: the better goalpost, without one the best of the group; `null` for an own target. */
function limitOf({ indicator, group }: Offers, { reason }: Aim): number | null {
  const { goalposts, direction } = indicator;
  if (goalposts !== null) return goalposts[direction === 1 ? 'max' : 'min'];
  return reason === 'own-target' ? null : direction * group.at(-1)!;
}

function needsTarget(run: ScoreRun, { direction, target }: Indicator, now: number, score: number): boolean {
  const isWorse = target !== null && direction * (target - now) > 0;
  return isWorse || (hasBands(run.method, run.framework) && score < HIGH_SCORE);
}

function aimOf(run: ScoreRun, cluster: string, now: number, offers: Offers): Aim | null {
  const { indicator, steps, quartile, group } = offers;
  const { direction, target } = indicator;
  const band = bandAt(run, indicator, now);
  const comparable = steps.filter(
    (step) => step.cluster !== cluster && step.band !== null && step.band === band,
  );
  const best = comparable.reduce<ImprovementStep | null>(
    (a, b) => (a === null || b.size > a.size ? b : a),
    null,
  );
  if (best !== null && best.size > 0)
    return { value: now + direction * best.size, reason: 'best-comparable', model: best.cluster };
  if (quartile !== null && quartile > 0)
    return { value: now + direction * quartile, reason: 'upper-quartile', model: null };
  const next = QUARTILES.map((share) => quantileOfSorted(group, share)!).find((one) => one > direction * now);
  if (next !== undefined) return { value: direction * next, reason: 'next-in-group', model: null };
  const isBelow = target !== null && direction * (target - now) > 0;
  return isBelow ? { value: target, reason: 'own-target', model: null } : null;
}

/** A value as the indicator is scored by: divided where it names a denominator. */
function valueOn({ stages }: ScoreRun, cluster: string, { code }: Indicator): number | null {
  return valueIn(stages.denominated, cluster, code);
}

/** The band of the score that a value has on the scale of the run; `null` where there are no bands. */
function bandAt(run: ScoreRun, indicator: Indicator, value: number): number | null {
  const score = hasBands(run.method, run.framework) ? scoreAt(run, indicator, value) : null;
  return score === null ? null : bandOf(score, run.method.bands);
}

function scoreAt({ scales, treatments }: ScoreRun, { code }: Indicator, value: number): number | null {
  const transform = treatments.get(code)?.transform ?? null;
  const score = scales.get(code)?.apply(transform === null ? value : transform(value));
  return score !== undefined && Number.isFinite(score) ? score : null;
}
