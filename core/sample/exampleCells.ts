// SPDX-License-Identifier: EUPL-1.2

import { hasProposed } from '../framework/hasProposed.ts';
import { INDICATORS } from '../framework/indicators.ts';
import type { CellPlace } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Observations } from '../model/observations.ts';
import { isReal, SAMPLE_ANSWERS, type SampleAnswers } from './answers.ts';
import { fieldsOf, formulaValue } from './fieldFormula.ts';

/** Engines of spreadsheets may differ in the last digits of a result. */
const TOLERANCE = 1e-9;

/**
 * The cells that still hold an invented value of the sample: the same value of the same indicator for the same cluster
 * and period. What the deliberation publishes is no example, and an indicator of another
 * definition has no invented value.
 */
export function exampleCells(framework: Framework, { rows }: Pick<Observations, 'rows'>): CellPlace[] {
  const isProposed = new Set(
    INDICATORS.map(({ code }) => code).filter((code) => hasProposed(framework, code)),
  );
  return rows.flatMap(({ cluster, period, values, places }) => {
    const invented = [...(INVENTED.get(rowKey(cluster, period))?.() ?? [])];
    return invented
      .filter(([code, value]) => isProposed.has(code) && isSame(values.get(code), value))
      .map(([code]) => places.get(code)!);
  });
}

/** By row of the sample: its invented values by indicator, found when they are first asked for. */
const INVENTED = new Map(
  SAMPLE_ANSWERS.map((given) => [rowKey(given.cluster, given.period), once(() => inventedValues(given))]),
);

function inventedValues(given: SampleAnswers): ReadonlyMap<string, number> {
  const answers = (field: string) => {
    const answer = given.values.get(field);
    return answer === undefined ? null : Number(answer);
  };
  return new Map(
    INDICATORS.flatMap(({ code, formula }) => {
      if (fieldsOf(formula).every((field) => isReal(given, field))) return [];
      const value = formulaValue(formula, answers);
      return value === null ? [] : [[code, value] as const];
    }),
  );
}

function rowKey(cluster: string, period: string | number | null): string {
  return JSON.stringify([cluster, period]);
}

function isSame(value: number | undefined, invented: number): boolean {
  return value !== undefined && Math.abs(value - invented) <= TOLERANCE * Math.max(1, Math.abs(invented));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
