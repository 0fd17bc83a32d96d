// SPDX-License-Identifier: EUPL-1.2
import { changeOf } from '../../compare/change.ts';
import { groupStatistics } from '../../compare/groupStatistics.ts';
import { trendTexts } from '../../i18n/rooms/trend.ts';
import { fill, formatScore } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import { type RankedCluster, rankedClusters } from '../rankedClusters.ts';
import { hasAllLines, moversOf } from './lines.ts';
import { periodName, type TrendPeriods, trendEnds } from './trendPeriods.ts';

/** Names in a sentence: more than these are counted. */
const MOST_NAMES = 8;

/** «A, B, C», and how many more there are. */
export function listed(names: readonly string[], language: Language): string {
  const rest = names.length - MOST_NAMES;
  if (rest <= 0) return names.join(', ');
  const { andMore } = trendTexts(language);
  return fill(andMore, { names: names.slice(0, MOST_NAMES).join(', '), rest }, language);
}

/** What the chart of an element shows, and what is to be seen in it. */
export function describeTrend(trendPeriods: TrendPeriods, element: string, decimals: number): string[] {
  const { language } = trendPeriods.input;
  const { chart } = trendTexts(language);
  const all = rankedClusters(trendEnds(trendPeriods).now, element);
  const lines = hasAllLines(trendPeriods) ? [] : [fill(chart.groupLines, { clusters: all.length }, language)];
  return [
    [
      ...movement(trendPeriods, element, all, decimals),
      ...medians(trendPeriods, element, decimals),
      ...lines,
    ].join(' '),
  ];
}

/** How many rose and fell since the first period, and who did most. */
function movement(
  trendPeriods: TrendPeriods,
  element: string,
  all: readonly RankedCluster[],
  decimals: number,
): string[] {
  const { language } = trendPeriods.input;
  const { chart } = trendTexts(language);
  const { first, now } = trendEnds(trendPeriods);
  const changes = all.flatMap((one) => changeOf(now, first, one.cluster.code, element) ?? []);
  const period = periodName(first, language);
  if (changes.length === 0) return [fill(chart.noChange, { period }, language)];
  const count = (sign: number) => changes.filter(({ points }) => Math.sign(points) === sign).length;
  const counted = fill(chart.counts, { period, up: count(1), down: count(-1), same: count(0) }, language);
  const { rose, fell } = moversOf(trendPeriods, element, all, 1);
  const mover = (text: string, [one]: readonly RankedCluster[]) =>
    one === undefined
      ? []
      : [
          fill(
            text,
            {
              cluster: one.label,
              points: signed(changeOf(now, first, one.cluster.code, element)!.points, language, decimals),
            },
            language,
          ),
        ];
  return [counted, ...mover(chart.rose, rose), ...mover(chart.fell, fell)];
}

function medians(trendPeriods: TrendPeriods, element: string, decimals: number): string[] {
  const { language } = trendPeriods.input;
  const { first, now } = trendEnds(trendPeriods);
  const [before, after] = [groupStatistics(first, element), groupStatistics(now, element)];
  if (before === null || after === null || after.count < 2) return [];
  return [
    fill(
      trendTexts(language).chart.median,
      {
        before: formatScore(before.median, language, decimals),
        now: formatScore(after.median, language, decimals),
      },
      language,
    ),
  ];
}

/** +2,3 and -2,3; what rounding makes 0 has no sign. */
function signed(points: number, language: Language, decimals: number): string {
  const sign = Number(points.toFixed(decimals)) > 0 ? '+' : '';
  return `${sign}${formatScore(points, language, decimals)}`;
}
