// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../i18n/texts.ts';
import { cell } from './cells.ts';
import { namesWidth } from './layout/columnWidths.ts';
import type { PlanCell } from './plan.ts';
import type { RankedCluster } from './rankedClusters.ts';
import type { Role } from './roles.ts';

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
      width: 6,
      cell: (one) => cell(one.rank ?? texts.missing, 'rank'),
    },
    {
      header: cluster,
      headerRole: 'header',
      width: namesWidth(
        all.map(({ label }) => label),
        16,
        30,
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
