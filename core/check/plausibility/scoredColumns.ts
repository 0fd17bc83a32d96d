// SPDX-License-Identifier: EUPL-1.2
import { positionOf } from '../../model/address.ts';
import type { CellPlace } from '../../model/finding.ts';
import type { Framework, Indicator } from '../../model/framework.ts';
import type { FormattedCell, Grid } from '../../model/grid.ts';
import { impliedNormalisation, normalisationRule } from '../../model/method.ts';
import type { Period } from '../../model/period.ts';
import { rowOf, type Table, valueAt } from '../../model/table.ts';
import type { Input } from '../../read/readWith.ts';
import { denominate } from '../../stages/denominate.ts';
import type { Observe } from '../../stages/observe.ts';

/** A value that is scored, with what its cell shows. */
export interface ScoredValue {
  readonly place: CellPlace;
  /** What the cell holds. */
  readonly typed: number;
  /** In the unit of the goalposts: divided by the denominator where there is one. */
  readonly value: number;
  /** The cluster's value in the period before, in the same unit; `null` where it has none. */
  readonly previous: number | null;
  readonly format: FormattedCell['format'] | null;
  readonly isFormula: boolean;
}

/** An indicator with its values in one period. */
export interface ScoredColumn {
  readonly indicator: Indicator;
  /** Whether a value beyond the goalposts counts as the nearer one: other normalisations don't look at them. */
  readonly isClamped: boolean;
  readonly values: readonly ScoredValue[];
}

/** The values of a period by indicator, and what they are compared with. */
interface ScoredColumns {
  readonly columns: readonly ScoredColumn[];
  /** The period before. */
  readonly before: Period;
  /** The column of an indicator, by its index, in each of the other periods. */
  inOtherPeriods(indicator: number): readonly ScoredColumn[];
}

/** The values that are scored for a period; missing ones are left out. */
export function scoredColumns(
  grids: readonly Grid[],
  input: Pick<Input, 'framework' | 'observations' | 'method'>,
  period: Period,
  observe: Observe,
): ScoredColumns {
  const shown = shownCells(grids);
  const { periods } = input.observations;
  const others = periods.filter((one) => one !== period);
  const columnsIn = (one: Period) => columnsOf(input, one, shown, observe);
  let known: readonly (readonly ScoredColumn[])[] | null = null;
  return {
    columns: columnsIn(period),
    before: periodBefore(period, periods),
    inOtherPeriods(indicator) {
      known ??= others.map(columnsIn);
      return known.map((columns) => columns[indicator]!);
    },
  };
}

function periodBefore(period: Period, periods: readonly Period[]): Period {
  return periods[periods.indexOf(period) - 1] ?? null;
}

function columnsOf(
  { framework, observations, method }: Pick<Input, 'framework' | 'observations' | 'method'>,
  period: Period,
  shown: ReturnType<typeof shownCells>,
  observe: Observe,
): ScoredColumn[] {
  const { raw, values, placeOf } = valuesIn(framework, observe, period);
  const before = periodBefore(period, observations.periods);
  const earlier = before === null ? null : valuesIn(framework, observe, before).values;
  return framework.indicators.map((indicator, index) => ({
    indicator,
    isClamped:
      impliedNormalisation(method) === null &&
      normalisationRule(indicator.normalisation, method.normalisation).kind === 'goalposts',
    values: raw.clusters.flatMap((cluster, row): ScoredValue[] => {
      const typed = valueAt(raw.data[index]!, row);
      const value = valueAt(values.data[index]!, row);
      if (typed === null || value === null) return [];
      const place = placeOf(cluster, indicator.code, indicator.code);
      if (place === null) return [];
      const rowBefore = earlier === null ? -1 : rowOf(earlier, cluster);
      const previous = rowBefore < 0 ? null : valueAt(earlier!.data[index]!, rowBefore);
      const { format, isFormula } = shown(place);
      return [{ place, typed, value, previous, format, isFormula }];
    }),
  }));
}

function valuesIn(framework: Framework, observe: Observe, period: Period) {
  const { raw, denominators, placeOf } = observe(period).observed;
  const values: Table = denominate(raw, denominators, framework, placeOf).table;
  return { raw, values, placeOf };
}

const PLAIN = { format: null, isFormula: false } as const;

/** The format of a cell, and whether it holds a formula. */
function shownCells(grids: readonly Grid[]): (place: CellPlace) => Pick<ScoredValue, 'format' | 'isFormula'> {
  const key = (row: number, column: number) => `${row} ${column}`;
  const sheets = new Map(
    grids.map(({ sheet, formats = [], formulas = [] }) => [
      sheet,
      {
        formats: new Map(formats.map(({ row, column, format }) => [key(row, column), format])),
        formulas: new Set(formulas.map(({ row, column }) => key(row, column))),
      },
    ]),
  );
  return ({ sheet, cell }) => {
    const shown = sheets.get(sheet);
    if (shown === undefined || shown.formats.size + shown.formulas.size === 0) return PLAIN;
    const { row, column } = positionOf(cell);
    return {
      format: shown.formats.get(key(row, column)) ?? null,
      isFormula: shown.formulas.has(key(row, column)),
    };
  };
}
