// SPDX-License-Identifier: EUPL-1.2
import { reportTexts } from '../i18n/rooms/report.ts';
import { fill } from '../i18n/texts.ts';
import type { Language } from '../model/language.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { paragraph, type TextPiece } from './layout/pieces.ts';
import { footerText } from './names.ts';

/** What stands under the title of a sheet and at the foot of its pages, whatever the sheet is about. */
export interface Standing {
  readonly underTitle: readonly TextPiece[];
  readonly footer: string;
}

/** The period that was scored, unless the sheet says it itself, and whether the data are examples. */
export function standing(run: ScoreRun, language: Language, { saysPeriod = false } = {}): Standing {
  const { period: words } = reportTexts(language).standing;
  const period = run.period === null || saysPeriod ? [] : [fill(words, { period: run.period }, language)];
  return {
    underTitle: [
      ...period.map((text) => paragraph(text, 'note')),
      ...examplesTexts(run, language).map((text) => paragraph(text, 'label')),
    ],
    footer: footerText(run, language),
  };
}

/** A sentence while the data hold invented values of the sample. */
export function examplesTexts({ examples }: ScoreRun, language: Language): string[] {
  return examples ? [reportTexts(language).standing.examples] : [];
}

/** A sentence about the clusters that have no row in the period, each with the last one that it has. */
export function absentTexts({ absent, period }: ScoreRun, language: Language): string[] {
  if (absent.size === 0) return [];
  const words = reportTexts(language).standing;
  const list = [...absent].map(([cluster, last]) =>
    fill(last === null ? words.absentAlways : words.absentSince, { cluster, last: last ?? '' }, language),
  );
  const sentence = period === null ? words.absentNoPeriod : words.absent;
  return [fill(sentence, { period: period ?? '', list: list.join(', ') }, language)];
}
