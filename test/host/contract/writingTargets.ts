// SPDX-License-Identifier: EUPL-1.2
import { saveTargets } from '../../../core/write/saveTargets.ts';
import type { Program, UserSheet } from '../openWorkbook.ts';
import { unobserved } from '../signals.ts';

const INPUT: readonly UserSheet[] = [
  {
    name: 'Indicatori',
    cells: [
      ['Codice', 'Padre', 'Verso', 'Minimo', 'Massimo'],
      ['X', 'D', '+', 0, 10],
      ['Y', 'D', '-', 0, 10],
    ],
  },
  {
    name: 'Dati',
    cells: [
      ['Cluster', 'Periodo', 'X', 'Y'],
      ['=1+1', 2025, 5, 5],
    ],
  },
];

const TARGETS: UserSheet = {
  name: 'Miei',
  cells: [
    ['Cluster', 'Indicatore', 'Valore obiettivo', 'Periodo'],
    ['=1+1', 'X', 6, 2026],
  ],
};

const request = {
  targets: [
    { cluster: '=1+1', indicator: 'X', value: 7.5 },
    { cluster: '=1+1', indicator: 'Y', value: 2 },
  ],
  due: 2026,
  language: 'it',
} as const;

/** Targets go through the port, so that every program can have them. */
export function writingTargets({ open }: Program): void {
  test('on a new sheet, and a second time under the first', async () => {
    const workbook = await open(INPUT);
    const { host } = workbook;
    expect(await saveTargets(host, request, unobserved)).toMatchObject({
      isNew: true,
      written: [{ place: { sheet: 'Obiettivi', cell: 'D6' } }, { place: { cell: 'D7' } }],
    });
    expect(await saveTargets(host, { ...request, due: 2027 }, unobserved)).toMatchObject({
      isNew: false,
      written: [{ place: { cell: 'D8' } }, { place: { cell: 'D9' } }],
      unwritten: [],
    });
    expect(await workbook.cells('Obiettivi', 'A6:E10')).toEqual([
      ['=1+1', 'X', null, 7.5, 2026],
      ['=1+1', 'Y', null, 2, 2026],
      ['=1+1', 'X', null, 7.5, 2027],
      ['=1+1', 'Y', null, 2, 2027],
      [null, null, null, null, null],
    ]);
    expect(await workbook.formulas('Obiettivi')).toEqual([]);
  });

  test('under the table that is there, without those that it has already', async () => {
    const workbook = await open([...INPUT, TARGETS]);
    const { host } = workbook;
    expect(await saveTargets(host, request, unobserved)).toMatchObject({
      sheet: 'Miei',
      written: [{ indicator: 'Y', place: { sheet: 'Miei', cell: 'C3' } }],
      existing: [{ element: 'X', value: 6 }],
    });
    expect(await workbook.cells('Miei', 'A2:D4')).toEqual([
      ['=1+1', 'X', 6, 2026],
      ['=1+1', 'Y', 2, 2026],
      [null, null, null, null],
    ]);
    expect(await workbook.formulas('Miei')).toEqual([]);
    expect(await workbook.sheetNames()).toHaveLength(3);
  });

  test('a formula under the table stays, and nothing is written', async () => {
    const formula = { formula: '=""', result: null };
    const cells = [...TARGETS.cells!, [null, null, formula]];
    const workbook = await open([...INPUT, { ...TARGETS, cells }]);
    const before = await workbook.picture('Miei');
    expect(await saveTargets(workbook.host, request, unobserved)).toMatchObject({
      written: [],
      unwritten: [{ indicator: 'Y' }],
    });
    expect(await workbook.picture('Miei')).toEqual(before);
  });
}
