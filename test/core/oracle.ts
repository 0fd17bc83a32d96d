// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { type Column, columnOf, type Table, valueAt, valueIn } from '../../core/model/table.ts';

/** A data frame of the reference implementation: columns by name; missing is null. */
export type Frame = Readonly<Record<string, readonly (string | number | null)[]>>;

export type Numbers = readonly (number | null)[];

/** A matrix of the reference implementation. */
export interface Matrix {
  readonly rownames: readonly string[];
  readonly colnames: readonly string[];
  readonly values: readonly Numbers[];
}

/** A file of the reference implementation; its parts are data frames unless the test says what they are. */
export function oracle<Contents = Readonly<Record<string, Frame>>>(file: string): Contents {
  return JSON.parse(readFileSync(`${__dirname}/../oracle/${file}`, 'utf8'));
}

/** The rows of one period. */
export function inPeriod(frame: Frame, period: number): Frame {
  const rows = frame.Time!.flatMap((time, row) => (time === period ? [row] : []));
  return Object.fromEntries(
    Object.entries(frame).map(([name, values]) => [name, rows.map((row) => values[row]!)]),
  );
}

/** The columns of numbers of a frame. */
export function numbersOf({ uCode, Time, ...numbers }: Frame): Readonly<Record<string, Numbers>> {
  return numbers as Readonly<Record<string, Numbers>>;
}

/** Columns of a frame, all of its numbers if not said otherwise; the oracle's 'NaN' counts as missing. */
export function tableOf(frame: Frame, columns: readonly string[] = Object.keys(numbersOf(frame))): Table {
  return {
    clusters: (frame.uCode as readonly string[]) ?? [],
    columns,
    data: columns.map((code) =>
      columnOf(frame[code]!.map((value) => (typeof value === 'number' ? value : null))),
    ),
  };
}

/** The columns of numbers of a frame by code. */
export function columnsOf(frame: Frame): Map<string, Column> {
  const { columns, data } = tableOf(frame);
  return new Map(columns.map((code, index) => [code, data[index]!]));
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

/** A table in the shape of the frame: its clusters, its columns, its order. */
export function inFrame(table: Table, { uCode, ...columns }: Frame): Frame {
  const clusters = uCode as readonly string[];
  return Object.fromEntries([
    ['uCode', clusters],
    ...Object.keys(columns).map((code) => [code, clusters.map((cluster) => valueIn(table, cluster, code))]),
  ]);
}
