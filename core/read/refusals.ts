// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import { LIMITS } from '../model/limits.ts';
import type { FoundRows } from './tables.ts';
import { textOf } from './words.ts';

/** True for what says that a workbook is larger than {@link LIMITS} allow: beside it nothing else is told. */
export function isRefusal({ code }: Finding): boolean {
  return code === 'too-many-tables' || code === 'too-many-clusters';
}

/** Told before any row of the data is looked at more closely, at the first cluster that is too many. */
export function tooManyClusters(tables: readonly FoundRows[]): Finding[] {
  // A list may name by code what the data name by acronym.
  const [listed, named] = [new Set<string>(), new Set<string>()];
  for (const { kind, rows } of tables) {
    if (kind !== 'data-wide' && kind !== 'data-long' && kind !== 'clusters') continue;
    const [column, names] = kind === 'clusters' ? (['code', listed] as const) : (['cluster', named] as const);
    for (const row of rows) {
      names.add(textOf(row.cell(column)));
      if (names.size > LIMITS.clusters)
        return [finding('too-many-clusters', row.place(column), { limit: LIMITS.clusters })];
    }
  }
  return [];
}
