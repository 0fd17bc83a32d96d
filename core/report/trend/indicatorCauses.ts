// SPDX-License-Identifier: EUPL-1.2
import { changeByIndicator, changeOf } from '../../compare/change.ts';
import { scoreIn } from '../../compare/scoreIn.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { trendTexts } from '../../i18n/rooms/trend.ts';
import { fill } from '../../i18n/texts.ts';
import { cell, changeCell, scoreCell } from '../cells.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import type { ShownRange } from '../range.ts';
import { type RankedCluster, rankedClusters } from '../rankedClusters.ts';
import type { TrendPart } from './part.ts';
import { periodName, periodParams, rangeOver, type TrendPeriods, trendEnds } from './trendPeriods.ts';
import { listed } from './words.ts';

/** Indicators that raised a score, and as many that lowered it. */
const MOST_CAUSES = 3;

/** What rounding makes 0 caused nothing to speak of. */
const LEAST_CAUSE = { 1: 0.05, 3: 0.0005 } as const;

/** The indicators that raised and lowered each cluster's overall score most. Only where scores add up. */
export function indicatorCauses(trendPeriods: TrendPeriods): TrendPart {
  const { language, run } = trendPeriods.input;
  const report = reportTexts(language);
  const trend = trendTexts(language);
  const { before, now } = trendEnds(trendPeriods);
  const { root, indicators } = run.framework;
  const ranges = {
    root: rangeOver(trendPeriods.runs, [root]),
    indicators: rangeOver(
      trendPeriods.runs,
      indicators.map(({ code }) => code),
    ),
  };
  const all = rankedClusters(now, root);
  const changed = all.filter((one) => changeOf(now, before, one.cluster.code, root) !== null);
  const unknown = all.filter((one) => !changed.includes(one)).map(({ label }) => label);
  const header = [
    cell(report.overview.rank, 'headerCentred'),
    cell(trend.causes.clusterAndIndicators, 'header'),
    cell(trend.causes.points, 'headerNumber'),
    ...[before, now].map((one) => cell(periodName(one, language), 'headerNumber')),
  ];
  const body = changed.flatMap((one) => clusterRows(trendPeriods, one, ranges));
  const unknownNote = fill(trend.causes.unknown, { clusters: listed(unknown, language) }, language);
  return {
    heading: fill(trend.causes.byIndicator, periodParams(trendPeriods), language),
    notes: [trend.causes.aboutIndicators, ...(unknown.length === 0 ? [] : [unknownNote])],
    chart: null,
    tables: changed.length === 0 ? [] : [{ column: 0, cells: [header, ...body], coloured: null }],
  };
}

interface Ranges {
  readonly root: ShownRange;
  readonly indicators: ShownRange;
}

/** The cluster with its change, under it the indicators that caused it, and all others together. */
function clusterRows(trendPeriods: TrendPeriods, one: RankedCluster, ranges: Ranges): PlanCell[][] {
  const report = reportTexts(trendPeriods.input.language);
  const trend = trendTexts(trendPeriods.input.language);
  const { before, now } = trendEnds(trendPeriods);
  const cluster = one.cluster.code;
  const { root } = now.framework;
  const parts = changeByIndicator(now, before, cluster, root)!;
  const shown = causesOf(parts, LEAST_CAUSE[ranges.root.decimals]);
  const rest = [...parts].filter(([code]) => !shown.includes(code));
  const restPoints = rest.reduce((sum, [, points]) => sum + points, 0);
  const row = (rank: PlanCell, name: PlanCell, points: number, scores: readonly PlanCell[]): PlanCell[] => [
    rank,
    name,
    changeCell(points, ranges.root, report.missing),
    ...scores,
  ];
  const scoresOf = (code: string, range: ShownRange, role: 'score' | 'overall') =>
    [before, now].map((run) => ({
      ...scoreCell(scoreIn(run, cluster, code), role, range, report.missing),
      shows: { period: run.period, cluster, element: code },
    }));
  const blank = cell(null, 'text');
  const { points } = changeOf(now, before, cluster, root)!;
  return [
    row(
      cell(one.rank ?? report.missing, 'rank'),
      cell(one.label, 'rowHeader'),
      points,
      scoresOf(root, ranges.root, 'overall'),
    ),
    ...shown.map((code) =>
      row(
        blank,
        cell(label(trendPeriods, code), 'text'),
        parts.get(code)!,
        scoresOf(code, ranges.indicators, 'score'),
      ),
    ),
    ...(rest.some(([, its]) => its !== 0)
      ? [row(blank, cell(trend.causes.others, 'text'), restPoints, [blank, blank])]
      : []),
  ];
}

/** Those that raised the score most, then those that lowered it most, the furthest first. */
function causesOf(parts: ReadonlyMap<string, number>, least: number): string[] {
  const descending = [...parts]
    .filter(([, points]) => Math.abs(points) >= least)
    .sort(([, a], [, b]) => b - a);
  const raised = descending.filter(([, points]) => points > 0).slice(0, MOST_CAUSES);
  const lowered = descending
    .reverse()
    .filter(([, points]) => points < 0)
    .slice(0, MOST_CAUSES);
  return [...raised, ...lowered].map(([code]) => code);
}

function label({ input: { run, language } }: TrendPeriods, code: string): string {
  const name = elementName(run, code, reportTexts(language));
  return name === code ? code : `${code} · ${name}`;
}
