// SPDX-License-Identifier: EUPL-1.2
import { changeOf } from '../../compare/change.ts';
import { type GroupStatistics, groupStatistics } from '../../compare/groupStatistics.ts';
import { scoreIn } from '../../compare/scoreIn.ts';
import type { ChartSeries } from '../../host/chart.ts';
import { trendTexts } from '../../i18n/rooms/trend.ts';
import { GROUP_COLOUR } from '../charts.ts';
import { seriesLook } from '../palette.ts';
import { type RankedCluster, rankedClusters } from '../rankedClusters.ts';
import { type TrendPeriods, trendEnds } from './trendPeriods.ts';

/** More lines than these can't be followed through one chart. */
const MOST_LINES = 9;
/** Beside the five of the group: so many that rose most, and as many that fell most. */
const MOST_MOVERS = 2;

/** Whether every cluster has a line of its own. */
export function hasAllLines(trendPeriods: TrendPeriods): boolean {
  return trendEnds(trendPeriods).now.clusters.length <= MOST_LINES;
}

/** All clusters; where these are too many, the group's best, quartiles and lowest, and the clusters that moved most. */
export function linesOf(trendPeriods: TrendPeriods, element: string): ChartSeries[] {
  const { now } = trendEnds(trendPeriods);
  const all = rankedClusters(now, element);
  if (hasAllLines(trendPeriods)) {
    const order = now.clusters.map(({ code }) => code);
    return all.map((one) => clusterLine(trendPeriods, element, one, order.indexOf(one.cluster.code)));
  }
  const { rose, fell } = moversOf(trendPeriods, element, all, MOST_MOVERS);
  return [
    ...groupLines(trendPeriods, element),
    ...[...rose, ...fell].map((one, i) => clusterLine(trendPeriods, element, one, i)),
  ];
}

/** The clusters whose score changed most since the first period, the furthest first. */
export function moversOf(
  trendPeriods: TrendPeriods,
  element: string,
  all: readonly RankedCluster[],
  most: number,
): { readonly rose: readonly RankedCluster[]; readonly fell: readonly RankedCluster[] } {
  const { first, now } = trendEnds(trendPeriods);
  const points = new Map(
    all.map((one) => [one, changeOf(now, first, one.cluster.code, element)?.points ?? 0]),
  );
  const descending = [...all].sort((a, b) => points.get(b)! - points.get(a)!);
  return {
    rose: descending.filter((one) => points.get(one)! > 0).slice(0, most),
    fell: descending
      .reverse()
      .filter((one) => points.get(one)! < 0)
      .slice(0, most),
  };
}

function clusterLine(
  trendPeriods: TrendPeriods,
  element: string,
  one: RankedCluster,
  look: number,
): ChartSeries {
  const values = trendPeriods.runs.map((run) => scoreIn(run, one.cluster.code, element));
  return { name: one.label, values, ...seriesLook(look) };
}

/** In grey, with markers that no cluster of these charts has. */
function groupLines(trendPeriods: TrendPeriods, element: string): ChartSeries[] {
  const { group } = trendTexts(trendPeriods.input.language);
  const statistics = trendPeriods.runs.map((run) => groupStatistics(run, element));
  const line = (
    which: keyof GroupStatistics & keyof typeof group,
    look: Pick<ChartSeries, 'marker' | 'dash'>,
  ) => ({
    name: group[which],
    values: statistics.map((one) => one?.[which] ?? null),
    colour: GROUP_COLOUR,
    ...look,
  });
  return [
    line('best', { marker: 'x', dash: 'dot' }),
    line('q3', { marker: 'plus', dash: 'dash' }),
    line('median', { marker: 'star', dash: 'solid' }),
    line('q1', { marker: 'plus', dash: 'dash' }),
    line('lowest', { marker: 'x', dash: 'dot' }),
  ];
}
