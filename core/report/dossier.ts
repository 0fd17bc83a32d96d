// SPDX-License-Identifier: EUPL-1.2
import { haveCommonScale } from '../compare/commonScale.ts';
import type { Language } from '../model/language.ts';
import type { ScoreRun } from '../model/scoreRun.ts';

/** All that a report is made from. */
export interface Dossier {
  readonly language: Language;
  readonly run: ScoreRun;
  /** The periods before it, from the earliest on, by the same method. */
  readonly history: readonly ScoreRun[];
  /** The period right before, where its scores mean the same as those of `run`; otherwise `null`. */
  readonly before: ScoreRun | null;
}

export function dossierOf(run: ScoreRun, history: readonly ScoreRun[], language: Language): Dossier {
  const last = history.at(-1) ?? null;
  return { language, run, history, before: last !== null && haveCommonScale(run, last) ? last : null };
}
