// SPDX-License-Identifier: EUPL-1.2
import { checkInput } from './check/checkInput.ts';
import { bySeverity, type Finding } from './model/finding.ts';
import { dimensionsOf } from './model/framework.ts';
import type { Grid } from './model/grid.ts';
import type { Language } from './model/language.ts';
import type { Period } from './model/period.ts';
import { readInput } from './read/readInput.ts';
import type { TableKind } from './read/shapes.ts';

export interface FoundTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** The first cell of the header row. */
  readonly cell: string;
  /** Rows of content under the header. */
  readonly rows: number;
}

/** What stands in a workbook, before any calculation. */
export interface Survey {
  readonly tables: readonly FoundTable[];
  readonly clusters: number;
  readonly indicators: number;
  readonly dimensions: number;
  readonly periods: readonly Period[];
  readonly findings: readonly Finding[];
}

/** Reads a workbook without calculating anything. `language` is that of a built-in framework. */
export function survey(grids: readonly Grid[], language: Language): Survey {
  const findings: Finding[] = [];
  const input = readInput(grids, [], language, findings);
  findings.push(...checkInput(input));
  const { framework, observations, tables } = input;
  return {
    tables: tables.map(({ kind, place, rows }) => ({ kind, ...place, rows: rows.length })),
    clusters: observations.clusters.length,
    indicators: framework.indicators.length,
    dimensions: dimensionsOf(framework).length,
    periods: observations.periods,
    findings: bySeverity(findings),
  };
}
