// SPDX-License-Identifier: EUPL-1.2
import { builtInFramework } from '../framework/builtInFramework.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Grid } from '../model/grid.ts';
import type { Guidance } from '../model/guidance.ts';
import type { Language } from '../model/language.ts';
import type { Method } from '../model/method.ts';
import type { Observations } from '../model/observations.ts';
import { dataColumns } from './dataColumns.ts';
import { readClusters } from './readClusters.ts';
import { readFramework } from './readFramework.ts';
import { readGuidance } from './readGuidance.ts';
import { type MethodOverride, readMethod } from './readMethod.ts';
import { readObservations } from './readObservations.ts';
import { type FoundRows, findTables } from './tables.ts';
import { plain } from './words.ts';

/** Everything that a calculation needs, read from the grids of a workbook. */
export interface Input {
  readonly tables: readonly FoundRows[];
  readonly framework: Framework;
  readonly observations: Observations;
  readonly method: Method;
  readonly guidance: Guidance;
}

/**
 * Reads the tables of a workbook. Without an Indicators table the built-in framework is used, in `language`.
 * What is missing altogether is in `observations` as nothing: {@link checkInput} says so.
 */
export function readInput(
  grids: readonly Grid[],
  overrides: readonly MethodOverride[],
  language: Language,
  findings: Finding[],
): Input {
  const tables = findAll(grids, language, findings);
  const of = (...kinds: FoundRows['kind'][]) => tables.filter((table) => kinds.includes(table.kind));
  const { framework, method } = withGroupColumn(
    frameworkOf(tables, language, findings),
    readMethod(of('method'), overrides, findings),
  );
  const list = readClusters(of('clusters'), findings);
  const data = of('data-wide', 'data-long');
  const observations = readObservations(data, dataColumns(framework), list, findings);
  const clusters = [...observations.clusters, ...list.clusters];
  const guidance = readGuidance(tables, framework, clusters, language, findings);
  return { tables, framework, observations, method, guidance };
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
 * run on into data that stand under them; the second one, which knows the data's headers, doesn't.
 */
function findAll(grids: readonly Grid[], language: Language, findings: Finding[]): FoundRows[] {
  const first = findTables(grids, () => false, []);
  const columns = dataColumns(frameworkOf(first, language, []));
  return findTables(grids, (header) => columns(header)?.kind === 'indicator', findings);
}

/** What the Indicators tables declare; the built-in framework where they declare nothing. */
function frameworkOf(tables: readonly FoundRows[], language: Language, findings: Finding[]): Framework {
  const declared = tables.filter((table) => table.kind === 'indicators');
  const framework = declared.length > 0 ? readFramework(declared, findings) : null;
  if (framework !== null) return framework;
  const none = declared[0];
  findings.push(
    none === undefined ? finding('no-indicators-table', null) : finding('no-indicator', none.place),
  );
  return builtInFramework(language);
}
