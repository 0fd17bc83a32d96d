// SPDX-License-Identifier: EUPL-1.2
import { groupStatistics } from '../../compare/groupStatistics.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { cell, numberCell } from '../cells.ts';
import { charted, isCut } from '../charted.ts';
import type { PlanCell } from '../plan.ts';
import type { RankedCluster } from '../rankedClusters.ts';
import { type BarSeries, barSeries, markCells } from './barSeries.ts';
import type { ElementTable } from './elementTable.ts';
import { type GroupMark, isMark, withMarks } from './marks.ts';

export interface Bars {
  readonly list: readonly (RankedCluster | GroupMark)[];
  readonly series: readonly BarSeries[];
  /** True where they are the rows of the table, one by one. */
  readonly areTable: boolean;
}

/** The bars from the best on, with the marks among them; with the quartiles too where the middle is left out. */
export function barsOf(run: ScoreRun, { element, all, marks }: ElementTable, language: Language): Bars {
  const { dimensions } = reportTexts(language);
  const shown = charted(all);
  const hasQuartiles = isCut(all, shown) && marks.some(({ kind }) => kind === 'group');
  const quartiles = hasQuartiles ? quartileMarks(run, element.code, dimensions) : [];
  const groupName = hasQuartiles ? dimensions.statistics : dimensions.median;
  return {
    list: withMarks(shown, [...marks, ...quartiles]),
    series: barSeries(marks, groupName, language),
    areTable: shown.length === all.length,
  };
}

function quartileMarks(run: ScoreRun, element: string, words: Texts['report']['dimensions']): GroupMark[] {
  const { q1, q3 } = groupStatistics(run, element)!;
  return [
    { kind: 'group', label: words.q1, score: q1 },
    { kind: 'group', label: words.q3, score: q3 },
  ];
}

/** The cells of the bars, for a chart that leaves out some of the table's rows. */
export function barCells(
  { list, series }: Bars,
  { range }: ElementTable,
  { overview, missing }: Texts['report'],
): PlanCell[][] {
  const score = range.decimals === 1 ? 'overall' : 'fineOverall';
  return [
    [cell(overview.cluster, 'header'), ...series.map(({ name }) => cell(name, 'headerNumber'))],
    ...list.map((bar) => {
      if (isMark(bar)) return [cell(bar.label, 'groupLabel'), ...markCells(bar, series, range)];
      const blank = series.slice(1).map(() => cell(null, 'score'));
      return [cell(bar.label, 'rowHeader'), numberCell(bar.score, score, missing), ...blank];
    }),
  ];
}
