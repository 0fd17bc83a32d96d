// SPDX-License-Identifier: EUPL-1.2
import { DIMENSIONS } from '../../framework/dimensions.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatNumber, type Texts } from '../../i18n/texts.ts';
import { dimensionsOf } from '../../model/framework.ts';
import type { Language } from '../../model/language.ts';
import { scoreRange } from '../../model/scoreRange.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import type { PlanCell, SheetsMade } from '../plan.ts';
import type { ReportInput } from '../reportInput.ts';
import { signNotes } from '../signNotes.ts';

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

/** What the signs in the table mean, to stand right under it, and which sheet shows what a partial score lacks. */
export function signLines(
  cells: readonly (readonly PlanCell[])[],
  { language }: ReportInput,
  made: SheetsMade,
): string[] {
  const texts = reportTexts(language);
  const { partialKey, partialSheet } = texts.overview;
  const sheet = made.get('dimensions');
  return signNotes(cells, texts).map((note) =>
    note === partialKey && sheet !== undefined ? `${note} ${fill(partialSheet, { sheet }, language)}` : note,
  );
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
