// SPDX-License-Identifier: EUPL-1.2
import type { RunWithHistory } from '../../../core/guidance/attainment.ts';
import type { Cell } from '../../../core/model/grid.ts';
import type { Period } from '../../../core/model/period.ts';
import { score } from '../../../core/score.ts';
import { indicators, sheet } from '../workbooks.ts';

export type { RunWithHistory };

/** A1 is the better the higher, A2 the lower, A3 has no weight; from 0 to 100, in the dimensions A, B and none. */
const FRAMEWORK = indicators(
  ['A', 'dimensione'],
  ['B', 'dimensione'],
  ['A1', '', 'A', '+', 1, 0, 100],
  ['A2', '', 'B', '-', 1, 0, 100],
);

/** The values of A1 and A2 of clusters C0, C1 … over the periods, from 2021 on where nothing else is said. */
export function coursesOf(
  clusters: readonly (readonly (readonly (number | null)[])[])[],
  periods?: readonly Period[],
  method: Readonly<Record<string, string>> = {},
): RunWithHistory {
  const named = periods ?? (clusters[0] ?? []).map((_, p) => 2021 + p);
  const rows = named.flatMap((period, p) =>
    clusters.map((values, c): Cell[] => [`C${c}`, period, ...(values[p] ?? [])]),
  );
  const data = sheet('Dati', ['Cluster', 'Periodo', 'A1', 'A2'], ...rows);
  const { run, history, findings } = score([FRAMEWORK, data], {
    withHistory: true,
    overrides: Object.entries(method),
  });
  if (run === null) throw new Error(findings.map(({ code }) => code).join(' '));
  return { run, history };
}
