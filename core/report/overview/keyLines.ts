// SPDX-License-Identifier: EUPL-1.2
import { DIMENSIONS } from '../../framework/dimensions.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatNumber, type Texts } from '../../i18n/texts.ts';
import { dimensionsOf } from '../../model/framework.ts';
import type { Language } from '../../model/language.ts';
import { scoreRange } from '../../model/scoreRange.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import type { SheetsMade } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';

/** How to read the table, and what is a proposal in it. */
export function keyLines(input: ReportInput): string[] {
  const { run, language } = input;
  const texts = reportTexts(language);
  const { overview } = texts;
  return [
    scoresKey(run, texts, language),
    ...(run.bands.size > 0 ? [bandsKey(run, texts, language)] : []),
    ...(run.bounds.size > 0 ? [texts.gaps.key] : []),
    comparisonKey(input, texts),
    overview.completenessKey,
    ...(run.framework.builtIn === null ? [] : [overview.proposal]),
  ];
}

/** What the signs beside the scores mean, where some score has them: to stand right under the table. */
export function signLines({ run, language }: ReportInput, made: SheetsMade): string[] {
  const texts = reportTexts(language);
  return [
    ...(run.partial.size > 0 ? [partialKey(texts, made, language)] : []),
    ...(run.imputedIndicators.size > 0 ? [texts.gaps.imputedKey] : []),
  ];
}

/** What the sign of a partial score means, and which sheet shows more of it, where that is made. */
function partialKey({ overview }: Texts['report'], made: SheetsMade, language: Language): string {
  const sheet = made.get('dimensions');
  if (sheet === undefined) return overview.partialKey;
  return `${overview.partialKey} ${fill(overview.partialSheet, { sheet }, language)}`;
}

/** What each dimension is about, where it is one of the deliberation's: known by its code and its name. */
export function meanings({ run, language }: ReportInput): string[] {
  return dimensionsOf(run.framework).flatMap(({ code, name }) => {
    const own = DIMENSIONS.find((one) => one.code === code && Object.values(one.name).includes(name));
    return own === undefined ? [] : [`${name}: ${own.meaning[language]}`];
  });
}

function scoresKey({ method, framework }: ScoreRun, texts: Texts['report'], language: Language): string {
  const range = scoreRange(method, framework);
  const params = {
    bottom: range?.[0] ?? '',
    top: range?.[1] ?? '',
    share: formatNumber(method.aggregation.minimumAvailability * 100, language, 1),
    missing: texts.missing,
  };
  return fill(range === null ? texts.overview.scoresOpen : texts.overview.scores, params, language);
}

function bandsKey({ method }: ScoreRun, texts: Texts['report'], language: Language): string {
  const [initial, developing, good, excellent] = texts.bands as [string, string, string, string];
  const [low, middle, high] = method.bands;
  const params = { initial, developing, good, excellent, low, middle, high };
  return fill(texts.overview.bands, params, language);
}

/** What the columns of change say, or why there are none. */
function comparisonKey(
  { before, history, language }: ReportInput,
  { overview, missing }: Texts['report'],
): string {
  const last = history.at(-1);
  if (last === undefined) return overview.noEarlierPeriod;
  const template = before === null ? overview.notComparable : overview.changeKey;
  return fill(template, { period: last.period ?? '', missing }, language);
}
