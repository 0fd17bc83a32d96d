// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../host/chart.ts';
import { fill, formatNumber, type Texts } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { charted, chartedNote, isCut } from '../charted.ts';
import { GROUP_COLOUR, scoreAxis } from '../charts.ts';
import { elementName } from '../names.ts';
import { seriesColour } from '../palette.ts';
import { extremes } from '../standing.ts';
import type { Bars } from './bars.ts';
import type { ElementTable } from './elementTable.ts';

/** Where the chart stands, the cells that it is drawn from, and what it shows in words. */
type Placed = Pick<ChartSpec, 'place' | 'source' | 'description'>;

/** A bar a cluster, the best first, with the group's median among them in a series of its own. */
export function figure2(
  run: ScoreRun,
  { element, range }: ElementTable,
  { list, groupName }: Bars,
  placed: Placed,
  texts: Texts['report'],
): ChartSpec {
  const scores = {
    name: texts.dimensions.score,
    colour: seriesColour(0),
    values: list.map(({ score }) => score),
  };
  const group = list.map((bar) => bar.group);
  return {
    ...placed,
    id: `figure2-${run.framework.aggregates.indexOf(element)}`,
    kind: 'bar',
    title: texts.dimensions.chart.replace('{dimension}', () => elementName(run, element.code, texts)),
    categories: list.map(({ label }) => label),
    series:
      groupName === null ? [scores] : [scores, { name: groupName, colour: GROUP_COLOUR, values: group }],
    axis: scoreAxis(range, texts.axis),
    legend: false,
  };
}

/** What the chart and the table show, in words: the line of text beside them. */
export function describe(
  { all, median, range }: ElementTable,
  isFigure: boolean,
  { dimensions, charted: words }: Texts['report'],
  language: Language,
): string {
  const ends = extremes(all, range.decimals, language);
  if (ends === null) return dimensions.descriptionNone;
  const missing = all.filter(({ score }) => score === null).length;
  const shown = charted(all);
  const value = median === null ? null : formatNumber(median.value, language, range.decimals);
  return [
    fill(all.length - missing === 1 ? dimensions.descriptionOne : dimensions.description, ends, language),
    ...(value === null ? [] : [fill(dimensions.descriptionMedian, { median: value }, language)]),
    ...(missing === 0 ? [] : [fill(dimensions.descriptionGaps, { missing }, language)]),
    ...(isFigure && median !== null ? [isCut(all, shown) ? dimensions.greyBars : dimensions.greyBar] : []),
    ...(isFigure ? chartedNote(all, shown, words, language) : []),
  ].join(' ');
}
