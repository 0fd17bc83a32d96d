// SPDX-License-Identifier: EUPL-1.2
import { positionOf } from '../../core/model/address.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';

/** The clusters (codes) that an error or a warning names, or in whose rows of the data it has its cell. */
export function clustersWithProblems(run: ScoreRun, findings: readonly Finding[]): ReadonlySet<string> {
  const problems = findings.filter(({ severity }) => severity !== 'info');
  const named = new Set(
    problems.flatMap(({ params }) => ('cluster' in params ? [String(params.cluster)] : [])),
  );
  const rows = new Set(
    problems.flatMap(({ sheet, cell }) => (sheet === null || cell === null ? [] : [rowKey(sheet, cell)])),
  );
  const codes = run.clusters.map(({ code }) => code);
  return new Set(codes.filter((code) => named.has(code) || (rows.size > 0 && hasRowIn(run, code, rows))));
}

function hasRowIn(run: ScoreRun, cluster: string, rows: ReadonlySet<string>): boolean {
  return run.framework.indicators.some(({ code }) => {
    const place = run.placeOf(cluster, code, code);
    return place !== null && rows.has(rowKey(place.sheet, place.cell));
  });
}

function rowKey(sheet: string, cell: string): string {
  return `${positionOf(cell).row} ${sheet}`;
}
