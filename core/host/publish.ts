// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import type { ChartSpec } from './chart.ts';

export interface PublishRequest {
  /** The language of the report. */
  readonly language: Language;
}

/** What came of publishing. */
export type Published =
  | {
      readonly outcome: 'published';
      readonly run: ScoreRun;
      readonly findings: readonly Finding[];
      /** The names of the sheets made, the overview first. */
      readonly sheets: readonly string[];
      readonly charts: readonly ChartSpec[];
    }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] }
  | { readonly outcome: 'cancelled' };
