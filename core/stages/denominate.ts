// SPDX-License-Identifier: EUPL-1.2
import { type CellPlace, type Finding, finding } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Column, Table } from '../model/table.ts';

export interface Denominated {
  readonly table: Table;
  readonly findings: readonly Finding[];
}

/**
 * Divides each indicator that names a denominator by (denominator / scale). Without a denominator above 0 the value
 * is missing, never 0. `denominators` has the indicators' columns, each with its denominator.
 * `placeOf` says where a cluster's value of an indicator or of its denominator stands.
 */
export function denominate(
  raw: Table,
  denominators: Table,
  framework: Framework,
  placeOf: (cluster: string, indicator: string, column: string) => CellPlace | null,
): Denominated {
  const findings: Finding[] = [];
  const data = framework.indicators.map((indicator, index): Column => {
    const column = raw.data[index]!;
    if (indicator.denominator === null) return column;
    const below = denominators.data[index]!;
    const divided = divide(column, below, indicator.denominatorScale);
    // A denominator that no cluster has is reported once, when the input is checked.
    const known = below.present.includes(1);
    raw.clusters.forEach((cluster, row) => {
      if (column.present[row] === divided.present[row] || !known) return;
      const { code, denominator } = indicator;
      const place = placeOf(cluster, code, denominator!);
      findings.push(
        finding('denominator-not-positive', place, { cluster, indicator: code, denominator: denominator! }),
      );
    });
    return divided;
  });
  return { table: { ...raw, data }, findings };
}

function divide(column: Column, below: Column, scale: number): Column {
  const values = new Float64Array(column.values.length);
  const present = new Uint8Array(column.values.length);
  for (let i = 0; i < values.length; i++) {
    if (column.present[i] === 0 || below.present[i] === 0 || below.values[i]! <= 0) continue;
    const quotient = column.values[i]! / (below.values[i]! / scale);
    if (!Number.isFinite(quotient)) continue;
    values[i] = quotient;
    present[i] = 1;
  }
  return { values, present };
}
