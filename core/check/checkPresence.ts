// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import { periodAmong } from '../model/period.ts';
import type { DataInput } from '../read/readData.ts';
import type { FoundRows } from '../read/tables.ts';
import { plain, textOf } from '../read/words.ts';

/** Whether what is to be scored is there at all: data, clusters, the period that the method asks for. */
export function checkPresence(input: DataInput): Finding[] {
  return [...missingData(input), ...absentPeriod(input)];
}

/** True for a table of data of either shape. */
export function isData({ kind }: FoundRows): boolean {
  return kind === 'data-wide' || kind === 'data-long';
}

function missingData({ tables, observations }: DataInput): Finding[] {
  const data = tables.find(isData);
  if (data === undefined) return [finding('no-data-table', null)];
  return observations.rows.length === 0 ? [finding('no-cluster', data.place)] : [];
}

/** A period that the method asks for and no data have: the latest is used. */
function absentPeriod({ tables, method, observations }: DataInput): Finding[] {
  const { periods, latest } = observations;
  if (method.period === null || periods.length === 0) return [];
  if (periods.includes(periodAmong(periods, method.period))) return [];
  const row = tables
    .filter((table) => table.kind === 'method')
    .flatMap((table) => table.rows)
    .find((one) => plain(textOf(one.cell('key'))) === 'period');
  const used = latest ?? '–';
  return [finding('period-not-in-data', row?.place('value') ?? null, { period: method.period, used })];
}
