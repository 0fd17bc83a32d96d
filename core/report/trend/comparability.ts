// SPDX-License-Identifier: EUPL-1.2
import { differenceOfScales, type ScaleDifference } from '../../compare/commonScale.ts';
import { fill, type Texts, textsIn } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import { impliedNormalisation, isPooled } from '../../model/method.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { elementName } from '../names.ts';
import { type Course, hasCourse, periodName } from './course.ts';
import { listed } from './words.ts';

/** Whether the scores of different periods may be compared, why, and what to do where they may not: a text a line. */
export function comparability(course: Course): string[] {
  const { dossier, runs, earlier, incomparable } = course;
  const { run, history, language } = dossier;
  const { trend } = textsIn(language);
  if (history.length === 0) return [fill(trend.onePeriod, { period: periodName(run, language) }, language)];
  const told = hasCourse(course)
    ? [fill(trend.comparable[reason(run)], { periods: periodNames(runs, language) }, language)]
    : [];
  const tooMany = fill(trend.earlier, { periods: periodNames(earlier, language) }, language);
  return [
    ...told,
    ...(earlier.length === 0 ? [] : [tooMany]),
    ...(incomparable.length === 0 ? [] : whyNot(course)),
  ];
}

function periodNames(runs: readonly ScoreRun[], language: Language): string {
  return listed(
    runs.map((run) => periodName(run, language)),
    language,
  );
}

function reason(run: ScoreRun): keyof Texts['trend']['comparable'] {
  const kinds = [...run.scales.values()].map(({ kind }) => kind);
  if (kinds.every((kind) => kind === 'goalposts')) return 'goalposts';
  return isPooled(run.method) && impliedNormalisation(run.method) !== 'ampi' ? 'pooled' : 'sameScale';
}

/** Why the incomparable periods are left out, and the choices that would make them comparable. */
function whyNot({ dossier, runs, incomparable }: Course): string[] {
  const { run, language } = dossier;
  const { incomparable: words, report } = { ...textsIn(language).trend, report: textsIn(language).report };
  const differences = incomparable.flatMap((one) =>
    [...runs, run].map((shown) => differenceOfScales(shown, one)),
  );
  const named = (which: 'scaled' | 'transformed') => {
    const codes = new Set(differences.flatMap((one) => one[which]));
    const names = [...codes].map((code) => elementName(run, code, report));
    return { count: codes.size, all: run.framework.indicators.length, indicators: listed(names, language) };
  };
  const given: readonly (keyof ScaleDifference)[] = [
    ...(['scaled', 'transformed'] as const).filter((which) => named(which).count > 0),
    ...(['weights', 'outranking'] as const).filter((which) => differences.some((one) => one[which])),
  ];
  const text = (
    what: Texts['trend']['incomparable'][keyof ScaleDifference]['why'],
    which: keyof ScaleDifference,
  ) => fill(what, which === 'scaled' || which === 'transformed' ? named(which) : {}, language);
  const left = { periods: periodNames(incomparable, language), period: periodName(run, language) };
  return [
    fill(words.left, left, language),
    ...given.map((which) => text(words[which].why, which)),
    ...given.map((which) => text(words[which].remedy, which)),
  ];
}
