// SPDX-License-Identifier: EUPL-1.2
import { changeOf } from '../../compare/change.ts';
import type { ChartSeries } from '../../host/chart.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { trendTexts } from '../../i18n/rooms/trend.ts';
import { fill } from '../../i18n/texts.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { cell, changeCell, numberCell, scoreCell } from '../cells.ts';
import { scoreAxis } from '../charts.ts';
import { elementCell } from '../elementCell.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import type { ShownRange } from '../range.ts';
import { type RankedCluster, rankedClusters } from '../rankedClusters.ts';
import { linesOf } from './lines.ts';
import type { TrendPart, TrendTable } from './part.ts';
import { periodName, rangeOver, type TrendPeriods, trendEnds } from './trendPeriods.ts';
import { describeTrend } from './words.ts';

/** The score of an element over the periods: the chart, its numbers, and a row for each cluster. */
export function elementPart(trendPeriods: TrendPeriods, element: string): TrendPart {
  const { language, run } = trendPeriods.input;
  const report = reportTexts(language);
  const trend = trendTexts(language);
  const range = rangeOver(trendPeriods.runs, [element]);
  const name = elementName(run, element, report);
  const series = linesOf(trendPeriods, element);
  const notes = describeTrend(trendPeriods, element, range.decimals);
  const index = run.framework.aggregates.findIndex(({ code }) => code === element);
  return {
    heading: name,
    notes,
    chart: {
      id: `trend-${index}`,
      kind: 'line',
      title: fill(trend.chart.title, { element: name }, language),
      description: notes.join(' '),
      categories: trendPeriods.runs.map((one) => periodName(one, language)),
      series,
      axis: scoreAxis(range, report.axis),
      legend: true,
    },
    tables: [chartTable(trendPeriods, series, range), clusterTable(trendPeriods, element, range)],
  };
}

/** What the chart is drawn from. A missing score is a blank cell, as a chart would draw a word as 0. */
function chartTable(
  trendPeriods: TrendPeriods,
  series: readonly ChartSeries[],
  range: ShownRange,
): TrendTable {
  const { language } = trendPeriods.input;
  const header = [
    cell(trendTexts(language).period, 'header'),
    ...series.map(({ name }) => cell(name, 'headerNumber')),
  ];
  const body = trendPeriods.runs.map((run, i) => [
    cell(periodName(run, language), 'rowHeader'),
    ...series.map(({ values }) => {
      const value = values[i]!;
      return value === null ? cell(null, 'missing') : scoreCell(value, 'score', range, '');
    }),
  ]);
  return { column: 1, cells: [header, ...body], coloured: null };
}

function clusterTable(trendPeriods: TrendPeriods, element: string, range: ShownRange): TrendTable {
  const { language } = trendPeriods.input;
  const report = reportTexts(language);
  const trend = trendTexts(language);
  const { first, before, now } = trendEnds(trendPeriods);
  const since = (run: ScoreRun) => fill(trend.since, { period: periodName(run, language) }, language);
  // Of two periods the change over all is the change since the last.
  const others = first === before ? [] : [first];
  const header = [
    cell(report.overview.rank, 'headerCentred'),
    cell(report.overview.cluster, 'header'),
    ...trendPeriods.runs.map((run) => cell(periodName(run, language), 'headerNumber')),
    ...[before, ...others].map((run) => cell(since(run), 'headerNumber')),
    cell(trend.rankShift, 'headerNumber'),
  ];
  const body = rankedClusters(now, element).map((one) => [
    cell(one.rank ?? report.missing, 'rank'),
    cell(one.label, 'rowHeader'),
    ...trendPeriods.runs.map((run) => {
      const role = run === now ? 'overall' : 'score';
      return elementCell(run, one.cluster.code, element, role, range, report.missing);
    }),
    ...[before, ...others].map((run) => changeSince(run, now, one, element, range, report.missing)),
    numberCell(
      changeOf(now, before, one.cluster.code, element)?.rankShift ?? null,
      'rankShift',
      report.missing,
    ),
  ]);
  return { column: 0, cells: [header, ...body], coloured: { columns: trendPeriods.runs.length, range } };
}

function changeSince(
  before: ScoreRun,
  now: ScoreRun,
  { cluster }: RankedCluster,
  element: string,
  range: ShownRange,
  missing: string,
): PlanCell {
  return changeCell(changeOf(now, before, cluster.code, element)?.points ?? null, range, missing);
}
