// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../i18n/texts.ts';
import type { Aggregate } from '../model/framework.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { cell, scoreCell, widthFor } from './cells.ts';
import { elementName } from './names.ts';
import { type ShownRange, shownRange } from './range.ts';
import { type Standing, scoreOf, standings } from './standing.ts';
import { leadingColumns, type TableColumn } from './table.ts';

/** An aggregate with the columns of its table. */
export interface ElementTable {
  readonly element: Aggregate;
  readonly all: readonly Standing[];
  readonly columns: readonly TableColumn[];
  /** Of its own scores, and of its children's. */
  readonly range: ShownRange;
  readonly childRange: ShownRange;
}

/** The table of an aggregate: its score, how much of its weight is present, and the scores of its children. */
export function planTable(run: ScoreRun, element: Aggregate, texts: Texts['report']): ElementTable {
  const { missing, dimensions } = texts;
  const all = standings(run, element.code);
  const shares = run.availability.get(element.code);
  const range = shownRange(run, [element.code]);
  const childRange = shownRange(run, element.children);
  const columns: TableColumn[] = [
    ...leadingColumns(all, texts),
    {
      header: dimensions.score,
      headerRole: 'headerNumber',
      width: widthFor(dimensions.score),
      cell: ({ score }) => scoreCell(score, 'overall', range, missing),
    },
    {
      header: dimensions.available,
      headerRole: 'headerNumber',
      width: widthFor(dimensions.available),
      cell: ({ cluster }) => cell((shares?.get(cluster.code) ?? 0) * 100, 'share'),
    },
    ...element.children.map((code) => childColumn(run, code, childRange, texts)),
  ];
  return { element, all, columns, range, childRange };
}

function childColumn(run: ScoreRun, code: string, range: ShownRange, texts: Texts['report']): TableColumn {
  const name = elementName(run, code, texts);
  const header = name === code ? code : `${code} · ${name}`;
  return {
    header,
    headerRole: 'headerNumber',
    width: Math.max(18, widthFor(header)),
    cell: ({ cluster }) => scoreCell(scoreOf(run, cluster.code, code), 'score', range, texts.missing),
  };
}

/** The tables stand under each other: each column of the sheet is as wide as the widest of theirs. */
export function sharedWidths(tables: readonly ElementTable[]): number[] {
  const most = Math.max(...tables.map(({ columns }) => columns.length));
  return Array.from({ length: most }, (_, i) =>
    Math.max(...tables.map(({ columns }) => columns[i]?.width ?? 0)),
  );
}

/** The same table in the widths of its sheet. */
export function fitWidths(table: ElementTable, widths: readonly number[]): ElementTable {
  return { ...table, columns: table.columns.map((column, i) => ({ ...column, width: widths[i]! })) };
}
