// SPDX-License-Identifier: EUPL-1.2
import { differenceOfScales, type ScaleDifference } from '../../compare/commonScale.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { trendTexts } from '../../i18n/rooms/trend.ts';
import { fill, type Texts } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import { impliedNormalisation, isPooled } from '../../model/method.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { elementName } from '../names.ts';
import { hasTrend, periodName, type TrendPeriods } from './trendPeriods.ts';
import { listed } from './words.ts';

/** Whether the scores of different periods may be compared, why, and what to do where they may not: a text a line. */
export function comparability(trendPeriods: TrendPeriods): string[] {
  const { input, runs, earlier, incomparable } = trendPeriods;
  const { run, history, language } = input;
  const trend = trendTexts(language);
  if (history.length === 0) return [fill(trend.onePeriod, { period: periodName(run, language) }, language)];
  const told = hasTrend(trendPeriods)
    ? [fill(trend.comparable[reason(run)], { periods: periodNames(runs, language) }, language)]
    : [];
  const tooMany = fill(trend.earlier, { periods: periodNames(earlier, language) }, language);
  return [
    ...told,
    ...(earlier.length === 0 ? [] : [tooMany]),
    ...(incomparable.length === 0 ? [] : whyNot(trendPeriods)),
  ];
}

function periodNames(runs: readonly ScoreRun[], language: Language): string {
  return runs.map((run) => periodName(run, language)).join(', ');
}

function reason(run: ScoreRun): keyof Texts['trend']['comparable'] {
  const kinds = [...run.scales.values()].map(({ kind }) => kind);
  if (kinds.every((kind) => kind === 'goalposts')) return 'goalposts';
  return isPooled(run.method) && impliedNormalisation(run.method) !== 'ampi' ? 'pooled' : 'sameScale';
}

/** Why the incomparable periods are left out, then the choices that would make them comparable. */
function whyNot({ input: { run, language }, runs, incomparable }: TrendPeriods): string[] {
  const words = trendTexts(language).incomparable;
  const differences = incomparable.flatMap((one) => runs.map((shown) => differenceOfScales(shown, one)));
  const causes = [
    ...indicatorCause(run, differences, 'scaled', language),
    ...indicatorCause(run, differences, 'transformed', language),
    ...(differences.some(({ weights }) => weights) ? [words.weights] : []),
    ...(differences.some(({ outranking }) => outranking) ? [words.outranking] : []),
  ];
  const left = { periods: periodNames(incomparable, language), period: periodName(run, language) };
  return [
    fill(words.left, left, language),
    ...causes.map(({ why }) => why),
    ...causes.map(({ remedy }) => remedy),
  ];
}

/** The texts of a difference that is one of indicators, with their names; none where there are none. */
function indicatorCause(
  run: ScoreRun,
  differences: readonly ScaleDifference[],
  which: 'scaled' | 'transformed',
  language: Language,
): { readonly why: string; readonly remedy: string }[] {
  const report = reportTexts(language);
  const trend = trendTexts(language);
  const codes = new Set(differences.flatMap((one) => one[which]));
  if (codes.size === 0) return [];
  const { why, remedy } = trend.incomparable[which];
  const names = [...codes].map((code) => elementName(run, code, report));
  const params = {
    count: codes.size,
    all: run.framework.indicators.length,
    indicators: listed(names, language),
  };
  const usesPooling = which === 'scaled' && isPooled(run.method);
  return [
    { why: fill(why, params, language), remedy: usesPooling ? trend.incomparable.remedyPooled : remedy },
  ];
}
