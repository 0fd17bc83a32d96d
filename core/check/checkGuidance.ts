// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../compare/scoreIn.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Guidance, Target } from '../model/guidance.ts';
import { comparePeriods, type Period } from '../model/period.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { valueIn } from '../model/table.ts';

/** Targets that ask for nothing any more: due before the period of the run, or reached although they are not yet due. */
export function checkGuidance(run: ScoreRun, { targets }: Guidance): Finding[] {
  return targets.flatMap((target) => checkTarget(run, target) ?? []);
}

function checkTarget(run: ScoreRun, target: Target): Finding | null {
  const { cluster, element, value, due, place } = target;
  const { period } = run;
  const order = due === null || period === null ? null : comparePlainly(due, period);
  if (order !== null && order < 0)
    return finding('target-in-past', place, { cluster, element, due: due!, period: period! });
  const present = presentValue(run, target);
  // Reached in the very period in which it is due is what targets are for.
  if (order === 0 || present === null || !reaches(run, element, present, value)) return null;
  const told = Number(present.toPrecision(4));
  return finding('target-already-reached', place, { cluster, element, present: told, target: value });
}

/** As periods are compared, but a text and a number by the year that they name; `null` where that says nothing. */
function comparePlainly(a: NonNullable<Period>, b: NonNullable<Period>): number | null {
  if (typeof a === typeof b) return comparePeriods(a, b);
  const [first, second] = [yearIn(a), yearIn(b)];
  return first === null || second === null ? null : first - second;
}

function yearIn(period: NonNullable<Period>): number | null {
  const year = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(String(period));
  return year === null ? null : Number(year[1]);
}

/** What a target is compared with: the value of an indicator in its unit, the score of what is above. */
function presentValue(run: ScoreRun, { cluster, element }: Target): number | null {
  const isIndicator = run.framework.byCode.get(element)?.kind === 'indicator';
  return isIndicator ? valueIn(run.stages.denominated, cluster, element) : scoreIn(run, cluster, element);
}

function reaches({ framework }: ScoreRun, code: string, present: number, target: number): boolean {
  const element = framework.byCode.get(code);
  const direction = element?.kind === 'indicator' ? element.direction : 1;
  return direction * (present - target) >= 0;
}
