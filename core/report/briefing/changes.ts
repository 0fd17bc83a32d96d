// SPDX-License-Identifier: EUPL-1.2
import { changeOf } from '../../compare/change.ts';
import { briefingTexts } from '../../i18n/rooms/briefing.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, type Texts } from '../../i18n/texts.ts';
import { largest, smallest } from '../../model/extremes.ts';
import { dimensionsOf } from '../../model/framework.ts';
import type { Language } from '../../model/language.ts';
import { shortName } from '../../model/observations.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { quantileOfSorted, sorted } from '../../statistics/quantile.ts';
import { nameList } from '../nameList.ts';
import { elementName } from '../names.ts';
import { rounded } from '../overview/summary.ts';
import type { Briefing, Named } from './briefing.ts';
import { dimensionNames, namesAt, pointsText } from './wording.ts';

/** How many scores rose and fell since the last period, the greatest changes, the dimensions, who came and went. */
export function changes(briefing: Briefing): string[] {
  const { run, history, before, language } = briefing.input;
  const { changes: words } = briefingTexts(language);
  const last = history.at(-1);
  if (last === undefined) return [words.noEarlier];
  const period = last.period ?? '';
  if (before === null) return [fill(words.notComparable, { period }, language)];
  return [
    ...overall(briefing, period),
    ...dimensions(briefing, before),
    ...arrivals(words.newcomers, run, before, briefing, period),
    ...arrivals(words.gone, before, run, briefing, period),
  ];
}

function overall(
  { input: { language }, changes: all, decimals }: Briefing,
  period: string | number,
): string[] {
  const { changes: words } = briefingTexts(language);
  const [first, ...others] = all;
  if (first === undefined) return [fill(words.noneCompared, { period }, language)];
  if (others.length === 0) {
    const template = first.value > 0 ? words.one.rose : first.value < 0 ? words.one.fell : words.one.same;
    const points = pointsText(first.value, decimals, language);
    return [fill(template, { period, name: first.name, points }, language)];
  }
  const params = { period, compared: all.length, movements: movementsOf(all, words.movements, language) };
  const naming = (names: readonly string[]) => nameList(names, language);
  return [
    fill(words.many, params, language),
    ...extremes(all, words.rise, words.fall, naming, decimals, language),
  ];
}

/** Of the clusters that both periods have: others would change the median by coming and going. */
function dimensions(
  { input: { run, language }, changes: compared, decimals }: Briefing,
  before: ScoreRun,
): string[] {
  const texts = { briefing: briefingTexts(language), report: reportTexts(language) };
  const words = texts.briefing.changes;
  const all = dimensionsOf(run.framework)
    .filter(({ code }) => code !== run.framework.root)
    .flatMap(({ code }): Named[] => {
      const both = run.clusters
        .map((cluster) => changeOf(run, before, cluster.code, code))
        .filter((change) => change !== null);
      if (both.length === 0) return [];
      const points = medianOf(both.map(({ now }) => now)) - medianOf(both.map((change) => change.before));
      return [{ name: elementName(run, code, texts.report), value: rounded(points, decimals) }];
    });
  if (all.length < 2) return [];
  const movements = movementsOf(all, words.dimensionMovements, language);
  const naming = (names: readonly string[]) => dimensionNames(names, language);
  return [
    fill(
      compared.length === 1 ? words.dimensions.one : words.dimensions.many,
      { count: all.length, movements },
      language,
    ),
    ...extremes(all, words.dimensionRise, words.dimensionFall, naming, decimals, language),
  ];
}

function medianOf(values: readonly number[]): number {
  return quantileOfSorted(sorted(values), 0.5)!;
}

/** `rose for 5, fell for 3 and stayed the same for 1`, without what there is none of. */
function movementsOf(
  all: readonly Named[],
  words: Texts['briefing']['changes']['movements'],
  language: Language,
): string {
  const rose = all.filter(({ value }) => value > 0).length;
  const fell = all.filter(({ value }) => value < 0).length;
  const counts = [
    [words.rose, rose],
    [words.fell, fell],
    [words.same, all.length - rose - fell],
  ] as const;
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([template, count]) => fill(template, { n: count === all.length ? words.all : count }, language));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}

/** The greatest rise and the greatest fall, as far as there are any. */
function extremes(
  all: readonly Named[],
  rise: string,
  fall: string,
  naming: (names: readonly string[]) => string,
  decimals: number,
  language: Language,
): string[] {
  const values = all.map(({ value }) => value);
  const [least, most] = [smallest(values), largest(values)];
  const say = (template: string, value: number) => {
    const params = { names: naming(namesAt(all, value)), points: pointsText(value, decimals, language) };
    return fill(template, params, language);
  };
  return [...(most > 0 ? [say(rise, most)] : []), ...(least < 0 ? [say(fall, least)] : [])];
}

/** The clusters of one run that the other lacks. */
function arrivals(
  template: string,
  here: ScoreRun,
  there: ScoreRun,
  { input: { language } }: Briefing,
  period: string | number,
): string[] {
  const known = new Set(there.clusters.map(({ code }) => code));
  const names = here.clusters.filter(({ code }) => !known.has(code)).map(shortName);
  return names.length === 0 ? [] : [fill(template, { period, names: nameList(names, language) }, language)];
}
