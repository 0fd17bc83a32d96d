// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding, type WithFindings } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Grid } from '../model/grid.ts';
import type { Method } from '../model/method.ts';
import type { Cluster, Observations } from '../model/observations.ts';
import { countingTables } from './countingTables.ts';
import { dataColumns } from './dataColumns.ts';
import { withMergedContents } from './mergedContents.ts';
import { readClusters } from './readClusters.ts';
import { readFramework } from './readFramework.ts';
import { type MethodOverride, readMethod } from './readMethod.ts';
import { readObservations } from './readObservations.ts';
import { isRefusal, tooManyClusters } from './refusals.ts';
import { TABLE_SHAPES } from './tableShapes.ts';
import { type FoundRows, findTables } from './tables.ts';
import { plain } from './words.ts';

/** What scores are made from, read from the grids of a workbook. */
export interface DataInput {
  readonly tables: readonly FoundRows[];
  readonly framework: Framework;
  readonly observations: Observations;
  /** The clusters of the Clusters tables. */
  readonly listed: readonly Cluster[];
  readonly method: Method;
  readonly findings: readonly Finding[];
}

/** Reads the sheets that Mapping tables name; `sheets` are those, as `plain` writes them. */
export type ReadForeign = (
  mappings: readonly FoundRows[],
  grids: readonly Grid[],
) => WithFindings<{ readonly sheets: ReadonlySet<string>; readonly tables: readonly FoundRows[] }>;

/**
 * Reads what scores are made from. `standIn` gives the framework of a workbook without an Indicators table. What is missing
 * altogether is in `observations` as nothing: {@link checkPresence} says so. Without `readForeign` no mapping is followed:
 * cells name the ranges that they want.
 */
export function readData(
  grids: readonly Grid[],
  overrides: readonly MethodOverride[],
  standIn: () => Framework,
  readForeign: ReadForeign = () => ({ sheets: new Set(), tables: [], findings: [] }),
): DataInput {
  const found = findAll(grids, standIn, readForeign);
  const { tables } = found;
  const of = (...kinds: FoundRows['kind'][]) => tables.filter((table) => kinds.includes(table.kind));
  const declared = frameworkOf(tables, standIn);
  const chosen = readMethod(of('method'), overrides);
  const { framework, method } = withGroupColumn(declared.framework, chosen.method);
  const refusal = found.findings.filter(isRefusal).concat(tooManyClusters(tables)).slice(0, 1);
  const read = (...kinds: FoundRows['kind'][]) => (refusal.length > 0 ? [] : of(...kinds));
  const listed = readClusters(read('clusters'));
  const data = readObservations(read('data-wide', 'data-long'), dataColumns(framework), listed.list);
  const findings = [found, declared, chosen, listed, data].flatMap((one) => one.findings);
  return {
    tables,
    framework,
    observations: data.observations,
    listed: listed.list.clusters,
    method,
    findings: refusal.length > 0 ? refusal : findings,
  };
}

/** A column that the imputation names holds groups, declared as such or not; it is called as it is declared. */
function withGroupColumn(
  framework: Framework,
  method: Method,
): { readonly framework: Framework; readonly method: Method } {
  const { imputation } = method;
  if (!('column' in imputation)) return { framework, method };
  const declared = framework.groups.find((group) => plain(group) === plain(imputation.column));
  if (declared !== undefined)
    return { framework, method: { ...method, imputation: { ...imputation, column: declared } } };
  return { framework: { ...framework, groups: [...framework.groups, imputation.column] }, method };
}

/**
 * A wide data table is known by its indicators, so the Indicators tables are looked for first, alone. That look may
 * run on into data that stand under them; the second one, which knows the data's headers, doesn't. A sheet that a mapping
 * names is read as that says, and only so.
 */
function findAll(
  grids: readonly Grid[],
  standIn: () => Framework,
  readForeign: ReadForeign,
): WithFindings<{ readonly tables: readonly FoundRows[] }> {
  const merged = grids.map(withMergedContents);
  const first = countingTables(findTables(merged, () => false).tables, grids).tables;
  const columns = dataColumns(frameworkOf(first, standIn).framework);
  const foreign = readForeign(
    first.filter(({ kind }) => kind === 'mapping'),
    merged,
  );
  const found = findTables(
    merged.filter(({ sheet }) => !foreign.sheets.has(plain(sheet))),
    (header) => !isOwnHeader(header) && columns(header)?.kind === 'indicator',
  );
  const counting = countingTables(found.tables, grids);
  return {
    tables: [...counting.tables, ...foreign.tables],
    findings: [found, counting, foreign].flatMap(({ findings }) => findings),
  };
}

/** An indicator called «Cluster» must not make data of every table about clusters. */
export function isOwnHeader(header: string): boolean {
  const words: readonly (readonly string[])[] = Object.values(TABLE_SHAPES['data-long'].columns);
  return words.some((column) => column.includes(plain(header)));
}

/** What the Indicators tables declare; what stands in where they declare nothing. */
function frameworkOf(
  tables: readonly FoundRows[],
  standIn: () => Framework,
): WithFindings<{ readonly framework: Framework }> {
  const declared = tables.filter((table) => table.kind === 'indicators');
  const [first] = declared;
  if (first === undefined) {
    return { framework: standIn(), findings: [finding('no-indicators-table', null)] };
  }
  const { framework, findings } = readFramework(declared);
  if (framework !== null) return { framework, findings };
  return {
    framework: standIn(),
    findings: [...findings, finding('no-indicator', first.place)],
  };
}
