// SPDX-License-Identifier: EUPL-1.2
import type { Band } from '../../core/model/scoreRun.ts';
import { isFound } from '../isFound.ts';
import type { ResultColumn } from './resultColumns.ts';
import type { ResultRow } from './resultRows.ts';

/** Which clusters are wanted. */
export type Filter = 'all' | 'partial' | 'problem' | 'missing' | `band-${Band}`;

/** By which column rows are sorted, and which way. */
export interface Sorting {
  readonly key: string;
  readonly descending: boolean;
}

/** What a person has asked to see of the results. */
export interface ResultView {
  readonly sought: string;
  readonly filter: Filter;
  readonly sorting: Sorting;
}

export const FIRST_VIEW: ResultView = {
  sought: '',
  filter: 'all',
  sorting: { key: 'rank', descending: false },
};

const FILTERS: readonly Filter[] = ['band-3', 'band-2', 'band-1', 'band-0', 'partial', 'missing', 'problem'];

/** All, and every other filter that keeps some clusters and not all of them. */
export function usefulFilters(rows: readonly ResultRow[]): Filter[] {
  const useful = FILTERS.filter((filter) => {
    const kept = rows.filter((row) => passes(row, filter)).length;
    return kept > 0 && kept < rows.length;
  });
  return ['all', ...useful];
}

/** The rows that are asked for, in the order that is asked for; equals stay in the order of the report. */
export function rowsIn(
  rows: readonly ResultRow[],
  columns: readonly ResultColumn[],
  { sought, filter, sorting }: ResultView,
  language: string,
): ResultRow[] {
  const kept = rows.filter((row) => passes(row, filter) && isSought(row, sought));
  const column = columns.find(({ key }) => key === sorting.key) ?? columns[0]!;
  const { compare } = new Intl.Collator(language, { numeric: true });
  return kept
    .map((row) => ({ row, value: column.value(row) }))
    .sort((a, b) => order(a.value, b.value, compare, sorting.descending))
    .map(({ row }) => row);
}

/** The other way where it is sorted by this column already; else names and ranks from the first, all else from the most. */
export function sortedBy({ key, isNumber }: ResultColumn, { sorting }: ResultView): Sorting {
  if (sorting.key === key) return { key, descending: !sorting.descending };
  return { key, descending: isNumber ? key !== 'rank' : key !== 'cluster' };
}

function passes(row: ResultRow, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'partial':
      return row.overall.partial || row.dimensions.some(({ partial }) => partial);
    case 'missing':
      return row.overall.value === null;
    case 'problem':
      return row.hasProblem;
    default:
      return row.band === Number(filter.slice('band-'.length));
  }
}

function isSought({ cluster, label }: ResultRow, sought: string): boolean {
  return isFound(sought, label, cluster.code, cluster.name);
}

function order(
  a: number | string | null,
  b: number | string | null,
  compare: (a: string, b: string) => number,
  descending: boolean,
): number {
  // What is missing is neither the most nor the least.
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const ascending = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  return descending ? -ascending : ascending;
}
