// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Cell, FormattedCell, Grid } from '../../../core/model/grid.ts';
import { runJson } from '../../../core/runJson.ts';
import { score } from '../../../core/score.ts';
import { survey } from '../../../core/survey.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { cluster6, sheet } from '../workbooks.ts';

interface Declared {
  readonly name?: string;
  readonly unit?: string;
  readonly posts?: readonly [Cell, Cell];
}

/** One indicator KPI with these values, for clusters C1, C2 … in rows 2, 3 … of Dati, column B. */
function workbook(
  values: readonly Cell[],
  { name = 'Ricavi', unit = '', posts = [0, 100] }: Declared = {},
): Grid[] {
  return [
    sheet(
      'Indicatori',
      ['Codice', 'Nome', 'Tipo', 'Padre', 'Verso', 'Minimo', 'Massimo', 'Unità'],
      ['D', 'Dimensione', 'dimensione'],
      ['KPI', name, 'indicatore', 'D', '+', ...posts, unit],
    ),
    sheet('Dati', ['Cluster', 'KPI'], ...values.map((value, i): Cell[] => [`C${i + 1}`, value])),
  ];
}

const PERCENT = { unit: '%' };

/** The grids with formats at these rows of column B, as they are numbered on the sheet. */
function shownAs(format: FormattedCell['format'], rows: readonly number[], grids: readonly Grid[]): Grid[] {
  const formats = rows.map((row) => ({ row: row - 1, column: 1, format }));
  return grids.map((grid) => (grid.sheet === 'Dati' ? { ...grid, formats } : grid));
}

function told(grids: readonly Grid[]): string[] {
  return score(grids).findings.map(({ code, sheet: where, cell }) => `${code} ${where}!${cell}`);
}

function warnings(grids: readonly Grid[]): string[] {
  const { findings } = score(grids);
  return findings.filter(({ severity }) => severity !== 'info').map(({ code, cell }) => `${code} ${cell}`);
}

describe('shares', () => {
  test('one that its cell shows as per cent, or that stands beside percentages, is told and can be multiplied', () => {
    for (const grids of [
      shownAs('percent', [2], workbook([0.125, 30, 50], PERCENT)),
      workbook([0.125, 30, 50], PERCENT),
      workbook([0.125, 30, 50], { unit: 'per cento', posts: [10, 70] }),
    ]) {
      expect(told(grids)).toContain('share-for-percentage Dati!B2');
      const cure = score(grids).findings[0]!.cure;
      const cells = [{ sheet: 'Dati', cell: 'B2', before: 0.125, after: 12.5 }];
      expect(cure).toEqual({ kind: 'scale', cells });
    }
  });

  test('a whole column of them is one finding, which corrects all', () => {
    const grids = workbook([0.07, 0.3, 1, 0], PERCENT);
    expect(told(grids)).toEqual(['shares-for-percentages Dati!B2']);
    expect(score(grids).findings[0]!.cure!.cells.map(({ after }) => after)).toEqual([7, 30, 100]);
    expect(
      told(shownAs('percent', [2, 3], workbook([0.3, -0.05], { ...PERCENT, posts: [-20, 40] }))),
    ).toEqual(['shares-for-percentages Dati!B2']);
  });

  test('no correction where a formula makes the share', () => {
    const formulas = [{ row: 1, column: 1, formula: '=1/8' }];
    const grids = workbook([0.125, 30, 50], PERCENT).map((grid) =>
      grid.sheet === 'Dati' ? { ...grid, formulas } : grid,
    );
    expect(score(grids).findings[0]!.code).toBe('share-for-percentage');
    expect(score(grids).findings[0]!.cure).toBeUndefined();
  });

  test('small percentages, shares where shares are wanted, and nought are sound', () => {
    expect(told(workbook([0.8, 2.3, 5], { ...PERCENT, posts: [0, 10] }))).toEqual([]);
    expect(told(workbook([0.2, 0.9, 0.5], { ...PERCENT, posts: [0, 5] }))).toEqual([]);
    expect(told(workbook([0.2, 0.9, 0.5], { ...PERCENT, posts: [0, 1] }))).toEqual([]);
    expect(told(workbook([0.2, 0.9, 0.5], { unit: 'anni' }))).toEqual([]);
    expect(told(workbook([0, 30, 50], PERCENT))).toEqual([]);
    expect(told(shownAs('percent', [2, 3], workbook([45, 30], PERCENT)))).toEqual([]);
  });
});

describe('shares in doubt', () => {
  test('an indicator without a unit is in percent where its cells or its name say so', () => {
    expect(told(shownAs('percent', [2], workbook([0.125, 30, 50])))).toEqual([
      'share-for-percentage Dati!B2',
    ]);
    expect(told(workbook([0.125, 0.3, 0.5], { name: 'Soci attivi (%)' }))).toEqual([
      'shares-for-percentages Dati!B2',
    ]);
    expect(told(shownAs('percent', [2, 3], workbook([0.125, 0.3], { posts: [0, 1] })))).toEqual([]);
    expect(told(shownAs('percent', [2], workbook([0.125, 30], { unit: 'anni' })))).toEqual([]);
  });

  test('what is shown as 250 % is a share like the others of its column', () => {
    const grids = workbook([2.5, 0.8, 0.5], { ...PERCENT, name: 'Copertura', posts: [0, 300] });
    expect(told(shownAs('percent', [2, 3, 4], grids))).toEqual(['shares-for-percentages Dati!B2']);
    expect(
      score(shownAs('percent', [2, 3, 4], grids)).findings[0]!.cure!.cells.map(({ after }) => after),
    ).toEqual([250, 80, 50]);
  });

  test('growth may be shares as a whole, but a small growth beside others is none', () => {
    const growth = { ...PERCENT, name: 'Crescita', posts: [-50, 50] } as const;
    expect(told(workbook([0.05, -0.125, 0.2], growth))).toEqual(['shares-for-percentages Dati!B2']);
    expect(told(workbook([0.5, 10, 20, -5], growth))).toEqual([]);
    expect(told(workbook([0.5, 10, 20], growth))).toEqual([]);
  });

  test('a small percentage among others that are not far above it is sound', () => {
    expect(told(workbook([0.5, 3, 8, 30, 60], PERCENT))).toEqual([]);
  });

  test('the correction of a column reaches its other periods', () => {
    const data = sheet(
      'Dati',
      ['Cluster', 'Periodo', 'KPI'],
      ...['A', 'B'].flatMap((code, i): Cell[][] => [
        [code, 2022, 40],
        [code, 2023, 0.2 + i / 10],
        [code, 2024, 0.4 + i / 10],
      ]),
    );
    const [found, ...others] = score([workbook([], PERCENT)[0]!, data]).findings;
    expect([found!.code, others]).toEqual(['shares-for-percentages', []]);
    expect(found!.params).toMatchObject({ n: 4, cells: 'C4, C7, C3, C6' });
    expect(found!.cure!.cells.map(({ after }) => after)).toEqual([40, 50, 20, 30]);
  });
});

describe('dates', () => {
  test('are known by their format, and by their size where it is lost', () => {
    expect(told(shownAs('date', [2], workbook([45778, 30, 50])))).toEqual(['date-for-number Dati!B2']);
    expect(told(workbook([45778, 30, 50]))).toEqual(['date-for-number Dati!B2']);
    expect(told(shownAs('date', [3], workbook([10, 5.5, 50])))).toEqual(['date-for-number Dati!B3']);
    const [found] = score(workbook([45778, 30])).findings;
    expect(found!.params).toEqual({ indicator: 'KPI', value: 45778, date: '2025-05-01' });
  });

  test('large numbers among their like are none, nor days where days are measured', () => {
    expect(told(workbook([45778, 30000, 2500], { posts: [0, 100000] }))).toEqual([]);
    expect(told(shownAs('date', [2, 3], workbook([45778, 45000], { posts: [44000, 47000] })))).toEqual([]);
    for (const others of [
      [2500, 1200],
      [120, 300],
    ]) {
      expect(warnings(workbook([31000, ...others], { posts: [null, null] }))).toEqual([
        'goalposts-missing A3',
      ]);
    }
    expect(told(workbook([45000, 120, 300], { posts: [0, 1000] }))).toEqual([
      'value-far-beyond-goalposts Dati!B2',
    ]);
  });
});

describe('goalposts', () => {
  test('values beyond them are one note, those far beyond a warning each', () => {
    const grids = workbook([101, 30, -3, 250, 99]);
    expect(told(grids)).toEqual(['value-far-beyond-goalposts Dati!B5', 'values-beyond-goalposts Dati!B2']);
    const { params } = score(grids).findings[1]!;
    expect(params).toEqual({ indicator: 'KPI', n: 2, of: 5, cells: 'B2, B4' });
    const many = score(workbook(Array.from({ length: 14 }, () => 101))).findings[0]!;
    expect(many.params).toMatchObject({ n: 14, cells: 'B2, B3, B4, B5, B6, B7, B8, B9, B10, B11 …' });
  });

  test('are not looked at where the method scores by the values', () => {
    const { findings } = score(workbook([250, 30, 10]), { overrides: [['normalisation', 'min-max']] });
    expect(findings).toEqual([]);
  });

  test('percentages below 0 or above 100 are told, but not of what can be so', () => {
    expect(told(workbook([120, -2, 50], PERCENT))).toEqual([
      'percentage-impossible Dati!B2',
      'percentage-impossible Dati!B3',
    ]);
    expect(warnings(workbook([70, -2, 50], { ...PERCENT, name: 'Crescita dei soci' }))).toEqual([]);
    expect(warnings(workbook([120, 20], { ...PERCENT, name: 'Copertura dei costi' }))).toEqual([]);
    expect(warnings(workbook([110, 20], { ...PERCENT, name: 'Realizzazione del piano' }))).toEqual([]);
    expect(warnings(workbook([-5, 20], { ...PERCENT, name: 'Margine operativo (EBITDA)' }))).toEqual([]);
    expect(warnings(workbook([-5, 20, 120], { ...PERCENT, posts: [null, null] }))).toEqual([
      'percentage-impossible B2',
      'percentage-impossible B4',
      'goalposts-missing A3',
    ]);
    expect(warnings(workbook([120, -2], { ...PERCENT, posts: [-50, 150] }))).toEqual([]);
    expect(warnings(workbook([120, -2], { unit: 'n' }))).toEqual([]);
  });
});

test('a value unlike those of the other clusters, or of the period before, is a note', () => {
  expect(told(workbook([10, 12, 11, 13, 12, 90]))).toEqual(['values-outlying Dati!B7']);
  expect(told(workbook([10, 12, 90]))).toEqual([]);
  expect(told(workbook([0, 0, 0, 0, 0, 90]))).toEqual([]);
  const data = sheet(
    'Dati',
    ['Cluster', 'Periodo', 'KPI'],
    ['A', 2023, 10],
    ['A', 2024, 61],
    ['B', 2023, 10],
    ['B', 2024, 60],
  );
  const grids = [workbook([])[0]!, data];
  expect(told(grids)).toEqual(['values-jumped Dati!C3']);
  expect(score(grids).findings[0]!.params).toMatchObject({ n: 1, of: 2, period: 2023 });
});

test('a survey tells the same, and the JSON of a run has no cures', () => {
  const grids = workbook(['12,5', 0.3, 50], PERCENT);
  const codes = ['text-not-number', 'share-for-percentage'];
  expect(survey(grids, 'it').findings.map(({ code }) => code)).toEqual(codes);
  const cured = score(grids).findings.filter(({ cure }) => cure !== undefined);
  expect(cured.map(({ code }) => code)).toEqual(codes);
  expect(JSON.stringify(runJson(score(grids)))).not.toContain('cure');
});

test('what a text certainly writes is its cure', () => {
  const cureOf = (text: string, declared: Declared = {}) => {
    const cures = score(workbook([text, 30, 50], declared)).findings.flatMap(({ cure }) => cure ?? []);
    return cures[0]?.cells.map(({ after }) => after);
  };
  expect(cureOf(' 12,5')).toEqual([12.5]);
  expect(cureOf('45 %', PERCENT)).toEqual([45]);
  expect(cureOf('45 %')).toBeUndefined();
  expect(cureOf('1.234')).toBeUndefined();
  expect(cureOf('circa 80')).toBeUndefined();
});

test('sound workbooks have no warning', () => {
  const sample = readWorkbook(readFileSync(`${__dirname}/../../../samples/cluster-lombardi.xlsx`)).grids;
  expect(warnings(sample)).toEqual([]);
  expect(warnings(cluster6())).toEqual([]);
});
