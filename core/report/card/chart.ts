// SPDX-License-Identifier: EUPL-1.2

import { scoreIn } from '../../compare/scoreIn.ts';
import type { ChartSeries, ChartSpec } from '../../host/chart.ts';
import { fill, formatNumber, textsIn } from '../../i18n/texts.ts';
import type { Area } from '../../model/address.ts';
import { area, cell } from '../cells.ts';
import { scoreAxis } from '../charts.ts';
import { elementName } from '../names.ts';
import { seriesColour, seriesLook } from '../palette.ts';
import type { PlanCell } from '../plan.ts';
import type { Card } from './card.ts';
import { headerCells, pointsCell } from './cells.ts';
import { CARD_COLUMNS } from './page.ts';

/** Fewer dimensions have no area in a radar: they are drawn as bars. */
const FEWEST_IN_RADAR = 3;

type Rows = Pick<Area, 'row' | 'rows'>;

export function isRadar({ group }: Card): boolean {
  return group.dimensions.length >= FEWEST_IN_RADAR;
}

/** The cluster's polygon against the group's, over the given rows; `tableRow` is the header of the dimensions. */
export function radar(card: Card, place: Rows, tableRow: number): ChartSpec {
  const { group } = card;
  return {
    ...chartFrame(card, place),
    kind: 'radar',
    source: area(tableRow, 0, 1 + group.dimensions.length, 4),
    categories: dimensionNames(card),
    series: seriesOf(card).map((series, i) => ({ ...series, ...seriesLook(i) })),
    legend: true,
  };
}

/** The bars of {@link barRows}, whose header stands in `tableRow`. */
export function bars(card: Card, place: Rows, tableRow: number): ChartSpec {
  const values = barValues(card);
  return {
    ...chartFrame(card, place),
    kind: 'bar',
    source: area(tableRow, 0, 1 + values.length, 2),
    categories: values.map(({ name }) => name),
    series: [
      {
        name: textsIn(card.dossier.language).report.axis,
        colour: seriesColour(0),
        values: values.map(({ value }) => value),
      },
    ],
    legend: false,
  };
}

/** One or two dimensions as the categories of a bar chart: the cluster, the median and the best of each. */
export function barRows(card: Card): PlanCell[][] {
  const { card: words, report } = textsIn(card.dossier.language);
  return [
    headerCells(words.dimensions.dimension, [report.axis]),
    ...barValues(card).map(({ name, value }) => [
      cell(name, 'smallText'),
      pointsCell(value, card.group.ranges.dimensions, report.missing),
    ]),
  ];
}

/** What the chart shows, in words, with the cluster's highest and lowest dimension. */
export function chartText(card: Card): string {
  const { dossier, group, standing } = card;
  const { run, language } = dossier;
  const { card: texts, report } = textsIn(language);
  const words = texts.dimensions;
  const description = fill(words.description, { cluster: standing.label }, language);
  const scored = group.dimensions.flatMap(({ code }) => {
    const score = scoreIn(run, standing.cluster.code, code);
    return score === null ? [] : [{ code, score }];
  });
  if (scored.length < 2) return description;
  const descending = scored.sort((a, b) => b.score - a.score);
  const sentence = (template: string, { code, score }: (typeof scored)[number]) =>
    fill(
      template,
      {
        dimension: elementName(run, code, report),
        score: formatNumber(score, language, group.ranges.dimensions.decimals),
      },
      language,
    );
  return [
    description,
    sentence(words.highest, descending[0]!),
    sentence(words.lowest, descending.at(-1)!),
  ].join(' ');
}

function chartFrame(
  card: Card,
  { row, rows }: Rows,
): Pick<ChartSpec, 'id' | 'title' | 'description' | 'place' | 'axis'> {
  const { language } = card.dossier;
  const { card: words, report } = textsIn(language);
  return {
    id: 'card',
    title: fill(words.dimensions.chart, { cluster: card.standing.label }, language),
    description: chartText(card),
    place: area(row, 0, rows, CARD_COLUMNS),
    axis: scoreAxis(card.group.ranges.dimensions, report.axis),
  };
}

function dimensionNames({ dossier: { run, language }, group }: Card): string[] {
  const { report } = textsIn(language);
  return group.dimensions.map(({ code }) => elementName(run, code, report));
}

/** The cluster, the median and the best of the group, over the dimensions. */
function seriesOf({ dossier, group, standing }: Card): Pick<ChartSeries, 'name' | 'values'>[] {
  const words = textsIn(dossier.language).card.dimensions;
  const over = (scoreOf: (code: string) => number | null | undefined) =>
    group.dimensions.map(({ code }) => scoreOf(code) ?? null);
  return [
    { name: standing.label, values: over((code) => scoreIn(dossier.run, standing.cluster.code, code)) },
    { name: words.median, values: over((code) => group.statistics.get(code)?.median) },
    { name: words.best, values: over((code) => group.statistics.get(code)?.best) },
  ];
}

function barValues(card: Card): { readonly name: string; readonly value: number | null }[] {
  const { language } = card.dossier;
  const words = textsIn(language).card.dimensions;
  const series = seriesOf(card);
  return dimensionNames(card).flatMap((dimension, i) =>
    series.map(({ name, values }) => ({
      name: fill(words.bar, { dimension, series: name }, language),
      value: values[i]!,
    })),
  );
}
