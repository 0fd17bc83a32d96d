// SPDX-License-Identifier: EUPL-1.2
import { benchmarksTexts } from '../../i18n/rooms/benchmarks.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import type { Language } from '../../model/language.ts';
import { cell } from '../cells.ts';
import type { PlanCell } from '../plan.ts';
import type { ShownRange } from '../range.ts';
import type { RankedCluster } from '../rankedClusters.ts';
import { groupRole } from './groupRow.ts';
import { type GroupMark, isMark } from './marks.ts';

/** What a series of bars is of: every category has its bar in one of them. */
export interface BarSeries {
  readonly of: 'cluster' | GroupMark['kind'];
  readonly name: string;
}

/** The clusters', then those of the marks that there are. The table has its columns in this order. */
export function barSeries(marks: readonly GroupMark[], groupName: string, language: Language): BarSeries[] {
  const benchmarks = benchmarksTexts(language);
  const report = reportTexts(language);
  const all: BarSeries[] = [
    { of: 'cluster', name: report.dimensions.score },
    { of: 'group', name: groupName },
    { of: 'benchmark', name: benchmarks.figure.series },
  ];
  return all.filter((one) => one.of === 'cluster' || marks.some(({ kind }) => kind === one.of));
}

/** The length of a bar in a series; `null` where it belongs to another one. */
export function barIn(bar: RankedCluster | GroupMark, { of }: BarSeries): number | null {
  return (isMark(bar) ? bar.kind : 'cluster') === of ? bar.score : null;
}

/** A mark's score in the column of its series. */
export function markCells(mark: GroupMark, series: readonly BarSeries[], range: ShownRange): PlanCell[] {
  return series.map((one) => {
    const length = barIn(mark, one);
    return cell(length, length === null ? 'groupScore' : groupRole(range));
  });
}
