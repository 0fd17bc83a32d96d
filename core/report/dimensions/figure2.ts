// SPDX-License-Identifier: EUPL-1.2
import { benchmarksTexts } from '../../i18n/rooms/benchmarks.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatScore, type Texts } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { benchmarkList } from '../benchmarks/names.ts';
import { charted, chartedNote, isCut } from '../charted.ts';
import { scoreAxis } from '../charts.ts';
import type { ChartPiece } from '../layout/pieces.ts';
import { elementName } from '../names.ts';
import { elementColour, groupColour } from '../palette.ts';
import { extremes } from '../rankedClusters.ts';
import { type BarSeries, barIn } from './barSeries.ts';
import type { Bars } from './bars.ts';
import type { ElementTable } from './elementTable.ts';

/** A bar a cluster, the best first, with the marks among them, each kind in a series of its own. */
export function figure2(
  run: ScoreRun,
  { element, range }: ElementTable,
  { list, series }: Bars,
  description: string,
  texts: Texts['report'],
): ChartPiece['chart'] {
  return {
    description,
    id: `figure2-${run.framework.aggregates.indexOf(element)}`,
    kind: 'bar',
    title: texts.dimensions.chart.replace('{dimension}', () => elementName(run, element.code, texts)),
    categories: list.map(({ label }) => label),
    series: series.map((one) => ({
      name: one.name,
      colour: barColour(one, elementColour(run.framework, element.code)),
      values: list.map((bar) => barIn(bar, one)),
    })),
    axis: scoreAxis(range, texts.axis),
    legend: false,
  };
}

/** Far in hue from every dimension and from the group's grey; 4.5:1 on white. */
const BENCHMARK_COLOUR = '#C4501B';

function barColour({ of }: BarSeries, own: string): string {
  if (of === 'cluster') return own;
  return of === 'group' ? groupColour(own) : BENCHMARK_COLOUR;
}

/** What the chart and the table show, in words: the line of text beside them. */
export function describeElement(table: ElementTable, isFigure: boolean, language: Language): string {
  const { all, marks, range } = table;
  const { dimensions, charted: words } = reportTexts(language);
  const ends = extremes(all, range.decimals, language);
  const benchmarks = isFigure ? benchmarkSentence(table, language) : [];
  if (ends === null) return [dimensions.descriptionNone, ...benchmarks].join(' ');
  const missing = all.filter(({ score }) => score === null).length;
  const shown = charted(all);
  const median = marks.find(({ kind }) => kind === 'group');
  const value = median === undefined ? null : formatScore(median.score, language, range.decimals);
  return [
    fill(all.length - missing === 1 ? dimensions.descriptionOne : dimensions.description, ends, language),
    ...(value === null ? [] : [fill(dimensions.descriptionMedian, { median: value }, language)]),
    ...(missing === 0 ? [] : [fill(dimensions.descriptionGaps, { missing }, language)]),
    ...(isFigure && value !== null ? [isCut(all, shown) ? dimensions.greyBars : dimensions.greyBar] : []),
    ...benchmarks,
    ...(isFigure ? chartedNote(all, shown, words, language) : []),
  ].join(' ');
}

function benchmarkSentence({ marks, range }: ElementTable, language: Language): string[] {
  const benchmarks = marks.filter((mark) => 'scores' in mark);
  if (benchmarks.length === 0) return [];
  const list = benchmarkList(benchmarks, range, language);
  return [fill(benchmarksTexts(language).figure.description, { list }, language)];
}
