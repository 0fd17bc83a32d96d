// SPDX-License-Identifier: EUPL-1.2
import { groupStatistics } from '../../compare/groupStatistics.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Aggregate } from '../../model/framework.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { cell, numberCell, widthFor } from '../cells.ts';
import { elementCell } from '../elementCell.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import { type ShownRange, shownRange } from '../range.ts';
import { type Standing, standings } from '../standing.ts';
import { leadingColumns, type TableColumn, tableCells } from '../table.ts';
import { groupRole, type MarkedMedian, markMedian } from './groupRow.ts';

/** An aggregate with its table. */
export interface ElementTable {
  readonly element: Aggregate;
  readonly all: readonly Standing[];
  /** `null` where there are too few scores for one. */
  readonly median: MarkedMedian | null;
  /** The header and a row for each cluster, with that of the median among them. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** In characters, a column each; all rows are as long. */
  readonly widths: readonly number[];
  /** Of its own scores, and of its children's. */
  readonly range: ShownRange;
  readonly childRange: ShownRange;
}

/** The table of an aggregate: its score, how much of its weight is present, and the scores of its children. */
export function planTable(run: ScoreRun, element: Aggregate, texts: Texts['report']): ElementTable {
  const all = standings(run, element.code);
  const range = shownRange(run, [element.code]);
  const childRange = shownRange(run, element.children);
  const median = markMedian(run, element.code, all);
  const columns: TableColumn[] = [
    ...leadingColumns(all, texts),
    ...ownColumns(run, element, median, range, texts),
    ...element.children.map((code) => childColumn(run, code, childRange, texts)),
  ];
  const rows = tableCells(columns, all);
  const medianRows = median === null ? [] : [medianRow(run, element, median, { range, childRange }, texts)];
  const at = 1 + (median?.at ?? all.length);
  return {
    element,
    all,
    median,
    cells: [...rows.slice(0, at), ...medianRows, ...rows.slice(at)],
    widths: columns.map(({ width }) => width),
    range,
    childRange,
  };
}

function ownColumns(
  run: ScoreRun,
  { code }: Aggregate,
  median: MarkedMedian | null,
  range: ShownRange,
  { missing, dimensions }: Texts['report'],
): TableColumn[] {
  const shares = run.availability.get(code);
  const numbers = (header: string, of: TableColumn['cell']): TableColumn => {
    return { header, headerRole: 'headerNumber', width: widthFor(header), cell: of };
  };
  return [
    numbers(dimensions.score, ({ cluster }) =>
      elementCell(run, cluster.code, code, 'overall', range, missing),
    ),
    ...(median === null ? [] : [numbers(dimensions.median, () => cell(null, 'score'))]),
    numbers(dimensions.available, ({ cluster }) => cell((shares?.get(cluster.code) ?? 0) * 100, 'share')),
  ];
}

function childColumn(run: ScoreRun, code: string, range: ShownRange, texts: Texts['report']): TableColumn {
  const name = elementName(run, code, texts);
  const header = name === code ? code : `${code} · ${name}`;
  return {
    header,
    headerRole: 'headerNumber',
    width: Math.max(18, widthFor(header)),
    cell: ({ cluster }) => elementCell(run, cluster.code, code, 'score', range, texts.missing),
  };
}

/** The median stands in a column of its own, which is the chart's second series. */
function medianRow(
  run: ScoreRun,
  { children }: Aggregate,
  { value }: MarkedMedian,
  { range, childRange }: Pick<ElementTable, 'range' | 'childRange'>,
  { missing, dimensions }: Texts['report'],
): PlanCell[] {
  const blank = cell(null, 'groupScore');
  return [
    blank,
    cell(dimensions.groupMedian, 'groupLabel'),
    blank,
    cell(value, groupRole(range)),
    blank,
    ...children.map((code) =>
      numberCell(groupStatistics(run, code)?.median ?? null, groupRole(childRange), missing),
    ),
  ];
}

/** The tables stand under each other: each column of the sheet is as wide as the widest of theirs. */
export function sharedWidths(tables: readonly ElementTable[]): number[] {
  const most = Math.max(...tables.map(({ widths }) => widths.length));
  return Array.from({ length: most }, (_, i) => Math.max(...tables.map(({ widths }) => widths[i] ?? 0)));
}
