// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { publish } from '../../core/publish.ts';
import { REPORT_PARTS } from '../../core/report/parts.ts';
import { runJson } from '../../core/runJson.ts';
import { score } from '../../core/score.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import type { SnapshotSheet } from '../../workbench/host/headlessWorkbook.ts';
import { readCells } from '../../workbook-file/readCells.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { type OpenExcel, openExcel, unobserved } from './openExcel.ts';

const SAMPLE = 'samples/cluster-lombardi.xlsx';
const CLUSTER6 = 'test/data/cluster6.xlsx';

type Cells = NonNullable<SnapshotSheet['cells']>;

/** A file as it stands open in Excel: formulas are formulas. */
function open(file: string): OpenExcel {
  return openExcel(
    readCells(readFileSync(file)).map(({ sheet, cells }): SnapshotSheet => {
      const rows = Math.max(...cells.map(({ row }) => row)) + 1;
      const columns = Math.max(...cells.map(({ column }) => column)) + 1;
      const grid: Cells[number][number][][] = Array.from({ length: rows }, () => Array(columns).fill(null));
      for (const { row, column, value, formula } of cells) {
        grid[row]![column] = formula === null ? (typeof value === 'object' ? null : value) : { formula };
      }
      return { name: sheet, cells: grid };
    }),
  );
}

/** The grid's engine and the file's cached values may differ in the last bits: the same to 1e-12, all else equal. */
function expectSameNumbers(actual: unknown, expected: unknown): void {
  const rounded = (value: unknown) =>
    JSON.parse(JSON.stringify(value), (_, one) =>
      typeof one === 'number' ? Number(one.toPrecision(12)) : one,
    );
  expect(rounded(actual)).toEqual(rounded(expected));
}

/** All cells of a sheet, from A1. */
function everything(excel: OpenExcel, sheet: string): unknown[][] {
  const used = excel.api.getActiveWorkbook()!.getSheetByName(sheet)!.getDataRange();
  return used.getRawValues().map((row) => row.map((value) => value ?? null));
}

/** Rows of a sheet of the report, from the header with these first two cells on. */
function table(excel: OpenExcel, sheet: string, header: string): unknown[][] {
  const cells = everything(excel, sheet);
  const start = cells.findIndex((row) => row[0] === header);
  const end = cells.findIndex((row, i) => i > start && row[1] === null);
  return cells.slice(start + 1, end);
}

test.each([SAMPLE, CLUSTER6])(
  'the sheets of %s show the numbers of the command line, to 1e-12',
  async (file) => {
    const expected = runJson(score(readWorkbook(readFileSync(file)).grids));
    const excel = open(file);
    const published = await publish(excelHost(), { language: 'it' }, unobserved);
    if (published.outcome !== 'published') throw new Error(JSON.stringify(published));

    expect(excel.sheetNames().slice(-3)).toEqual(['Cruscotto', 'Dimensioni', 'Metodo usato']);
    expectSameNumbers(runJson({ run: published.run, findings: [] }).stages, expected.stages);
    const { clusters, columns, values } = expected.stages!.aggregated!;
    const rows = table(excel, 'Cruscotto', 'Pos.');
    expect(rows).toHaveLength(clusters.length);
    const byRank = [...published.run.clusters].sort(
      (a, b) =>
        (published.run.ranks.get(columns[0]!)!.get(a.code) ?? 1e9) -
        (published.run.ranks.get(columns[0]!)!.get(b.code) ?? 1e9),
    );
    rows.forEach((row, i) => {
      const of = values[clusters.indexOf(byRank[i]!.code)]!;
      const shown = row.filter((value) => value !== null);
      expectSameNumbers(
        [shown[2], ...shown.slice(1 - of.length)],
        of.map((value) => value ?? 'n.d.'),
      );
    });
  },
);

test('Excel takes every sheet of the report', async () => {
  const excel = open(SAMPLE);
  const request = { language: 'it', parts: REPORT_PARTS, cards: ['LE2C'], today: '2026-11-23' } as const;
  const published = await publish(excelHost(), request, unobserved);
  if (published.outcome !== 'published') throw new Error(JSON.stringify(published));
  expect(excel.sheetNames()).toEqual(expect.arrayContaining([...published.sheets]));
  // The sample has no table of competences.
  expect(published.sheets).toHaveLength(REPORT_PARTS.length - 1);
});

test('an edited cell, calculated again, changes the report', async () => {
  const excel = open(SAMPLE);
  await publish(excelHost(), { language: 'it' }, unobserved);
  const before = table(excel, 'Cruscotto', 'Pos.');
  // LE2C's members of 2015 stand in the questionnaire; the indicators follow by formula.
  const questionnaire = excel.api.getActiveWorkbook()!.getSheetByName('Questionario')!;
  const column = everything(excel, 'Questionario')[3]!.findIndex((header) =>
    String(header).startsWith('Soci impegnati, totale'),
  );
  const row = everything(excel, 'Questionario').findIndex(
    ([organisation, period]) => organisation === 'LE2C' && period === 2015,
  );
  questionnaire.getRange(row, column).setValue(20);
  await excel.host.settled();
  await publish(excelHost(), { language: 'it' }, unobserved);
  const after = table(excel, 'Cruscotto', 'Pos.');
  const development = (rows: unknown[][]) => rows.find(([, cluster]) => cluster === 'LE2C')![2] as number;
  expect(development(after)).toBeLessThan(development(before));
  expect(excel.sheetNames().filter((name) => name.startsWith('Cruscotto'))).toEqual(['Cruscotto']);
});

function synthetic(clusters: number): SnapshotSheet[] {
  const codes = Array.from({ length: 12 }, (_, i) => `I${i}`);
  return [
    {
      name: 'Indicatori',
      cells: [
        ['Codice', 'Padre', 'Minimo', 'Massimo'],
        ...codes.map((code, i) => [code, `D${i % 6}`, 0, 100]),
      ],
    },
    {
      name: 'Dati',
      cells: [
        ['Cluster', ...codes],
        ...Array.from({ length: clusters }, (_, c) => [
          `C${c}`,
          ...codes.map((_, i) => (c * 7 + i * 13) % 101),
        ]),
      ],
    },
  ];
}

test('the number of round trips does not depend on the number of clusters, but for a look at large sheets', async () => {
  const syncs: number[] = [];
  for (const clusters of [9, 250, 500]) {
    const excel = openExcel(synthetic(clusters));
    expect((await publish(excelHost(), { language: 'it' }, unobserved)).outcome).toBe('published');
    syncs.push(excel.syncs());
  }
  expect(syncs).toEqual([9, 10, 10]);
});

test("the user's own sheet Cruscotto is left alone, and the finding says so", async () => {
  const excel = openExcel([...synthetic(3), { name: 'Cruscotto', cells: [['mio']] }]);
  for (let time = 0; time < 2; time++) {
    const published = await publish(excelHost(), { language: 'it' }, unobserved);
    if (published.outcome !== 'published') throw new Error(JSON.stringify(published));
    expect(published.sheets).toEqual(['Cruscotto (2)', 'Dimensioni', 'Metodo usato']);
    expect(
      published.findings.filter(({ code }) => code !== 'undeclared-parent').map(({ code }) => code),
    ).toEqual(['sheet-name-taken']);
    expect(excel.cells('Cruscotto', 'A1')).toEqual([['mio']]);
    expect(excel.sheetNames()).toEqual([
      'Indicatori',
      'Dati',
      'Cruscotto',
      'Cruscotto (2)',
      'Dimensioni',
      'Metodo usato',
    ]);
  }
});

test('hostile names of clusters, indicators, dimensions and sheets stay text', async () => {
  const hostile = [
    '=1+1',
    '+SUM(A1)',
    '-2',
    '@x',
    "'quoted",
    '__proto__',
    '<b>&',
    '2015-01-01',
    'TRUE',
    '1e5',
  ];
  const excel = openExcel([
    {
      name: "It's =1+1 & <b>",
      cells: [['Codice', 'Padre', 'Minimo', 'Massimo'], ...hostile.map((text) => [text, `d ${text}`, 0, 10])],
    },
    {
      name: '__proto__',
      cells: [
        ['Cluster', ...hostile.map((text) => text)],
        ...hostile.map((text) => [text, ...hostile.map((_, i) => i)]),
      ],
    },
  ]);
  const published = await publish(excelHost(), { language: 'it' }, unobserved);
  expect(published.outcome).toBe('published');
  const formulas = ['Cruscotto', 'Dimensioni'].flatMap((name) =>
    excel.api
      .getActiveWorkbook()!
      .getSheetByName(name)!
      .getDataRange()
      .getFormulas()
      .flat()
      .filter((formula) => formula !== ''),
  );
  expect(formulas).toEqual([]);
});
