// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../i18n/texts.ts';
import { cell, heightFor, namesWidth } from './cells.ts';
import type { PlanCell, SheetPlan } from './plan.ts';
import type { RankedCluster } from './rankedClusters.ts';
import { ROLES, type Role } from './roles.ts';

/** A column of a table with one row for each cluster. */
export interface TableColumn {
  readonly header: string;
  /** Stands over its cells: left over text, right over numbers, centred over the rest. */
  readonly headerRole: Role & ('header' | 'headerNumber' | 'headerCentred');
  /** In characters. */
  readonly width: number;
  readonly cell: (one: RankedCluster) => PlanCell;
}

/** What every such table begins with: the rank, and what the cluster is called. */
export function leadingColumns(all: readonly RankedCluster[], texts: Texts['report']): TableColumn[] {
  const { rank, cluster } = texts.overview;
  return [
    {
      header: rank,
      headerRole: 'headerCentred',
      width: 7,
      cell: (one) => cell(one.rank ?? texts.missing, 'rank'),
    },
    {
      header: cluster,
      headerRole: 'header',
      width: namesWidth(
        all.map(({ label }) => label),
        18,
        34,
      ),
      cell: (one) => cell(one.label, 'rowHeader'),
    },
  ];
}

/** The header and a row for each cluster. */
export function tableCells(columns: readonly TableColumn[], all: readonly RankedCluster[]): PlanCell[][] {
  const header = columns.map(({ header, headerRole }): PlanCell => ({ content: header, role: headerRole }));
  return [header, ...all.map((one) => columns.map(({ cell }) => cell(one)))];
}

/** Heights of the rows of a table that need more than one line; `row` is that of its first. */
export function tableHeights(
  cells: readonly (readonly PlanCell[])[],
  widths: readonly number[],
  row: number,
): SheetPlan['rowHeights'] {
  const heights = cells.map((one, i) => {
    const fittings = one.map(({ content, role }, column) => {
      const text = typeof content === 'string' ? content : '';
      return { text, width: widths[column]!, bold: 'bold' in ROLES[role] };
    });
    return { row: row + i, rows: 1, points: heightFor(fittings) };
  });
  return heights.filter(({ points }) => points > ONE_LINE);
}

const ONE_LINE = heightFor([]);
