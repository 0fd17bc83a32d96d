// SPDX-License-Identifier: EUPL-1.2

import { scoreIn } from '../compare/scoreIn.ts';
import { meetsMinimum } from '../guidance/minimumRequirements.ts';
import type { Indicator } from '../model/framework.ts';
import type { Observed } from '../model/observed.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { valueIn } from '../model/table.ts';
import { present } from '../statistics/present.ts';
import { boundOf, shareOfRange } from './ends.ts';
import type { Barrier, PlanQuestion } from './plan.ts';
import { possibleValues } from './possibleValues.ts';

/** An effort where the question names none: between low and high. */
const USUAL_EFFORT = 2;

/** An indicator that a cluster can improve, and every value that may be proposed. A place is an index of them. */
export interface Lever {
  readonly indicator: Indicator;
  /** What would stand in the data: the present value first, the bound last. */
  readonly values: Float64Array;
  /** The effort of getting to each of them. */
  readonly efforts: Float64Array;
  readonly free: boolean;
  /** What is declared is divided by this to be in the indicator's unit. */
  readonly perUnit: number;
  /** The first place that passes the minimum requirement; 0 where none is asked for. */
  readonly least: number;
}

/** What a cluster can move, and what it cannot. */
export interface Levers {
  readonly levers: readonly Lever[];
  /** What cannot be improved, and why; only what counts in the overall score, or must pass a requirement. */
  readonly barriers: readonly Barrier[];
  /** The barriers among them that fail a requirement of the goal. */
  readonly failing: readonly Barrier[];
}

/**
 * The levers of a cluster, which are the indicators that have a value, count, and are not yet at their bound; and the
 * barriers, which are those that cannot be improved.
 */
export function leversOf(question: PlanQuestion): Levers {
  const { run, goal } = question;
  const levers: Lever[] = [];
  const barriers: Barrier[] = [];
  const failing: Barrier[] = [];
  for (const indicator of run.framework.indicators) {
    const counts = run.effectiveWeights.get(indicator.code) !== 0;
    const required = goal.kind === 'gold' && !passesNow(question, indicator);
    if (!counts && !required) continue;
    const found = leverOf(question, indicator, required);
    if ('reason' in found) {
      barriers.push(found);
      if (required) failing.push(found);
    } else levers.push(found);
  }
  return { levers, barriers, failing };
}

function leverOf(question: PlanQuestion, indicator: Indicator, required: boolean): Lever | Barrier {
  const { run, cluster, efforts } = question;
  const { code } = indicator;
  const declared = declaredValue(run, cluster, indicator);
  if (declared === null) return { indicator: code, reason: 'missing' };
  const { value, perUnit } = declared;
  const reason = whyUseless(run, cluster, indicator);
  if (reason !== null && !required) return { indicator: code, reason };
  const bound = boundOf(run, indicator);
  const { direction } = indicator;
  const improvable = direction * bound > direction * (value / perUnit);
  const { values, free } = improvable
    ? possibleValues(value, bound * perUnit, isWhole(run, indicator, perUnit))
    : { values: Float64Array.of(value), free: false };
  const least = required ? values.findIndex((one) => meetsMinimum(indicator, one / perUnit)) : 0;
  if (least < 0) return { indicator: code, reason: 'minimum-beyond-bound' };
  if (values.length === 1) return { indicator: code, reason: 'at-its-bound' };
  const perRange = efforts.get(code) ?? USUAL_EFFORT;
  const share = shareOfRange(run, indicator);
  return {
    indicator,
    values,
    efforts: values.map((one) => perRange * (share(one / perUnit) - share(value / perUnit))),
    free,
    perUnit,
    least,
  };
}

/** What stands in the data, not what was filled in; `null` where it, or its denominator, is missing. */
function declaredValue(
  run: ScoreRun,
  cluster: string,
  indicator: Indicator,
): { readonly value: number; readonly perUnit: number } | null {
  const { raw, denominators } = observedNow(run);
  const value = valueIn(raw, cluster, indicator.code);
  if (value === null || valueIn(run.stages.denominated, cluster, indicator.code) === null) return null;
  const below = valueIn(denominators, cluster, indicator.code);
  const divided = run.method.denominate && indicator.denominator !== null && below !== null;
  return { value, perUnit: divided ? below / indicator.denominatorScale : 1 };
}

/** The period that is scored, as it was read. */
function observedNow({ observedPeriods, period }: ScoreRun): Observed {
  return observedPeriods.find((observed) => observed.period === period)!;
}

/** Why no other value of an indicator would change the overall score. */
function whyUseless(
  run: ScoreRun,
  cluster: string,
  { code, parent }: Indicator,
): 'no-scale' | 'dimension-missing' | null {
  if (run.effectiveWeights.get(code) === 0 || scoreIn(run, cluster, code) === null) return 'no-scale';
  for (let above: string | null = parent; above !== null; above = run.framework.byCode.get(above)!.parent) {
    if (scoreIn(run, cluster, above) === null) return 'dimension-missing';
  }
  return null;
}

/** Levels, yes and no, and counts: where all that is declared is whole, 3.7 would be no proposal. */
function isWhole(run: ScoreRun, { code, format }: Indicator, perUnit: number): boolean {
  if (perUnit === 1 && (format === 'level 1-4' || format === 'yes-no')) return true;
  const { raw } = observedNow(run);
  return format === 'number' && present(raw.data[raw.columns.indexOf(code)]!).every(Number.isInteger);
}

/** True where there is no minimum requirement, or a value that meets it. */
function passesNow({ run, cluster }: PlanQuestion, indicator: Indicator): boolean {
  if (indicator.minimumRequirement === null) return true;
  const declared = declaredValue(run, cluster, indicator);
  return declared !== null && meetsMinimum(indicator, declared.value / declared.perUnit);
}
