// SPDX-License-Identifier: EUPL-1.2
import { haveCommonScale } from '../compare/commonScale.ts';
import { guidanceIn, runIn } from '../framework/inLanguage.ts';
import { type Guidance, NO_GUIDANCE } from '../model/guidance.ts';
import type { Language } from '../model/language.ts';
import type { ScoreRun } from '../model/scoreRun.ts';

/** All that a report is made from. */
export interface ReportInput {
  readonly language: Language;
  readonly run: ScoreRun;
  /** The periods before it, from the earliest on, by the same method. */
  readonly history: readonly ScoreRun[];
  /** The period right before, where its scores mean the same as those of `run`; otherwise `null`. */
  readonly before: ScoreRun | null;
  readonly guidance: Guidance;
  /** The day of the report, year first (2026-03-31): labels expire by it. `null` where nobody says. */
  readonly today: string | null;
}

/** What the workbook holds of the built-in texts unchanged is said in the report's language. */
export function reportInputOf(
  scored: ScoreRun,
  earlier: readonly ScoreRun[],
  language: Language,
  { guidance = NO_GUIDANCE, today = null }: Partial<Pick<ReportInput, 'guidance' | 'today'>> = {},
): ReportInput {
  const run = runIn(scored, language);
  const history = earlier.map((one) => runIn(one, language));
  const last = history.at(-1) ?? null;
  const before = last !== null && haveCommonScale(run, last) ? last : null;
  return { language, run, history, before, guidance: guidanceIn(guidance, language), today };
}
