// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, positionOf } from '../../../core/model/address.ts';
import type { Finding } from '../../../core/model/finding.ts';
import { isCellError } from '../../../core/model/grid.ts';
import type { ScoreResult } from '../../../core/model/scoreRun.ts';
import { valueIn } from '../../../core/model/table.ts';
import { readInput } from '../../../core/read/readInput.ts';
import { isHintRow, plain, textOf } from '../../../core/read/words.ts';
import type { RandomWorkbook } from './randomWorkbook.ts';

/** Columns that say of what a row is an observation. */
const LABELS = new Set(['cluster', 'nome', 'periodo', 'indicatore']);

/** What is told of a table as a whole. */
const OF_TABLES = new Set(['table-without-period', 'hidden-table-ignored', 'ambiguous-table']);

/**
 * The cells of the data that are neither a value, of the period that is scored or of another one, nor told at the cell, in
 * its row or at the header of its column.
 */
export function lostCells({ grids, data, header }: RandomWorkbook, { run, findings }: ScoreResult): string[] {
  const told = findings.filter(({ sheet }) => sheet === data.sheet);
  const toldAt = new Set(told.map(({ cell }) => cell));
  const toldRows = new Set(told.map(({ cell }) => positionOf(cell!).row));
  const isTable = ({ code }: Finding) => OF_TABLES.has(code);
  if (run === null || told.some(isTable)) return [];

  const { tables, observations } = readInput(grids, [], 'it');
  const used = new Map<string, number | string>();
  const usedRows = new Set<number>();
  for (const { values, groups, places, cluster, period } of observations.rows) {
    for (const [code, { sheet, cell }] of places) {
      if (sheet !== data.sheet) continue;
      usedRows.add(positionOf(cell).row);
      const value = values.get(code) ?? groups.get(code);
      if (value === undefined) continue;
      const scored = period !== run.period || valueIn(run.stages.raw, cluster, code) === value;
      if (scored) used.set(cell, value);
    }
  }
  // A row of data may read like a header; what stands below it is then under that one.
  const headers = tables
    .filter(({ sheet }) => sheet === data.sheet)
    .map(({ place }) => positionOf(place.cell).row);
  const headerOver = (row: number) => Math.max(data.row + header, ...headers.filter((one) => one < row));

  return data.cells.flatMap((cells, r) => {
    const row = data.row + r;
    if (r <= header || isHintRow(cells) || headers.includes(row)) return [];
    const heads = data.cells[headerOver(row) - data.row]!;
    return cells.flatMap((cell, c) => {
      const address = cellAddress(row, data.column + c);
      const isBlank = cell === null || (typeof cell === 'string' && cell.trim() === '');
      const isValue = typeof cell === 'boolean' ? used.has(address) : used.get(address) === cell;
      const isLabel = LABELS.has(plain(textOf(heads[c] ?? null))) && usedRows.has(row) && !isCellError(cell);
      const isTold =
        toldAt.has(address) || toldRows.has(row) || toldAt.has(cellAddress(headerOver(row), data.column + c));
      if (isBlank || isValue || isLabel || isTold) return [];
      return [`${address} (${textOf(heads[c] ?? null)}): ${JSON.stringify(cell).slice(0, 60)}`];
    });
  });
}
