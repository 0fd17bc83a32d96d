// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { buildReport } from '../../../core/report/buildReport.ts';
import { lower } from '../../../core/report/lower.ts';
import { DEFAULT_REPORT, REPORT_PARTS } from '../../../core/report/parts.ts';
import type { SheetPlan } from '../../../core/report/plan.ts';
import { elementTableNames } from '../../../core/report/tableNames.ts';
import { textsIn } from '../../support/textsIn.ts';
import { input, WORKBOOKS } from './someReports.ts';

const texts = { it: textsIn('it').report, en: textsIn('en').report };
const AREA = { row: 0, column: 0, rows: 2, columns: 2 };

/** What stands in the named cells; a name covers one block. */
function cellsNamed(plan: SheetPlan, name: string) {
  const { area } = plan.names!.find((one) => one.name === name)!;
  const block = plan.blocks.find(({ row, column }) => row === area.row && column === area.column)!;
  expect([area.rows, area.columns]).toEqual([block.cells.length, block.cells[0]!.length]);
  return block.cells.map((row) => row.map(({ content }) => content));
}

test('the ranking has a name, header included', () => {
  const [overview] = buildReport(input('the sample', 'it'), []).sheets;
  const cells = cellsNamed(overview!, 'CRUSCOTTO_PUNTEGGI');
  expect(cells).toHaveLength(10);
  expect(cells[0]!.slice(0, 2)).toEqual(['Pos.', 'Cluster']);
  expect(cells.slice(1).map(([rank]) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('so has the table of every dimension, by its code', () => {
  const whole = input('the sample', 'en');
  const dimensions = buildReport(whole, []).sheets[1]!;
  const { aggregates, root } = whole.run.framework;
  const codes = aggregates.map(({ code }) => code).filter((code) => code !== root);
  expect(dimensions.names!.map(({ name }) => name)).toEqual(codes.map((code) => `CRUSCOTTO_SCORES_${code}`));
  for (const { name } of dimensions.names!) {
    expect(cellsNamed(dimensions, name)[0]!.slice(0, 3)).toEqual(['Rank', 'Cluster', 'Score']);
  }
});

test('the steps name the same cells', () => {
  const [overview] = buildReport(input('the sample', 'it'), []).sheets;
  const [{ name, area }] = overview!.names as [{ name: string; area: typeof AREA }];
  expect(lower(overview!).steps.filter(({ step }) => step === 'name')).toEqual([
    { step: 'name', name, area },
  ]);
});

test.each([...WORKBOOKS.keys()])('no two tables of a report have one name: %s', (workbook) => {
  const { sheets } = buildReport(input(workbook, 'it'), [], { ...DEFAULT_REPORT, parts: REPORT_PARTS });
  const names = sheets.flatMap((sheet) => sheet.names ?? []).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(1);
});

test('codes that differ in what names cannot hold get a number', () => {
  const tables = ['R&S', 'R-S', 'r s', 'Università', '指标'].map((code) => ({ code, area: AREA }));
  expect(elementTableNames(tables, texts.it).map(({ name }) => name)).toEqual([
    'CRUSCOTTO_PUNTEGGI_R_S',
    'CRUSCOTTO_PUNTEGGI_R_S_2',
    'CRUSCOTTO_PUNTEGGI_R_S_3',
    'CRUSCOTTO_PUNTEGGI_UNIVERSITA',
    'CRUSCOTTO_PUNTEGGI__',
  ]);
});

test('whatever the codes, the names are distinct and every program allows them', () => {
  const codes = fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 8 });
  fc.assert(
    fc.property(codes, fc.constantFrom('it', 'en'), (list, language) => {
      const tables = list.map((code) => ({ code, area: AREA }));
      const names = elementTableNames(tables, texts[language]).map(({ name }) => name);
      expect(new Set(names).size).toBe(list.length);
      expect(names.filter((name) => !/^CRUSCOTTO_[A-Z]+_[A-Z0-9_]{0,229}$/.test(name))).toEqual([]);
    }),
  );
});
