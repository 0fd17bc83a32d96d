// SPDX-License-Identifier: EUPL-1.2
import { changeByIndicator, changeOf } from '../../compare/change.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { trendTexts } from '../../i18n/rooms/trend.ts';
import { fill } from '../../i18n/texts.ts';
import { indicatorsBelow } from '../../model/framework.ts';
import { cell, changeCell } from '../cells.ts';
import { columnBlocks } from '../layout/columnBlocks.ts';
import { childrenOf, elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import type { ShownRange } from '../range.ts';
import { type RankedCluster, rankedClusters } from '../rankedClusters.ts';
import { MOST_NUMBERS, type TrendPart } from './part.ts';
import { periodParams, rangeOver, type TrendPeriods, trendEnds } from './trendPeriods.ts';

/** Rank, cluster and change: they stand before the dimensions of every table. */
const LEADING = 3;

/** The change of each cluster's overall score in the points of its dimensions. Only where scores add up. */
export function dimensionCauses(trendPeriods: TrendPeriods): TrendPart {
  const { language, run } = trendPeriods.input;
  const report = reportTexts(language);
  const trend = trendTexts(language);
  const { root } = run.framework;
  const dimensions = childrenOf(run, root);
  const header = [
    cell(report.overview.rank, 'headerCentred'),
    cell(report.overview.cluster, 'header'),
    cell(trend.causes.change, 'headerNumber'),
    ...dimensions.map((code) => cell(elementName(run, code, report), 'headerNumber')),
  ];
  const range = rangeOver(trendPeriods.runs, [root]);
  const body = rankedClusters(run, root).map((one) => causeRow(trendPeriods, one, dimensions, range));
  return {
    heading: fill(trend.causes.byDimension, periodParams(trendPeriods), language),
    notes: [trend.causes.aboutDimensions],
    chart: null,
    tables: columnBlocks([header, ...body], LEADING, MOST_NUMBERS - 1).map((cells) => ({
      column: 0,
      cells,
      coloured: null,
    })),
  };
}

function causeRow(
  trendPeriods: TrendPeriods,
  one: RankedCluster,
  dimensions: readonly string[],
  range: ShownRange,
): PlanCell[] {
  const { before, now } = trendEnds(trendPeriods);
  const { root } = now.framework;
  const { missing } = reportTexts(trendPeriods.input.language);
  const parts = changeByIndicator(now, before, one.cluster.code, root);
  const points = (code: string) =>
    indicatorsBelow(now.framework, code).reduce(
      (sum, indicator) => sum + (parts?.get(indicator.code) ?? 0),
      0,
    );
  return [
    cell(one.rank ?? missing, 'rank'),
    cell(one.label, 'rowHeader'),
    changeCell(changeOf(now, before, one.cluster.code, root)?.points ?? null, range, missing),
    ...dimensions.map((code) => changeCell(parts === null ? null : points(code), range, missing)),
  ];
}
