// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Grid } from '../../core/model/grid.ts';
import { sheetsToRead } from '../../core/sheetsToRead.ts';

/** A look at a sheet that goes on below. */
function look(sheet: string, ...rows: Cell[][]): Grid {
  return { sheet, row: 0, column: 0, cells: rows, usedRange: { row: 0, column: 0, rows: 1000, columns: 9 } };
}

/** The sheets that are asked for, a line a time; `formulas` are those of each sheet. */
function asked(looks: Grid[], formulas: Record<string, string[]> = {}, small: string[] = []): string[] {
  const choosing = sheetsToRead([...small, ...looks.map(({ sheet }) => sheet)], looks);
  const lines: string[] = [];
  const read = (sheet: string): Grid => ({
    ...{ sheet, row: 0, column: 0, cells: looks.find((one) => one.sheet === sheet)?.cells ?? [['Cluster']] },
    formulas: (formulas[sheet] ?? []).map((formula) => ({ row: 0, column: 0, formula })),
  });
  let step = choosing.next();
  while (!step.done) {
    lines.push(step.value.join(' '));
    step = choosing.next(step.value.map(read));
  }
  return lines;
}

test.each<[string, Cell[][]]>([
  ['data, whatever its indicators are called', [['Titolo'], [], ['Cluster', 'X']]],
  ['indicators', [['Codice', 'Nome', 'Tipo']]],
  ['a method', [['Chiave', 'Valore']]],
  ['what could be two kinds of table', [['Codice', 'Area', 'Tipo']]],
  [
    'a header that may be merged with the row below it',
    [
      ['Codice', null],
      [null, 'Tipo'],
    ],
  ],
])('a large sheet is read with %s', (_, rows) => {
  expect(asked([look('S', ...rows)])).toEqual(['S']);
});

test.each<[string, Cell[][]]>([
  ['numbers', [[1, 2]]],
  ['words of headers that make none', [['Valore', 'Periodo', 'Nome'], ['Codice']]],
  ['a sentence about clusters', [['I cluster lombardi']]],
])('a large sheet is not read with %s', (_, rows) => {
  expect(asked([look('S', ...rows)])).toEqual([]);
});

test('small sheets come along; what formulas of tables take is read, over several sheets, each once', () => {
  const looks = ['Fonti', "L'altro", 'Conti', 'Elenco'].map((name) => look(name, [1]));
  const formulas = {
    Dati: ["='l''altro'!A1+Ignoto!A1", '=A1'],
    "L'altro": ['=SUM(Conti!A:A,Dati!A1)'],
    Conti: ['=INDIRECT("Fonti!A1")', "='L''altro'!B2"],
    Elenco: ['=Dati!A1'],
  };
  expect(asked(looks, formulas, ['Dati'])).toEqual(['Dati', "L'altro", 'Conti', 'Fonti']);
});

test('a small sheet without a table takes no large one along', () => {
  const choosing = sheetsToRead(['Note', 'Elenco'], [look('Elenco', [1])]);
  expect(choosing.next().value).toEqual(['Note']);
  const note: Grid = {
    ...{ sheet: 'Note', row: 0, column: 0, cells: [[1]] },
    formulas: [{ row: 0, column: 0, formula: '=Elenco!A1' }],
  };
  expect(choosing.next([note]).done).toBe(true);
});

test('a large sheet of no header of ours is read where a mapping names it', () => {
  const mapping = look(
    'Corrispondenze',
    ['Foglio', 'Intestazione', 'Ruolo'],
    ['dati 2024', 'Ente', 'cluster'],
  );
  const own = look('Dati 2024', ['Ente', 'Soci'], ['AFIL', 1]);
  expect(asked([mapping, own, look('Altro', ['x', 'y'])])).toEqual(['Corrispondenze', 'Dati 2024']);
});
