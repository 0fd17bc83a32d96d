// SPDX-License-Identifier: EUPL-1.2
import type { ReportPart } from '../../core/report/parts.ts';
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
      ['Z', 'E', 0, 10],
    ],
  },
  {
    name: 'Dati',
    cells: [
      ['Cluster', 'X', 'Y', 'Z'],
      ['A', 5, 10, 1],
      ['B', 10, 0, 2],
      ['C', 3, 4, 3],
    ],
  },
];

test('what is no longer chosen goes, what is chosen comes, in the order of the report', async () => {
  const excel = openExcel(input, { displayLanguage: 'it-IT' });
  const backend = excelBackend(excelHost());
  const ours = async (parts?: readonly ReportPart[]) => {
    const request = parts === undefined ? { language: 'it' as const } : { language: 'it' as const, parts };
    expect(await backend.calculate(request, unobserved)).toMatchObject({ outcome: 'published' });
    return excel.sheetNames().slice(2);
  };
  expect(await ours()).toEqual(['Cruscotto', 'Dimensioni', 'Metodo usato']);
  expect(await ours(['overview', 'diagnosis'])).toEqual(['Cruscotto', 'Diagnosi']);
  expect(await ours(['diagnosis'])).toEqual(['Diagnosi']);
  expect(await ours(['overview', 'dimensions', 'method-used'])).toEqual([
    'Cruscotto',
    'Dimensioni',
    'Metodo usato',
  ]);
});

test("the ribbon makes the usual parts, and leaves the user's own sheet of that name alone", async () => {
  const excel = openExcel([...input, { name: 'Diagnosi', cells: [['mia']] }], { displayLanguage: 'it-IT' });
  const backend = excelBackend(excelHost());
  const request = { language: 'it', parts: ['overview', 'diagnosis'] } as const;
  const published = await backend.calculate(request, unobserved);
  expect(published).toMatchObject({ outcome: 'published', sheets: ['Cruscotto', 'Diagnosi (2)'] });
  expect(await backend.calculateFromRibbon().published).toMatchObject({ outcome: 'published' });
  expect(excel.sheetNames().slice(2).sort()).toEqual(['Cruscotto', 'Diagnosi', 'Dimensioni', 'Metodo usato']);
  expect(excel.cells('Diagnosi', 'A1')).toEqual([['mia']]);
});
