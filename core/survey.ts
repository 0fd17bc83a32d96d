// SPDX-License-Identifier: EUPL-1.2
import { absences } from './check/checkAbsence.ts';
import { checkWorkbook } from './check/checkWorkbook.ts';
import { boundFindings } from './model/alikeFindings.ts';
import { bySeverity, type Finding } from './model/finding.ts';
import { dimensionsOf, type Framework } from './model/framework.ts';
import type { Grid } from './model/grid.ts';
import { gridsPrint } from './model/gridsPrint.ts';
import type { Language } from './model/language.ts';
import type { Method } from './model/method.ts';
import { shortName } from './model/observations.ts';
import type { Period } from './model/period.ts';
import { readWith } from './read/readWith.ts';
import type { TableKind } from './read/tableShapes.ts';
import { choosePeriod, observer } from './stages/observe.ts';
import { workbookCells } from './trace/workbookCells.ts';

/** A table that was found in a workbook. */
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
  readonly method: Method;
  /** The clusters by code. */
  readonly clusterNames: ReadonlyMap<string, string>;
  /** The columns of the data that put clusters into groups. */
  readonly groups: readonly string[];
  /** What is aggregated at each level, by name; the lowest level first. */
  readonly levels: readonly (readonly string[])[];
  readonly findings: readonly Finding[];
  /** Of all that was read: the same as long as nothing in the workbook changes. */
  readonly print: string;
}

/** Reads a workbook without calculating anything. `language` is that of a built-in framework. */
export function survey(grids: readonly Grid[], language: Language): Survey {
  const input = readWith(grids, [], language, () => NOTHING);
  const { framework, observations, tables, method } = input;
  const period = choosePeriod(method.period, observations);
  const asked = { period, absent: absences(input)(period), observe: observer(framework, observations) };
  return {
    tables: tables.map(({ kind, place, rows }) => ({ kind, ...place, rows: rows.length })),
    clusters: observations.clusters.length,
    indicators: framework.indicators.length,
    dimensions: dimensionsOf(framework).length,
    periods: observations.periods,
    method,
    clusterNames: new Map(observations.clusters.map((cluster) => [cluster.code, shortName(cluster)])),
    groups: framework.groups,
    levels: levelsOf(framework),
    findings: boundFindings(bySeverity(checkWorkbook(grids, workbookCells(grids), input, asked))),
    print: gridsPrint(grids),
  };
}

/** Nobody asks a survey for guidance. */
const NOTHING = { benchmarks: () => [], actions: () => [] };

/** What is aggregated at each level, by name; the lowest level first. */
export function levelsOf({ aggregates }: Framework): string[][] {
  const highest = Math.max(...aggregates.map(({ level }) => level));
  return Array.from({ length: highest }, (_, index) =>
    aggregates.filter(({ level }) => level === index + 1).map(({ name }) => name),
  );
}
