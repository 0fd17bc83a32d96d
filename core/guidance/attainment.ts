// SPDX-License-Identifier: EUPL-1.2
import { comparablePeriods } from '../compare/commonScale.ts';
import { scoreIn } from '../compare/scoreIn.ts';
import { snapped } from '../compare/snapped.ts';
import type { Target } from '../model/guidance.ts';
import type { Period } from '../model/period.ts';
import { timeBetween } from '../model/periodTime.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { valueIn } from '../model/table.ts';

/** A run and the periods before it, from the earliest on, by the same method. */
export interface RunWithHistory {
  readonly run: ScoreRun;
  readonly history: readonly ScoreRun[];
}

/** Why it cannot be said how much of the distance to a target is covered. */
export type NoAttainment =
  | 'unknown-cluster'
  | 'unknown-element'
  | 'no-present-value'
  | 'one-period'
  | 'no-common-scale'
  | 'no-starting-value'
  /** The starting value was already at the target or beyond it: there is no distance to cover. */
  | 'target-at-start';

/** Where a target is against the straight line from its start to its due period. */
export type Schedule = 'met' | 'on-schedule' | 'behind' | 'overdue' | 'not-known';

/** How far a cluster has come towards a target. Values of indicators are in their unit, of other elements in points. */
export interface Attainment {
  readonly target: Target;
  /** The earliest value that means the same as the present one, with its period. */
  readonly start: { readonly period: Period; readonly value: number } | null;
  readonly present: number | null;
  /** Per cent of the distance from the start to the target: below 0 it moved away, above 100 it went beyond. */
  readonly attained: number | null;
  /** `null` where `attained` is known. */
  readonly why: NoAttainment | null;
  /** Whether the present value is at least as good as the target; `null` where there is none. */
  readonly met: boolean | null;
  readonly schedule: Schedule;
}

/** A difference that is only rounding, in per cent of the distance. */
const ROUNDING = 1e-9;

/**
 * How far each target is attained: (present - start) / (target - start) in per cent, for both directions alike. The
 * values of an indicator are those declared; scores are compared only between periods with a common scale.
 */
export function attainments(withHistory: RunWithHistory, targets: readonly Target[]): Attainment[] {
  const onCommonScale = periodsOnCommonScale(withHistory);
  return targets.map((target) => attainmentOf(withHistory, target, onCommonScale));
}

function attainmentOf(
  { run, history }: RunWithHistory,
  target: Target,
  onCommonScale: () => readonly ScoreRun[],
): Attainment {
  const element = run.framework.byCode.get(target.element);
  const nothing = { target, start: null, present: null, attained: null, met: null } as const;
  const without = (why: NoAttainment): Attainment => ({ ...nothing, why, schedule: 'not-known' });
  if (element === undefined) return without('unknown-element');
  if (!run.clusters.some(({ code }) => code === target.cluster)) return without('unknown-cluster');
  const present = observedValue(run, target);
  if (present === null) return without('no-present-value');
  const direction = element.kind === 'indicator' ? element.direction : 1;
  const met = direction * (snapped(present) - snapped(target.value)) >= 0;
  const comparable = element.kind === 'indicator' ? history : onCommonScale();
  const start = startOf(comparable, target);
  const why = history.length === 0 ? 'one-period' : reasonAgainst(comparable, start, target, direction);
  const attained = why === null ? ((present - start!.value) / (target.value - start!.value)) * 100 + 0 : null;
  return {
    target,
    start,
    present,
    attained,
    why,
    met,
    schedule: scheduleOf(run.period, target, { met, start, attained, why }),
  };
}

/** Why no part of the distance can be told, where there are earlier periods; `null` where it can. */
function reasonAgainst(
  comparable: readonly ScoreRun[],
  start: Attainment['start'],
  target: Target,
  direction: number,
): NoAttainment | null {
  if (comparable.length === 0) return 'no-common-scale';
  if (start === null) return 'no-starting-value';
  return direction * (target.value - start.value) <= 0 ? 'target-at-start' : null;
}

/** The line runs from the end of the start's period to that of the due one. */
function scheduleOf(
  now: Period,
  { due }: Target,
  { met, start, attained, why }: Pick<Attainment, 'met' | 'start' | 'attained' | 'why'>,
): Schedule {
  if (met) return 'met';
  const left = timeBetween(now, due);
  if (left === null) return 'not-known';
  if (left <= 0) return 'overdue';
  // It was at the target once and is not any more.
  if (why === 'target-at-start') return 'behind';
  const gone = start === null ? null : timeBetween(start.period, now);
  if (gone === null || attained === null) return 'not-known';
  return attained >= (gone / (gone + left)) * 100 - ROUNDING ? 'on-schedule' : 'behind';
}

function startOf(periods: readonly ScoreRun[], target: Target): Attainment['start'] {
  for (const earlier of periods) {
    const value = observedValue(earlier, target);
    if (value !== null) return { period: earlier.period, value };
  }
  return null;
}

function observedValue(
  run: ScoreRun,
  { cluster, element }: Pick<Target, 'cluster' | 'element'>,
): number | null {
  const isIndicator = run.framework.byCode.get(element)?.kind === 'indicator';
  return isIndicator ? valueIn(run.stages.raw, cluster, element) : scoreIn(run, cluster, element);
}

/** The periods with a common scale, found when the first target on a score asks for them. */
function periodsOnCommonScale({ run, history }: RunWithHistory): () => readonly ScoreRun[] {
  let found: readonly ScoreRun[] | null = null;
  return () => {
    found ??= comparablePeriods(run, history);
    return found;
  };
}
