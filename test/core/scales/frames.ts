// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Direction, Framework, Indicator } from '../../../core/model/framework.ts';
import { DEFAULT_METHOD, type Method, type Normalisation } from '../../../core/model/method.ts';
import { columnOf, type Table, valueAt } from '../../../core/model/table.ts';
import type { Frame } from '../oracle.ts';

export type { Frame };

export type Numbers = readonly (number | null)[];

/** An oracle file that is not frames throughout. */
export function oracleFile<T>(file: string): T {
  return JSON.parse(readFileSync(`${__dirname}/../../oracle/${file}`, 'utf8'));
}

/** The columns of numbers of a frame, with one column for the codes of the clusters. */
export function tableOf(frame: Frame): Table {
  const columns = Object.keys(frame).filter((name) => name !== 'uCode' && name !== 'Time');
  return {
    clusters: (frame.uCode as readonly string[]) ?? [],
    columns,
    data: columns.map((name) => columnOf(frame[name] as Numbers)),
  };
}

/** The rows of one period. */
export function inPeriod(frame: Frame, period: number): Frame {
  const rows = frame.Time!.flatMap((time, row) => (time === period ? [row] : []));
  return Object.fromEntries(
    Object.entries(frame).map(([name, values]) => [name, rows.map((row) => values[row]!)]),
  );
}

/** Columns by name as the oracle writes them. */
export function frameOf({ columns, data }: Table): Readonly<Record<string, Numbers>> {
  return Object.fromEntries(
    columns.map((code, index) => [
      code,
      Array.from(data[index]!.values, (_, row) => valueAt(data[index]!, row)),
    ]),
  );
}

export function numbersOf(frame: Frame): Readonly<Record<string, Numbers>> {
  const { uCode, Time, ...numbers } = frame;
  return numbers as Readonly<Record<string, Numbers>>;
}

export function indicator(code: string, what: Partial<Indicator> = {}): Indicator {
  return {
    kind: 'indicator',
    code,
    name: code,
    parent: 'TOTALE',
    weight: 1,
    place: { sheet: 'Indicatori', cell: `A-${code}` },
    direction: 1,
    unit: '',
    goalposts: null,
    target: null,
    denominator: null,
    denominatorScale: 1,
    format: 'number',
    minimumRequirement: null,
    periodKind: 'S',
    normalisation: null,
    treatment: null,
    ...what,
  };
}

export function frameworkOf(indicators: readonly Indicator[]): Framework {
  return {
    root: 'TOTALE',
    indicators,
    aggregates: [],
    byCode: new Map(indicators.map((one) => [one.code, one])),
    groups: [],
    denominators: [],
    builtIn: null,
  };
}

interface Meta {
  readonly iCode: readonly string[];
  readonly Direction: readonly Direction[];
  readonly Target: readonly (number | null)[];
  readonly goalpost_lower: readonly (number | null)[];
  readonly goalpost_upper: readonly (number | null)[];
}

interface Coin {
  readonly Raw: Frame;
  readonly iMeta: Meta;
}

export const COIN = oracleFile<Coin>('cluster6/coin.json');

/** The 30 indicators of the oracle, in the order of its columns; all with direction plus where that is asked for. */
export function cluster6Framework(directions: 'given' | 'plus' = 'given'): Framework {
  const { iMeta } = COIN;
  const codes = Object.keys(COIN.Raw).filter((name) => name !== 'uCode');
  return frameworkOf(
    codes.map((code) => {
      const at = iMeta.iCode.indexOf(code);
      return indicator(code, {
        direction: directions === 'plus' ? 1 : iMeta.Direction[at]!,
        target: iMeta.Target[at]!,
        goalposts: { min: iMeta.goalpost_lower[at]!, max: iMeta.goalpost_upper[at]! },
      });
    }),
  );
}

export function methodWith(normalisation: Partial<Normalisation>, rest: Partial<Method> = {}): Method {
  return { ...DEFAULT_METHOD, ...rest, normalisation: { ...DEFAULT_METHOD.normalisation, ...normalisation } };
}
