// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { score } from '../../../core/score.ts';
import { DATA, SOUND, sheet } from '../workbooks.ts';

const ROW: Cell[] = ['Rossi', 'Milano', 12];

/** A look at the first 40 rows of a sheet. */
function look(name: string, rows: Cell[][], below = 1): Grid {
  const grid = sheet(name, ...rows);
  const columns = grid.cells[0]!.length;
  return { ...grid, usedRange: { row: 0, column: 0, rows: rows.length + below, columns } };
}

const table = (name: string) => look(name, Array<Cell[]>(40).fill(ROW), 5000);

function unread(...grids: Grid[]): unknown[] {
  return score(grids)
    .findings.filter(({ code }) => code === 'sheets-not-read')
    .map(({ params, severity }) => [severity, params]);
}

const told = (sheets: string, n: number) => [['info', { sheets, n, rows: 40, columns: 60 }]];

test("with data, another's table that goes on is no news", () => {
  expect(unread(SOUND, DATA, table('Anagrafica'), table('Conti'))).toEqual([]);
});

test('with data, what names a cluster or an indicator is told, and what has not begun its table', () => {
  const rows = (first: Cell[]) => [first, ...Array<Cell[]>(39).fill(ROW)];
  const preamble = Array.from({ length: 40 }, (_, i): Cell[] =>
    i < 30 ? ['Nota', 'di', 'metodo'] : ['Testo'],
  );
  const looks = [
    look('Cluster', rows(['y'])),
    look('Indicatori 2', rows(['a1'])),
    look('Premessa', preamble),
  ];
  expect(unread(SOUND, DATA, ...looks, table('Anagrafica'))).toEqual(
    told('Cluster, Indicatori 2, Premessa', 3),
  );
});

test('what was looked at whole is not told', () => {
  expect(unread(SOUND, DATA, look('Premessa', [['Testo']], 0))).toEqual([]);
});

test('without data all are told, once', () => {
  const tables = Array.from({ length: 7 }, (_, i) => table(`F${i}`));
  expect(unread(SOUND, ...tables)).toEqual(told('F0, F1, F2, F3, F4, …', 7));
});
