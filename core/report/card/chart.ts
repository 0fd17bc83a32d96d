// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../../compare/scoreIn.ts';
import type { ChartSeries, ChartSpec } from '../../host/chart.ts';
import { cardTexts } from '../../i18n/rooms/card.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatScore } from '../../i18n/texts.ts';
import { cell } from '../cells.ts';
import { GROUP_COLOUR, scoreAxis } from '../charts.ts';
import type { ChartPiece } from '../layout/pieces.ts';
import { elementName } from '../names.ts';
import { OWN_COLOUR, seriesLook } from '../palette.ts';
import type { PlanCell } from '../plan.ts';
import { smallHeader, smallPointsCell } from '../smallCells.ts';
import type { Card } from './card.ts';
import { peersText } from './peersText.ts';

/** What is drawn of a card; where it has a table of its own, `ownRows` is that, otherwise the dimensions' begins so. */
export interface CardChart extends Pick<ChartSpec, 'kind' | 'categories' | 'series'> {
  /** The names in full. */
  readonly categoryNames: readonly string[];
  readonly ownRows: readonly (readonly PlanCell[])[] | null;
}

/** Fewer dimensions have no area in a radar: they are drawn as bars. */
const FEWEST_IN_RADAR = 3;
/** Longer names don't fit around a native radar: their numbers stand there, and the table below has both. */
const LONGEST_NAME = 44;

/** The cluster's dimensions against the median and the best of the group. */
export function cardChart(card: Card): CardChart {
  const names = dimensionNames(card);
  const categories = isNumbered(card) ? names.map((_, i) => `${i + 1}.`) : names;
  if (names.length < FEWEST_IN_RADAR) {
    const { categories: categoryNames } = barsOf(card, names);
    return withOwnRows(card, { ...barsOf(card, categories), categoryNames });
  }
  const series = seriesOf(card).map((one, i) => ({ ...one, ...seriesLook(i) }));
  const chart = { kind: 'radar', categories, categoryNames: names, series } as const;
  return isNumbered(card) ? withOwnRows(card, chart) : { ...chart, ownRows: null };
}

/** Whether the chart has numbers in the place of the dimensions' names. */
export function isNumbered(card: Card): boolean {
  return dimensionNames(card).some(({ length }) => length > LONGEST_NAME);
}

/** The chart with its words and its axis. */
export function labelledChart(
  card: Card,
  { kind, categories, categoryNames, series }: CardChart,
): ChartPiece['chart'] {
  const { language } = card.input;
  const words = cardTexts(language);
  const report = reportTexts(language);
  return {
    id: 'card',
    kind,
    title: fill(words.dimensions.chart, { cluster: card.ranked.label }, language),
    commonTitle: words.dimensions.heading,
    description: chartText(card),
    categories,
    ...(isNumbered(card) ? { categoryNames } : {}),
    series,
    axis: scoreAxis(card.group.ranges.dimensions, report.axis),
    legend: true,
  };
}

/** What the chart shows, in words: against whom, and the cluster's highest and lowest dimension. */
export function chartText(card: Card): string {
  const { input, group, ranked } = card;
  const { run, language } = input;
  const texts = cardTexts(language);
  const report = reportTexts(language);
  const words = texts.dimensions;
  const peers = peersText(card);
  const scored = group.dimensions.flatMap(({ code }) => {
    const score = scoreIn(run, ranked.cluster.code, code);
    return score === null ? [] : [{ code, score }];
  });
  const description = [
    standingText(card),
    ...(peers === null ? [] : [peers]),
    ...(isNumbered(card) ? [words.numbered] : []),
  ].join(' ');
  if (scored.length < 2) return description;
  const descending = scored.sort((a, b) => b.score - a.score);
  const sentence = (template: string, { code, score }: (typeof scored)[number]) =>
    fill(
      template,
      {
        dimension: elementName(run, code, report),
        score: formatScore(score, language, group.ranges.dimensions.decimals),
      },
      language,
    );
  return [
    description,
    sentence(words.highest, descending[0]!),
    sentence(words.lowest, descending.at(-1)!),
  ].join(' ');
}

/** On how many dimensions the cluster is above the median of the group, and on how many nobody has more. */
function standingText({ input, group, ranked }: Card): string {
  const words = cardTexts(input.language).dimensions;
  const { code: cluster } = ranked.cluster;
  const codes = group.dimensions.map(({ code }) => code);
  const isAbove = (code: string) => {
    const [score, median] = [scoreIn(input.run, cluster, code), group.statistics.get(code)?.median];
    return score !== null && median !== undefined && score > median;
  };
  const params = {
    cluster: ranked.label,
    above: codes.filter(isAbove).length,
    first: codes.filter((code) => group.ranks.get(code)?.get(cluster) === 1).length,
    all: codes.length,
  };
  return fill(words.description, params, input.language);
}

function dimensionNames({ input: { run, language }, group }: Card): string[] {
  const report = reportTexts(language);
  return group.dimensions.map(({ code }) => elementName(run, code, report));
}

/** The cluster, the median and the best of the group, over the dimensions. */
function seriesOf({ input, group, ranked }: Card): Pick<ChartSeries, 'name' | 'values'>[] {
  const words = cardTexts(input.language).dimensions;
  const over = (scoreOf: (code: string) => number | null | undefined) =>
    group.dimensions.map(({ code }) => scoreOf(code) ?? null);
  return [
    { name: ranked.label, values: over((code) => scoreIn(input.run, ranked.cluster.code, code)) },
    { name: words.median, values: over((code) => group.statistics.get(code)?.median) },
    { name: words.best, values: over((code) => group.statistics.get(code)?.best) },
  ];
}

/** A bar for the cluster, the median and the best of each dimension: the cluster's is picked out. */
function barsOf(card: Card, labels: readonly string[]): Pick<ChartSpec, 'kind' | 'categories' | 'series'> {
  const { language } = card.input;
  const words = cardTexts(language).dimensions;
  const all = seriesOf(card);
  const bars = labels.flatMap((dimension, i) =>
    all.map(({ name, values }, which) => ({
      label: fill(words.bar, { dimension, series: name }, language),
      own: which === 0 ? values[i]! : null,
      group: which === 0 ? null : values[i]!,
    })),
  );
  return {
    kind: 'bar',
    categories: bars.map(({ label }) => label),
    series: [
      { name: card.ranked.label, colour: OWN_COLOUR, values: bars.map(({ own }) => own) },
      { name: words.group, colour: GROUP_COLOUR, values: bars.map(({ group }) => group) },
    ],
  };
}

function withOwnRows(card: Card, chart: Omit<CardChart, 'ownRows'>): CardChart {
  const { dimension } = cardTexts(card.input.language).dimensions;
  const header = smallHeader(
    [dimension],
    chart.series.map(({ name }) => name),
  );
  const rows = chart.categories.map((category, i) => [
    cell(category, 'smallText'),
    ...chart.series.map(({ values }) => smallPointsCell(values[i]!, card.group.ranges.dimensions, null)),
  ]);
  return { ...chart, ownRows: [header, ...rows] };
}
