// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { valueIn } from '../../../core/model/table.ts';
import { mappingSheets } from '../../../core/recognise/mappingSheets.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { SheetPlan } from '../../../core/report/plan.ts';
import { score } from '../../../core/score.ts';
import { cluster6 } from '../workbooks.ts';

/** A file of comma-separated values as it stands once pasted into a sheet. */
function pasted(sheet: string): Grid {
  const lines = readFileSync(`test/oracle/cluster6/${sheet}.csv`, 'utf8').trim().split(/\r?\n/);
  const cells = lines.map((line) => line.split(',').map((text) => cellOf(text.replace(/^"|"$/g, ''))));
  return { sheet, row: 0, column: 0, cells };
}

function cellOf(text: string): Cell {
  if (text === '' || text === 'NA') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

function gridOf({ name, blocks }: SheetPlan): Grid {
  const rows = Math.max(...blocks.map(({ row, cells }) => row + cells.length));
  const cells: Cell[][] = Array.from({ length: rows }, () => []);
  for (const { row, column, cells: own } of blocks) {
    for (const [i, line] of own.entries()) {
      for (const [j, { content }] of line.entries()) cells[row + i]![column + j] = content as Cell;
    }
  }
  return {
    sheet: name,
    row: 0,
    column: 0,
    cells: cells.map((line) => Array.from(line, (cell) => cell ?? null)),
  };
}

test('iData and iMeta as COINr has them give the numbers of the same workbook in our tables', () => {
  const own = [pasted('iData'), pasted('iMeta')];
  const recognition = recognise(own);
  expect(recognition.tables.map(({ sheet, clusters }) => [sheet, clusters.length])).toEqual([['iData', 40]]);
  const names = { indicators: 'Indicatori', mapping: 'Corrispondenze' };
  const added = mappingSheets(recognition, names, 'it').map(gridOf);
  const method = cluster6().find(({ sheet }) => sheet === 'Metodo')!;
  const mapped = score([...own, ...added, method]).run!;
  const ours = score(cluster6()).run!;
  for (const stage of ['raw', 'denominated', 'normalised', 'aggregated'] as const) {
    const [one, other] = [mapped.stages[stage]!, ours.stages[stage]!];
    expect([...one.columns].sort()).toEqual([...other.columns].sort());
    for (const code of other.columns) {
      for (const cluster of other.clusters) {
        const [value, expected] = [one, other].map((table) => valueIn(table, cluster, code));
        if (expected === null) expect(value).toBeNull();
        else expect(value).toBeCloseTo(expected!, 12);
      }
    }
  }
});
