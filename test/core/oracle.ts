// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Table } from '../../core/model/table.ts';
import { valueIn } from '../../core/model/table.ts';

/** A data frame of the reference implementation: columns by name; missing is null. */
export type Frame = Readonly<Record<string, readonly (string | number | null)[]>>;

export function oracle(file: string): Readonly<Record<string, Frame>> {
  return JSON.parse(readFileSync(`${__dirname}/../oracle/${file}`, 'utf8'));
}

/** A table in the shape of the frame: its clusters, its columns, its order. */
export function inFrame(table: Table, { uCode, ...columns }: Frame): Frame {
  const clusters = uCode as readonly string[];
  return Object.fromEntries([
    ['uCode', clusters],
    ...Object.keys(columns).map((code) => [code, clusters.map((cluster) => valueIn(table, cluster, code))]),
  ]);
}
