// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import type { Cell, Grid } from '../../core/model/grid.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { childrenOf, elementName } from '../../core/report/names.ts';
import { rankedClusters } from '../../core/report/rankedClusters.ts';
import type { RunJson } from '../../core/runJson.ts';
import { textsIn } from '../support/textsIn.ts';

const TOLERANCE = 1e-12;
const TEXTS = textsIn('it').report;

/** The two sheets of a report. */
export interface ReportSheets {
  readonly overview: Grid;
  readonly dimensions: Grid;
}

/** Holds every score in the sheets against a run as JSON. `run` only says what the codes are called. */
export function assertSameScores(sheets: ReportSheets, json: RunJson, run: ScoreRun): void {
  const tables = [
    ...tablesOf(sheets.overview)
      .slice(0, 1)
      .map((table) => overviewTable(table, run)),
    ...tablesOf(sheets.dimensions).map((table) => dimensionTable(table, run)),
  ];
  assert.equal(tables.length, run.framework.aggregates.length, 'a table for the root and each dimension');
  const codes = new Map(
    rankedClusters(run, run.framework.root).map(({ label, cluster }) => [label, cluster.code]),
  );
  for (const { rows: all, columns } of tables) {
    // The group's median stands among the clusters of a dimension.
    const rows = all.filter((row) => codes.has(String(row[1])));
    assert.equal(rows.length, json.stages?.aggregated?.clusters.length, 'a row for each cluster');
    for (const row of rows) {
      const cluster = codes.get(String(row[1]))!;
      for (const [column, element] of columns) {
        assertSame(row[column] ?? null, scoreIn(json, element, cluster), `${element} of ${cluster}`);
      }
    }
  }
}

interface ScoreTable {
  readonly rows: readonly (readonly Cell[])[];
  /** Which column holds the scores of which element. */
  readonly columns: ReadonlyMap<number, string>;
}

interface FoundTable {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The tables that name clusters in their second column. */
function tablesOf({ cells }: Grid): FoundTable[] {
  return cells.flatMap((header, top) => {
    if (header[1] !== TEXTS.overview.cluster) return [];
    const below = cells.slice(top + 1);
    const end = below.findIndex((row) => row[1] === null || row[1] === undefined);
    return [{ header, rows: end < 0 ? below : below.slice(0, end) }];
  });
}

function overviewTable({ header, rows }: FoundTable, run: ScoreRun): ScoreTable {
  const { root } = run.framework;
  const children = childrenOf(run, root).map((code) => [elementName(run, code, TEXTS), code] as const);
  const named = [[TEXTS.overview.overall, root] as const, ...children];
  return { rows, columns: new Map(named.map(([name, code]) => [columnOf(header, name), code])) };
}

/** Its children are headed by their codes, with their names behind. */
function dimensionTable({ header, rows }: FoundTable, run: ScoreRun): ScoreTable {
  const children = header.flatMap((text, column) => {
    const code = String(text).split(' · ')[0]!;
    return run.framework.byCode.has(code) ? [[column, code] as const] : [];
  });
  const parent = run.framework.byCode.get(children[0]?.[1] ?? '')?.parent;
  assert.ok(parent, 'a table of a dimension names its children');
  assert.deepEqual(
    children.map(([, code]) => code),
    childrenOf(run, parent),
  );
  return { rows, columns: new Map([[columnOf(header, TEXTS.dimensions.score), parent], ...children]) };
}

function columnOf(header: readonly Cell[], name: string): number {
  // A long word goes on in the next line behind a hyphen.
  const column = header.findIndex((one) => String(one).replaceAll('-\n', '') === name);
  assert.ok(column >= 0, `a column is headed ${name}`);
  return column;
}

function scoreIn({ stages }: RunJson, element: string, cluster: string): number | null {
  const stage = stages?.aggregated?.columns.includes(element) ? stages.aggregated : stages?.normalised;
  const [row, column] = [stage?.clusters.indexOf(cluster) ?? -1, stage?.columns.indexOf(element) ?? -1];
  const value = stage?.values[row]?.[column];
  assert.ok(value !== undefined, `the run has ${element} of ${cluster}`);
  return value;
}

/** What is missing in a run is a text in the sheet. */
function assertSame(shown: Cell, expected: number | null, what: string): void {
  if (expected === null) assert.equal(typeof shown, 'string', `${what} is missing`);
  else if (typeof shown !== 'number') assert.fail(`${what} is no number: ${JSON.stringify(shown)}`);
  else assert.ok(Math.abs(shown - expected) <= TOLERANCE, `${what}: ${shown} is not ${expected}`);
}
