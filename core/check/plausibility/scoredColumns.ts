// SPDX-License-Identifier: EUPL-1.2
import { positionOf } from '../../model/address.ts';
import type { CellPlace } from '../../model/finding.ts';
import type { Framework, Indicator } from '../../model/framework.ts';
import type { FormattedCell, Grid } from '../../model/grid.ts';
import { impliedNormalisation, normalisationRule } from '../../model/method.ts';
import type { Observations } from '../../model/observations.ts';
import type { Period } from '../../model/period.ts';
import { type Table, valueAt } from '../../model/table.ts';
import type { Input } from '../../read/readInput.ts';
import { denominate } from '../../stages/denominate.ts';
import { observe } from '../../stages/observe.ts';

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

/** The values that are scored for a period, by indicator, and the period before; missing ones are left out. */
export function scoredColumns(
  grids: readonly Grid[],
  { framework, observations, method }: Pick<Input, 'framework' | 'observations' | 'method'>,
  period: Period,
): { readonly columns: readonly ScoredColumn[]; readonly before: Period } {
  const { raw, values, placeOf } = valuesIn(framework, observations, period);
  const before = observations.periods[observations.periods.indexOf(period) - 1] ?? null;
  const earlier = before === null ? null : valuesIn(framework, observations, before).values;
  const rowsBefore = new Map(earlier?.clusters.map((cluster, row) => [cluster, row]));
  const shown = shownCells(grids);
  const columns = framework.indicators.map((indicator, index) => ({
    indicator,
    isClamped:
      impliedNormalisation(method) === null &&
      normalisationRule(indicator.normalisation, method.normalisation).kind === 'goalposts',
    values: raw.clusters.flatMap((cluster, row): ScoredValue[] => {
      const typed = valueAt(raw.data[index]!, row);
      const value = valueAt(values.data[index]!, row);
      const place = placeOf(cluster, indicator.code, indicator.code);
      if (typed === null || value === null || place === null) return [];
      const rowBefore = rowsBefore.get(cluster);
      const previous =
        earlier === null || rowBefore === undefined ? null : valueAt(earlier.data[index]!, rowBefore);
      return [{ place, typed, value, previous, ...shown(place) }];
    }),
  }));
  return { columns, before };
}

function valuesIn(framework: Framework, observations: Observations, period: Period) {
  const { raw, denominators, placeOf } = observe(framework, observations, period).observed;
  const values: Table = denominate(raw, denominators, framework, placeOf).table;
  return { raw, values, placeOf };
}

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
    const { row, column } = positionOf(cell);
    const shown = sheets.get(sheet);
    return {
      format: shown?.formats.get(key(row, column)) ?? null,
      isFormula: shown?.formulas.has(key(row, column)) ?? false,
    };
  };
}
