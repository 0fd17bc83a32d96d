// SPDX-License-Identifier: EUPL-1.2
import { reportScripts } from '../../host/reportScripts.ts';
import { makeSheets, openServer } from './openServer.ts';

test('values come as plain JSON: dates as serial numbers, blanks as null, errors by their name', () => {
  const server = openServer({ timeZone: 'Europe/Rome', scriptTimeZone: 'America/New_York' });
  const { sheets } = server;
  sheets.addSheet('Dati', [
    ['Cluster', 'Quando', 'Attivo', 'Vuoto', 'X'],
    ['A', 45_000.75, true, '', 0.1],
    ['B', 44_985.5, false, '', ''],
    ['#N/A', '#ERROR!', 'Loading...', '', '#DIV/0!'],
    ['', '', '', '', ''],
  ]);
  sheets.execute(() => {
    const { SpreadsheetApp } = sheets.globals;
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Dati')!;
    sheet.getRange(2, 2, 2, 1).setNumberFormat('yyyy-mm-dd hh:mm');
  });
  expect(server.call('cruscottoRead').grids).toEqual([
    {
      sheet: 'Dati',
      row: 0,
      column: 0,
      cells: [
        ['Cluster', 'Quando', 'Attivo', 'Vuoto', 'X'],
        ['A', 45_000.75, true, null, 0.1],
        ['B', 44_985.5, false, null, null],
        [{ error: '#N/A' }, { error: '#ERROR!' }, { error: 'not-calculated' }, null, { error: '#DIV/0!' }],
      ],
      formats: [
        { row: 1, column: 1, format: 'date' },
        { row: 2, column: 1, format: 'date' },
      ],
      unseen: ['hiddenRows'],
    },
  ]);
});

test('a sheet of the report is no input, nor is a copy of it or a sheet that is a chart', () => {
  const server = openServer();
  const ownSheet = { key: 'figure:figure-1', name: 'Figura 1' };
  const scripts = reportScripts().map((script) => ({
    ...script,
    steps: script.steps.map((step) => (step.step === 'chart' ? { ...step, ownSheet } : step)),
  }));
  makeSheets(server, scripts);
  const { SpreadsheetApp } = server.sheets.globals;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const report = spreadsheet.getSheetByName('Cruscotto')!;
  report.copyTo(spreadsheet).setName('Copia');
  // The user moves the chart of the report onto a sheet.
  spreadsheet.moveChartToObjectSheet(report.getCharts()[0]!).setName('Mio');
  server.sheets.addSheet('Dati', [['Cluster']]);
  const { sheets, grids } = server.call('cruscottoRead');
  expect(sheets).toEqual([
    { name: 'Foglio1', report: null, ours: false },
    { name: 'Cruscotto', report: 'overview', ours: true },
    { name: 'Mio', report: null, ours: false },
    { name: 'Figura 1', report: 'figure:figure-1', ours: true },
    { name: 'Dimensioni', report: 'dimensions', ours: true },
    { name: 'Copia', report: 'overview', ours: false },
    { name: 'Dati', report: null, ours: false },
  ]);
  expect(grids.map(({ sheet }) => sheet)).toEqual(['Dati']);
});

test('four reads a sheet and one for its visibility, whatever its size; one where it is blank', () => {
  const calls = [10, 900].map((rows) => {
    const server = openServer();
    server.sheets.addSheet('Dati', [
      ['Cluster', 'X'],
      ...Array.from({ length: rows }, (_, i) => [`C${i}`, i]),
    ]);
    server.call('cruscottoRead');
    return server.sheets.log;
  });
  expect(calls[1]).toEqual(calls[0]);
  const reads = calls[0]!.filter((call) => /^Range\.|isSheetHidden/.test(call));
  expect(reads).toEqual([
    ...['Range.getValues'],
    ...['Range.getValues', 'Sheet.isSheetHidden'],
    ...['Range.getMergedRanges', 'Range.getNumberFormats', 'Range.getFormulas'],
  ]);
});

test('a large sheet without a table takes one read of its first cells; blank rows above them one more', () => {
  const server = openServer();
  const foreign = (sheet: string, from: number) => ({
    sheet,
    cells: Array.from({ length: 50_000 }, (_, i) => {
      return { row: from + Math.floor(i / 50), column: i % 50, value: i, formula: null };
    }),
  });
  server.sheets.loadWorkbook([
    {
      sheet: 'Dati',
      cells: ['Cluster', 'KPI1'].map((value, column) => ({ row: 0, column, value, formula: null })),
    },
    ...Array.from({ length: 59 }, (_, i) => foreign(`Altro ${i}`, 0)),
    foreign('Sotto', 50),
  ]);
  const before = server.sheets.log.length;
  const { grids } = server.call('cruscottoRead');
  const reads = server.sheets.log.slice(before).filter((call) => call.startsWith('Range.'));
  const looked = grids.filter(({ usedRange }) => usedRange !== undefined);
  expect(looked.map(({ cells }) => [cells.length, cells[0]!.length])).toEqual(Array(60).fill([40, 50]));
  expect(looked.at(-1)).toMatchObject({
    row: 50,
    column: 0,
    usedRange: { row: 50, rows: 1000, columns: 50 },
  });
  // A look each, two more where its first 40 rows are blank, and three for the table, which has no numbers.
  expect(reads).toHaveLength(59 + 3 + 3);
});

test('a withdrawn authorisation and a quota are no answer; nothing is read by halves', () => {
  const server = openServer();
  server.sheets.failCall({ at: 3, message: 'Service invoked too many times for one day: spreadsheets.' });
  expect(() => server.call('cruscottoRead')).toThrow('no-answer: Service invoked too many times');
  server.sheets.authorise('NONE');
  expect(() => server.call('cruscottoRead')).toThrow('no-answer: You do not have permission');
});

test('formulas come in English from every locale; merged areas that reach into the used cells come whole', () => {
  for (const locale of ['it_IT', 'en_US'] as const) {
    const server = openServer({ locale });
    server.sheets.loadWorkbook([
      {
        sheet: 'Dati',
        cells: [
          { row: 0, column: 0, value: 'A', formula: null },
          { row: 1, column: 1, value: 3, formula: '=IF(A1="x;y",0.5,SUM(1,2))' },
        ],
      },
    ]);
    const merged = { row: 0, column: 1, rows: 1, columns: 4 };
    server.sheets.book.sheet('Dati').merges = [merged, { row: 8, column: 0, rows: 2, columns: 1 }];
    const [grid] = server.call('cruscottoRead').grids;
    expect(grid!.formulas).toEqual([{ row: 1, column: 1, formula: '=IF(A1="x;y",0.5,SUM(1,2))' }]);
    expect(grid!.merges).toEqual([merged]);
  }
});
