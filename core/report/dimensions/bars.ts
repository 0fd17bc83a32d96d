// SPDX-License-Identifier: EUPL-1.2
import { groupStatistics } from '../../compare/groupStatistics.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { cell, numberCell } from '../cells.ts';
import { charted, isCut } from '../charted.ts';
import type { PlanCell } from '../plan.ts';
import type { ElementTable } from './elementTable.ts';
import { groupRole } from './groupRow.ts';

/** A bar of Figure 2: a cluster's score, or a statistic of the group in a series of its own. */
export interface Bar {
  readonly label: string;
  readonly score: number | null;
  readonly group: number | null;
}

export interface Bars {
  readonly list: readonly Bar[];
  /** What the bars of the group are called together; `null` where there are none. */
  readonly groupName: string | null;
  /** True where they are the rows of the table, one by one. */
  readonly areTable: boolean;
}

/** The bars from the best on, with the median among them; with the quartiles too where the middle is left out. */
export function barsOf(
  run: ScoreRun,
  { element, all, median }: ElementTable,
  { dimensions }: Texts['report'],
): Bars {
  const shown = charted(all);
  const areTable = shown.length === all.length;
  const list = shown.map(({ label, score }): Bar => ({ label, score, group: null }));
  if (median === null) return { list, groupName: null, areTable };
  const ofGroup = (label: string, group: number): Bar => ({ label, score: null, group });
  const medianBar = ofGroup(dimensions.groupMedian, median.value);
  if (!isCut(all, shown)) {
    return { list: inserted(list, median.at, [medianBar]), groupName: dimensions.median, areTable };
  }
  const { q1, q3 } = groupStatistics(run, element.code)!;
  const middle = [ofGroup(dimensions.q3, q3), medianBar, ofGroup(dimensions.q1, q1)];
  return { list: inserted(list, list.length / 2, middle), groupName: dimensions.statistics, areTable };
}

function inserted(list: readonly Bar[], at: number, more: readonly Bar[]): Bar[] {
  return [...list.slice(0, at), ...more, ...list.slice(at)];
}

/** The cells of the bars, for a chart that leaves out some of the table's rows. */
export function barCells(
  { list, groupName }: Bars,
  { range }: ElementTable,
  { overview, dimensions, missing }: Texts['report'],
): PlanCell[][] {
  const score = range.decimals === 1 ? 'overall' : 'fineOverall';
  const rows = [
    [
      cell(overview.cluster, 'header'),
      cell(dimensions.score, 'headerNumber'),
      cell(groupName, 'headerNumber'),
    ],
    ...list.map(({ label, score: own, group }) =>
      group === null
        ? [cell(label, 'rowHeader'), numberCell(own, score, missing), cell(null, 'score')]
        : [cell(label, 'groupLabel'), cell(null, 'groupScore'), cell(group, groupRole(range))],
    ),
  ];
  return groupName === null ? rows.map((row) => row.slice(0, 2)) : rows;
}
