// SPDX-License-Identifier: EUPL-1.2

import { changeOf } from '../../compare/change.ts';
import { labelState } from '../../guidance/label.ts';
import { briefingTexts } from '../../i18n/rooms/briefing.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill } from '../../i18n/texts.ts';
import type { Cluster } from '../../model/observations.ts';
import { cell, changeCell } from '../cells.ts';
import { elementCell } from '../elementCell.ts';
import { bandColumn } from '../overview/columns.ts';
import type { PlanCell } from '../plan.ts';
import type { ShownRange } from '../range.ts';
import type { RankedCluster } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';
import { leadingColumns, type TableColumn, tableCells } from '../table.ts';

/** Of all columns together, in characters: what the paragraphs run over. */
const WIDTH = 112;

/** Rank, cluster, overall score, change, band and label; the names take the room that the others leave. */
export function clusterColumns(
  input: ReportInput,
  all: readonly RankedCluster[],
  range: ShownRange,
): TableColumn[] {
  const { run, language } = input;
  const texts = reportTexts(language);
  const [rank, names] = leadingColumns(all, texts) as [TableColumn, TableColumn];
  const others: TableColumn[] = [
    {
      header: texts.overview.overall,
      headerRole: 'headerNumber',
      width: 13,
      cell: ({ cluster }) =>
        elementCell(run, cluster.code, run.framework.root, 'overall', range, texts.missing),
    },
    ...changeColumn(input, range),
    ...bandColumn(run, texts),
    ...labelColumn(input, all),
  ];
  const taken = [rank, ...others].reduce((sum, { width }) => sum + width, 0);
  return [rank, { ...names, width: WIDTH - taken }, ...others];
}

/** The header, and the rows of all clusters, or of so many from either end with a row that counts those between. */
export function clusterRows(
  columns: readonly TableColumn[],
  all: readonly RankedCluster[],
  ends: number | null,
  { language }: ReportInput,
): PlanCell[][] {
  const scored = all.filter(({ score }) => score !== null);
  if (ends === null || 2 * ends >= scored.length) return tableCells(columns, all);
  const { between } = briefingTexts(language).table;
  const [first, last] = [scored.slice(0, ends), scored.slice(-ends)];
  const [header, ...rows] = tableCells(columns, [...first, ...last]);
  const rest = columns.map((_, i) => {
    return i === 1 ? cell(fill(between, { n: all.length - 2 * ends }, language), 'text') : cell(null, 'text');
  });
  return [header!, ...rows.slice(0, ends), rest, ...rows.slice(ends)];
}

function changeColumn({ run, before, language }: ReportInput, range: ShownRange): TableColumn[] {
  if (before === null) return [];
  const { overview, missing } = reportTexts(language);
  return [
    {
      header: fill(overview.change, { period: before.period ?? '' }, language),
      headerRole: 'headerNumber',
      width: 14,
      cell: ({ cluster }) => {
        const change = changeOf(run, before, cluster.code, run.framework.root);
        return changeCell(change?.points ?? null, range, missing);
      },
    },
  ];
}

/** None where no cluster has a label. */
function labelColumn({ language, today }: ReportInput, all: readonly RankedCluster[]): TableColumn[] {
  if (all.every(({ cluster }) => labelState(cluster, today) === 'none')) return [];
  return [
    {
      header: briefingTexts(language).table.label,
      headerRole: 'header',
      width: 24,
      cell: ({ cluster }) => cell(labelText(cluster, today, language), 'text'),
    },
  ];
}

function labelText(cluster: Cluster, today: string | null, language: ReportInput['language']): string {
  const { table, labelStates } = briefingTexts(language);
  const state = labelState(cluster, today);
  if (state === 'none') return '–';
  return fill(table.labelState, { label: cluster.label, state: labelStates[state] }, language);
}
