// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import type { ScoreRun } from '../../../core/model/scoreRun.ts';
import type { MethodOverride } from '../../../core/read/readMethod.ts';
import { score } from '../../../core/score.ts';
import { sheet } from '../workbooks.ts';

/** Values of the indicators A1 A2 A3 B1 B2 C1 of some clusters, C0 first, in one period. */
export type Rows = readonly (readonly (number | null)[])[];

const PERIODS = [2021, 2022, 2023, 2024];

/** Two dimensions of the root, one of them with another one below, and an indicator right under the root. */
const ELEMENTS: readonly Cell[][] = [
  ['A', 'dimensione', null, '+', 2, null, null],
  ['B', 'dimensione', null, '+', 1, null, null],
  ['S', 'dimensione', 'A', '+', 3, null, null],
  ['A1', null, 'S', '+', 1, 0, 100],
  ['A2', null, 'S', '-', 2, 0, 100],
  ['A3', null, 'A', '+', 0.5, 0, 100],
  ['B1', null, 'B', '+', 1, 0, 100],
  ['B2', null, 'B', '-', 1, 0, 100],
  ['C1', null, 'TOTALE', '+', 1, 0, 100],
];

const HEADER = ['Codice', 'Tipo', 'Padre', 'Verso', 'Peso', 'Minimo', 'Massimo', 'Normalizzazione'];

/** Normalisations that are exceptions, by indicator. */
export type Exceptions = Readonly<Record<string, string>>;

export function gridsOf(periods: readonly Rows[], exceptions: Exceptions = {}): Grid[] {
  const indicators = ELEMENTS.map((cells) => [...cells, exceptions[String(cells[0])] ?? null]);
  const data = periods.flatMap((clusters, p) =>
    clusters.map((values, i): Cell[] => [`C${i}`, PERIODS[p]!, ...values]),
  );
  return [
    sheet('Indicatori', HEADER, ...indicators),
    sheet('Dati', ['Cluster', 'Periodo', 'A1', 'A2', 'A3', 'B1', 'B2', 'C1'], ...data),
  ];
}

/** A run and the periods before it, from the earliest on, by goalposts where nothing else is said. */
export function periodsOf(
  periods: readonly Rows[],
  overrides: readonly MethodOverride[] = [],
  exceptions: Exceptions = {},
): { readonly run: ScoreRun; readonly history: readonly ScoreRun[] } {
  const { run, history, findings } = score(gridsOf(periods, exceptions), { overrides, withHistory: true });
  if (run === null) throw new Error(findings.map(({ code }) => code).join(' '));
  return { run, history };
}

const value = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -20, max: 120, noNaN: true }) },
  { weight: 2, arbitrary: fc.constant(null) },
);

/** Four clusters; the first value is there, so that every period has data. */
export const anyPeriod: fc.Arbitrary<Rows> = fc
  .array(fc.array(value, { minLength: 6, maxLength: 6 }), { minLength: 4, maxLength: 4 })
  .map(([first, ...rest]) => [[50, ...first!.slice(1)], ...rest]);
