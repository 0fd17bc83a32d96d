// SPDX-License-Identifier: EUPL-1.2
import { hasBands } from '../../core/compare/band.ts';
import { scoreIn } from '../../core/compare/scoreIn.ts';
import type { Goal } from '../../core/leastEffort/plan.ts';
import { scoreRange } from '../../core/model/scoreRange.ts';
import type { Band, ScoreRun } from '../../core/model/scoreRun.ts';
import type { Words } from '../words.ts';

/** What the user has filled in of each kind of goal; numbers as they are typed. */
export interface GoalDraft {
  readonly kind: Goal['kind'];
  readonly score: string;
  readonly band: Band;
  readonly rank: string;
}

/** The kinds of goals that mean something for these scores. */
export function goalKinds({ method, framework }: ScoreRun): readonly Goal['kind'][] {
  return hasBands(method, framework) ? ['score', 'band', 'rank', 'gold'] : ['score', 'rank'];
}

/** The bands that can be a goal: every cluster is in the lowest. */
export const BANDS_TO_REACH = [1, 2, 3] as const satisfies readonly Band[];

/**
 * The next goal of each kind: the next band and its score, or half of what is missing to the best score, and one rank
 * up.
 */
export function firstGoal(run: ScoreRun, cluster: string): GoalDraft {
  const { root } = run.framework;
  const score = scoreIn(run, cluster, root) ?? 0;
  const rank = run.ranks.get(root)?.get(cluster) ?? 1;
  const band = Math.min(3, (run.bands.get(cluster) ?? 0) + 1) as Band;
  const top = scoreRange(run.method, run.framework)?.[1] ?? score;
  const bound = run.method.bands.find((one) => hasBands(run.method, run.framework) && one > score);
  const next = bound ?? Math.ceil((score + top) / 2);
  return { kind: 'score', score: String(next), band, rank: String(Math.max(1, rank - 1)) };
}

/** The goal as it is filled in; a number that makes no sense is left to the planning to refuse. */
export function goalOf({ kind, score, band, rank }: GoalDraft): Goal {
  switch (kind) {
    case 'score':
      return { kind, score: numberOf(score) };
    case 'band':
      return { kind, band };
    case 'rank':
      return { kind, rank: numberOf(rank) };
    case 'gold':
      return { kind };
  }
}

/** With a comma or a point. */
function numberOf(text: string): number {
  const trimmed = text.trim().replace(',', '.');
  return trimmed === '' ? Number.NaN : Number(trimmed);
}

/** A goal as part of a sentence. */
export function goalInWords(goal: Goal, { texts, fill }: Words): string {
  const words = texts.next.plan.named;
  switch (goal.kind) {
    case 'score':
      return fill(words.score, { score: goal.score });
    case 'band':
      return fill(words.band, { band: texts.report.bands[goal.band] });
    case 'rank':
      return fill(words.rank, { rank: goal.rank });
    case 'gold':
      return words.gold;
  }
}
