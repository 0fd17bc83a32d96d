// SPDX-License-Identifier: EUPL-1.2
import { hasBands } from '../compare/band.ts';
import { scoreIn } from '../compare/scoreIn.ts';
import { snapped } from '../compare/snapped.ts';
import { dayOf, isoDay } from '../model/calendarDay.ts';
import type { Cluster } from '../model/observations.ts';
import type { Period } from '../model/period.ts';
import { timeBetween } from '../model/periodTime.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { valueIn } from '../model/table.ts';
import type { RunWithHistory } from './attainment.ts';
import { type LabelLevel, labelLevel, labelState } from './label.ts';
import { type MinimumRequirement, minimumRequirements } from './minimumRequirements.ts';

const BRONZE_MONTHS = 18;
const INDICATORS_TO_IMPROVE = 3;
/** Gold is not granted by us: the line echoes the label's 80 per cent of the maximum score. */
export const GOLD_SCORE = 80;

/** One condition of the self-assessment; `passed` is `null` where it is not known. */
export type LabelCheck =
  | {
      readonly kind: 'minimums';
      readonly passed: boolean | null;
      readonly minimums: readonly MinimumRequirement[];
    }
  /** From which day on the Bronze label is old enough; `null` where its date is not known. */
  | { readonly kind: 'age'; readonly passed: boolean | null; readonly from: string | null }
  | {
      readonly kind: 'improved';
      readonly passed: boolean | null;
      readonly improved: number;
      readonly since: Period;
    }
  | { readonly kind: 'overall'; readonly passed: boolean | null; readonly score: number | null };

/** A self-assessment towards the next label, never an award of it. */
export interface LabelReadiness {
  readonly next: LabelLevel;
  /** False where a condition fails, `null` where none does but one is not known. */
  readonly ready: boolean | null;
  readonly checks: readonly LabelCheck[];
}

/**
 * Whether a cluster looks ready for its next label on a day (year first). Bronze: the framework's minimum requirements.
 * Silver: a Bronze label of at least 18 months and three indicators better than when it was given, or than in the
 * earliest period where none goes back so far. Gold: an overall score of 80 and no minimum failed. Without a label, and
 * with a lapsed one, the next is Bronze; with Gold it stays Gold.
 */
export function labelReadiness(
  withHistory: RunWithHistory,
  cluster: Cluster,
  today: string | null,
): LabelReadiness {
  const next = nextLevel(cluster, today);
  const checks = checksFor(next, withHistory, cluster, today);
  return { next, ready: allPassed(checks.map(({ passed }) => passed)), checks };
}

function nextLevel(cluster: Cluster, today: string | null): LabelLevel {
  const level = labelLevel(cluster.label);
  if (level === null || labelState(cluster, today) === 'lapsed') return 'bronze';
  return level === 'bronze' ? 'silver' : 'gold';
}

function checksFor(
  next: LabelLevel,
  withHistory: RunWithHistory,
  cluster: Cluster,
  today: string | null,
): LabelCheck[] {
  switch (next) {
    case 'bronze':
      return [minimumsCheck(withHistory.run, cluster.code)];
    case 'silver':
      return [ageCheck(cluster, today), improvedCheck(withHistory, cluster)];
    case 'gold':
      return [overallCheck(withHistory.run, cluster.code), minimumsCheck(withHistory.run, cluster.code)];
  }
}

/** Not known where the framework has no minimum requirement at all. */
function minimumsCheck(run: ScoreRun, cluster: string): LabelCheck {
  const minimums = minimumRequirements(run, cluster);
  const passed = minimums.length === 0 ? null : allPassed(minimums.map((one) => one.passed));
  return { kind: 'minimums', passed, minimums };
}

function ageCheck({ labelDate }: Cluster, today: string | null): LabelCheck {
  const given = labelDate === null ? null : dayOf(labelDate);
  const day = today === null ? null : dayOf(today);
  const from = given === null ? null : isoDay(given, BRONZE_MONTHS);
  return { kind: 'age', from, passed: from === null || day === null ? null : isoDay(day) >= from };
}

function improvedCheck({ run, history }: RunWithHistory, { code, labelDate }: Cluster): LabelCheck {
  const before = history.filter(({ period }) => (timeBetween(period, labelDate) ?? -1) >= 0);
  const start = before.at(-1) ?? history[0];
  if (start === undefined) return { kind: 'improved', passed: null, improved: 0, since: null };
  const steps = run.framework.indicators.map((indicator) => {
    const then = valueIn(start.stages.raw, code, indicator.code);
    const now = valueIn(run.stages.raw, code, indicator.code);
    return then === null || now === null ? null : indicator.direction * (now - then);
  });
  const improved = steps.filter((step) => step !== null && step > 0).length;
  const unknown = steps.filter((step) => step === null).length;
  const enough = improved >= INDICATORS_TO_IMPROVE;
  const open = !enough && improved + unknown >= INDICATORS_TO_IMPROVE;
  return { kind: 'improved', passed: open ? null : enough, improved, since: start.period };
}

function overallCheck(run: ScoreRun, cluster: string): LabelCheck {
  const score = hasBands(run.method, run.framework) ? scoreIn(run, cluster, run.framework.root) : null;
  const passed = score === null ? null : snapped(score) >= GOLD_SCORE;
  return { kind: 'overall', passed, score };
}

function allPassed(passed: readonly (boolean | null)[]): boolean | null {
  if (passed.includes(false)) return false;
  return passed.includes(null) ? null : true;
}
