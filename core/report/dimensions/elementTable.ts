// SPDX-License-Identifier: EUPL-1.2
import { groupStatistics } from '../../compare/groupStatistics.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Aggregate } from '../../model/framework.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { cell, numberCell } from '../cells.ts';
import { elementCell } from '../elementCell.ts';
import { boundsColumns } from '../gapBounds.ts';
import { namesWidth, narrowWidth } from '../layout/columnWidths.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import { type ShownRange, shownRange } from '../range.ts';
import { type RankedCluster, rankedClusters } from '../rankedClusters.ts';
import { leadingColumns, type TableColumn, tableCells } from '../table.ts';
import { type BarSeries, barSeries, markCells } from './barSeries.ts';
import { groupRole, markMedian } from './groupRow.ts';
import { type BenchmarkMark, type GroupMark, isMark, withMarks } from './marks.ts';

/** An aggregate with its table. */
export interface ElementTable {
  readonly element: Aggregate;
  readonly all: readonly RankedCluster[];
  /** The group's median, unless too few have a score, and what the benchmarks reach. */
  readonly marks: readonly (GroupMark | BenchmarkMark)[];
  /** The header and a row for each cluster, with those of the marks among them. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** In characters, a column each; all rows are as long. */
  readonly widths: readonly number[];
  /** Of its own scores, and of its children's. */
  readonly range: ShownRange;
  readonly childRange: ShownRange;
}

/** As wide as a column of numbers gets, in characters. */
const MOST_WIDTH = 11;
/** As wide as the column of the clusters gets. */
const MOST_LABEL_WIDTH = 30;

/** The table of an aggregate: its score, how much of its weight is present, and the scores of its children. */
export function planTable(
  run: ScoreRun,
  element: Aggregate,
  benchmarks: readonly BenchmarkMark[],
  language: Language,
): ElementTable {
  const texts = reportTexts(language);
  const all = rankedClusters(run, element.code);
  const median = markMedian(run, element.code, texts);
  const marks = [...(median === null ? [] : [median]), ...benchmarks];
  const marked = benchmarks.map(({ score }) => score);
  const range = shownRange(run, [element.code], marked);
  const childRange = shownRange(run, element.children);
  const series = barSeries(marks, texts.dimensions.median, language);
  const columns: TableColumn[] = [
    ...leadingColumns(all, texts),
    ...ownColumns(run, element, series, range, texts),
    ...boundsColumns(run, element.code, range, texts),
    ...childColumns(run, element.children, childRange, texts),
  ];
  const ranges = { range, childRange };
  const labels = namesWidth(
    benchmarks.map(({ label }) => label),
    0,
    MOST_LABEL_WIDTH,
  );
  return {
    element,
    all,
    marks,
    cells: [
      ...tableCells(columns, []),
      ...withMarks(all, marks).map((one) =>
        isMark(one)
          ? markRow(run, element, one, series, ranges, texts)
          : columns.map(({ cell: of }) => of(one)),
      ),
    ],
    widths: columns.map(({ width }, column) => (column === 1 ? Math.max(width, labels) : width)),
    ...ranges,
  };
}

function ownColumns(
  run: ScoreRun,
  { code }: Aggregate,
  [clusters, ...others]: readonly BarSeries[],
  range: ShownRange,
  { missing, dimensions }: Texts['report'],
): TableColumn[] {
  const shares = run.availability.get(code);
  const numbers = (header: string, of: TableColumn['cell']): TableColumn => {
    return { header, headerRole: 'headerNumber', width: narrowWidth([header], MOST_WIDTH), cell: of };
  };
  return [
    numbers(clusters!.name, ({ cluster }) => elementCell(run, cluster.code, code, 'overall', range, missing)),
    ...others.map(({ name }) => numbers(name, () => cell(null, 'score'))),
    numbers(dimensions.available, ({ cluster }) => cell((shares?.get(cluster.code) ?? 0) * 100, 'share')),
  ];
}

function childColumns(
  run: ScoreRun,
  codes: readonly string[],
  range: ShownRange,
  texts: Texts['report'],
): TableColumn[] {
  const headers = codes.map((code) => {
    const name = elementName(run, code, texts);
    return name === code ? code : `${code} · ${name}`;
  });
  const width = narrowWidth(headers, MOST_WIDTH);
  return codes.map((code, i) => ({
    header: headers[i]!,
    headerRole: 'headerNumber',
    width,
    cell: ({ cluster }) => elementCell(run, cluster.code, code, 'score', range, texts.missing),
  }));
}

/** A mark stands in a column of its own, which is a series of the chart: the group's on all children too. */
function markRow(
  run: ScoreRun,
  { code, children }: Aggregate,
  mark: GroupMark | BenchmarkMark,
  series: readonly BarSeries[],
  { range, childRange }: Pick<ElementTable, 'range' | 'childRange'>,
  { missing }: Texts['report'],
): PlanCell[] {
  const blank = cell(null, 'groupScore');
  const role = groupRole(childRange);
  return [
    blank,
    cell(mark.label, 'groupLabel'),
    ...markCells(mark, series, range),
    blank,
    ...(run.bounds.has(code) ? [blank, blank] : []),
    ...children.map((child) =>
      'scores' in mark
        ? cell(mark.scores.get(child) ?? null, role)
        : numberCell(groupStatistics(run, child)?.median ?? null, role, missing),
    ),
  ];
}
