// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from '../../../core/host/port.ts';
import { openServer } from './openServer.ts';

function edit(over: CellEdit['over'], row: number, contents: CellEdit['contents']): CellEdit {
  const area = { row, column: 0, rows: contents.length, columns: contents[0]!.length };
  return { sheet: 'Metodo', area, contents, over };
}

function openWithMethod() {
  const server = openServer();
  server.sheets.addSheet('Metodo', [
    ['Chiave', 'Valore'],
    ['period', 2024],
    ['pooling', '=1+1'],
    ['', ''],
    ['x', ''],
  ]);
  return server;
}

test('text stays text, null leaves a cell as it is, and an empty text empties it', () => {
  const server = openWithMethod();
  expect(
    server.call('cruscottoEdit', [edit('constants', 1, [[null, '=2+3']]), edit('constants', 4, [['', 7]])]),
  ).toEqual([]);
  const { contents } = server.sheets.book.sheet('Metodo');
  expect(contents.get(1, 1)).toMatchObject({ value: '=2+3', formula: null });
  expect(server.sheets.values('Metodo')[1]).toEqual(['period', '=2+3']);
  expect(server.sheets.values('Metodo')[4]).toEqual(['', 7]);
});

test('a formula stays, and what stands where cells have to be blank', () => {
  const server = openWithMethod();
  const edits = [
    edit('constants', 2, [[null, 'all']]),
    edit('blanks', 4, [['y', 1]]),
    edit('blanks', 3, [['weights', 'equal']]),
  ];
  expect(server.call('cruscottoEdit', edits)).toEqual([0, 1]);
  expect(server.sheets.values('Metodo')[3]).toEqual(['weights', 'equal']);
  expect(server.sheets.values('Metodo')[4]).toEqual(['x', '']);
});

test('a sheet that the user may not edit is named before anything changes', () => {
  const server = openWithMethod();
  server.sheets.addSheet('Altro', [['a']]);
  server.sheets.protectFromUser('Altro');
  const other = { ...edit('constants', 0, [['b']]), sheet: 'Altro' };
  expect(() => server.call('cruscottoEdit', [edit('constants', 1, [['p', 1]]), other])).toThrow(
    'sheet-protected: Altro',
  );
  expect(server.sheets.values('Metodo')[1]).toEqual(['period', 2024]);
  expect(() => server.call('cruscottoEdit', [{ ...other, sheet: 'Sparito' }])).toThrow('sheet-gone: Sparito');
});

test('a cell is shown; a sheet that is gone or hidden is named', () => {
  const server = openWithMethod();
  server.call('cruscottoGoTo', 'Metodo', 'B2:B3');
  const { book } = server.sheets;
  expect(book.active).toEqual({
    sheetId: book.sheet('Metodo').id,
    area: { row: 1, column: 1, rows: 2, columns: 1 },
  });
  book.sheet('Metodo').hidden = true;
  expect(() => server.call('cruscottoGoTo', 'Metodo', 'A1')).toThrow('sheet-hidden: Metodo');
  expect(() => server.call('cruscottoGoTo', 'Sparito', 'A1')).toThrow('sheet-gone: Sparito');
});
