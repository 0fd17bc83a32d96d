// SPDX-License-Identifier: EUPL-1.2
import { type Area, positionOf } from '../../core/model/address.ts';

const ONE_SIDE = /^(?:[A-Z]{1,3}|[1-9]\d*)$/;

export interface A1Address {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Reads `B7`, `A1:C3`, `A:C` or `2:5` with or without a sheet, on a grid of that size; `null` where it is none. */
export function parseA1(text: string, rows: number, columns: number): A1Address | null {
  const split = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text);
  if (!split) return null;
  const [from = '', to = from, ...more] = split[3]!.replaceAll('$', '').toUpperCase().split(':');
  const isCell = /^[A-Z]{1,3}[1-9]\d*$/;
  const sheet = split[1]?.replaceAll("''", "'") ?? split[2] ?? null;
  if (more.length > 0) return null;
  if (isCell.test(from) && isCell.test(to)) return { sheet, area: between(positionOf(from), positionOf(to)) };
  const isLine = from !== to || split[3]!.includes(':');
  if (!isLine || !ONE_SIDE.test(from) || !ONE_SIDE.test(to) || isNumber(from) !== isNumber(to)) return null;
  const [first, last] = isNumber(from)
    ? [positionOf(`A${from}`), { ...positionOf(`A${to}`), column: columns - 1 }]
    : [positionOf(`${from}1`), { ...positionOf(`${to}1`), row: rows - 1 }];
  return { sheet, area: between(first, last) };
}

function isNumber(text: string): boolean {
  return /^\d/.test(text);
}

function between(one: { row: number; column: number }, other: { row: number; column: number }): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  };
}
