// SPDX-License-Identifier: EUPL-1.2
import { NO_CHOICES } from '../../core/method/methodChoices.ts';
import { excelBackend } from '../../excel-addin/backend.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { openExcel, unobserved } from './openExcel.ts';

const input = [
  {
    name: 'Indicatori',
    cells: [
      ['Codice', 'Padre', 'Minimo', 'Massimo'],
      ['X', 'D', 0, 10],
      ['Y', 'D', 0, 10],
    ],
  },
  {
    name: 'Dati',
    cells: [
      ['Cluster', 'X', 'Y'],
      ['A', 5, 5],
      ['B', 10, 1],
    ],
  },
  {
    name: 'Metodo',
    cells: [
      ['Chiave', 'Valore'],
      ['aggregation', 'geometric'],
    ],
  },
];

test('two methods are compared in the round trips of one reading, and the workbook stays as it is', async () => {
  const excel = openExcel(input, { displayLanguage: 'it-IT' });
  const backend = excelBackend(excelHost());
  await backend.survey(unobserved);
  const forOneReading = excel.syncs();
  const names = excel.sheetNames();
  const comparison = await backend.compareMethods(
    { language: 'it', methods: ['default', 'workbook'], choices: NO_CHOICES },
    unobserved,
  );
  if (comparison.outcome !== 'compared') throw new Error(comparison.outcome);
  expect(comparison.results.map(({ run }) => Object.fromEntries(run!.ranks.get('D')!))).toEqual([
    { A: 2, B: 1 },
    { A: 1, B: 2 },
  ]);
  expect(excel.syncs()).toBe(2 * forOneReading);
  expect(excel.sheetNames()).toEqual(names);
  for (const { name, cells } of input) {
    const last = `${'ABCD'[cells[0]!.length - 1]}${cells.length}`;
    expect(excel.cells(name, `A1:${last}`)).toEqual(cells);
  }
});

test('what Excel refuses is told', async () => {
  const excel = openExcel(input);
  const backend = excelBackend(excelHost());
  excel.failSync(1, 'GeneralException');
  const request = { language: 'it', methods: ['default', 'workbook'], choices: NO_CHOICES } as const;
  await expect(backend.compareMethods(request, unobserved)).rejects.toMatchObject({ code: 'host-failed' });
});
