// SPDX-License-Identifier: EUPL-1.2
import { positionOf } from '../../../core/model/address.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { score } from '../../../core/score.ts';
import { survey } from '../../../core/survey.ts';
import { causeFinder } from '../../../core/trace/causes.ts';
import { workbookCells } from '../../../core/trace/workbookCells.ts';
import { SOUND, sheet } from '../workbooks.ts';

const DIV: Cell = { error: '#DIV/0!' };
const VALUE: Cell = { error: '#VALUE!' };

function withFormulas(grid: Grid, formulas: Readonly<Record<string, string>>): Grid {
  return {
    ...grid,
    formulas: Object.entries(formulas).map(([cell, formula]) => ({ ...positionOf(cell), formula })),
  };
}

/** The findings about contents of cells. */
function told(...grids: Grid[]): [code: string, place: string, params: object][] {
  return score([SOUND, ...grids])
    .findings.filter(({ code }) => /cause|error|text|missing/.test(code) && !code.startsWith('indicator'))
    .map(({ code, sheet: where, cell, params }) => [code, `${where}!${cell}`, params]);
}

const HEADER: Cell[] = ['Cluster', 'A1', 'A2', 'B1'];

test('one text behind many formulas is one finding, at the text', () => {
  const source = sheet('Fonte', ['x', 'circa 80', 9]);
  const data = withFormulas(sheet('Dati', HEADER, ['X', VALUE, VALUE, VALUE], ['Y', 10, 0, 100]), {
    B2: '=IF(LEN(Fonte!B1)=0,"",Fonte!B1/Fonte!C1)',
    C2: "='Fonte'!$B$1*2",
    D2: '=C2+1',
  });
  const expected = [['text-is-cause', 'Fonte!B1', { text: 'circa 80', n: 3, first: 'Dati!B2' }]];
  expect(told(source, data)).toEqual(expected);
  const codes = survey([SOUND, source, data], 'it').findings.map(({ code }) => code);
  expect(codes).toEqual(['text-is-cause']);
});

test('a text that formulas pass on', () => {
  const source = sheet('Fonte', ['forse']);
  const data = withFormulas(sheet('Dati', HEADER, ['X', 'forse', 1, 1], ['Y', 10, 0, 100]), {
    B2: '=IF(Fonte!A1="sì",1,Fonte!A1)',
  });
  expect(told(source, data)).toEqual([
    ['text-is-cause', 'Fonte!A1', { text: 'forse', n: 1, first: 'Dati!B2' }],
  ]);
});

test('what says that a value is missing is told as that, where it stands', () => {
  const source = sheet('Fonte', ['n.d.', 2]);
  const data = withFormulas(sheet('Dati', HEADER, ['X', VALUE, VALUE, 1], ['Y', 10, 0, 100]), {
    B2: '=Fonte!A1/Fonte!B1',
    C2: '=Fonte!A1*2',
  });
  expect(told(source, data)).toEqual([['declared-missing', 'Fonte!A1', { text: 'n.d.' }]]);
});

test('an error is told where it begins', () => {
  const source = withFormulas(sheet('Fonte', [DIV, 0, 5]), { A1: '=C1/B1' });
  const data = withFormulas(sheet('Dati', HEADER, ['X', DIV, DIV, 1], ['Y', 10, 0, 100]), {
    B2: '=SUM(Fonte!A1:C1)',
    C2: '=B2',
  });
  expect(told(source, data)).toEqual([
    ['error-is-cause', 'Fonte!A1', { error: '#DIV/0!', n: 2, first: 'Dati!B2' }],
  ]);
});

test('two causes of one value are two findings, and a cause in the data has no second finding', () => {
  const data = withFormulas(sheet('Dati', HEADER, ['X', 'circa', 'forse', VALUE], ['Y', 10, 0, 100]), {
    D2: '=B2+C2',
  });
  expect(told(data)).toEqual([
    ['text-is-cause', 'Dati!B2', { text: 'circa', n: 1, first: 'D2' }],
    ['text-is-cause', 'Dati!C2', { text: 'forse', n: 1, first: 'D2' }],
  ]);
});

test('a text behind a name, and behind a formula between', () => {
  const source = sheet('Fonte', ['x', 'circa 80', VALUE, 2]);
  const names = [
    { name: 'Soci', row: 0, column: 1, rows: 1, columns: 1 },
    { name: 'parti', row: 0, column: 2, rows: 1, columns: 2 },
  ];
  const between = { ...withFormulas(source, { C1: '=SOCI/2' }), names };
  const data = withFormulas(sheet('Dati', HEADER, ['X', VALUE, VALUE, VALUE], ['Y', 10, 0, 100]), {
    B2: '=soci*2',
    C2: '=SUM(parti)',
    D2: '=Fonte!C1+1',
  });
  expect(told(between, data)).toEqual([
    ['text-is-cause', 'Fonte!B1', { text: 'circa 80', n: 3, first: 'Dati!B2' }],
  ]);
});

test('an error at the top of a long column of sums is told there', () => {
  const lines = Array.from({ length: 500 }, (): Cell[] => [1, VALUE]);
  lines[0] = ['circa', VALUE];
  const formulas = lines.map((_, i) => [`B${i + 1}`, i === 0 ? '=A1*1' : `=B${i}+A${i + 1}`]);
  const source = withFormulas(sheet('Fonte', ...lines), Object.fromEntries(formulas));
  const data = withFormulas(sheet('Dati', HEADER, ['X', VALUE, 1, 1], ['Y', 10, 0, 100]), {
    B2: '=Fonte!B500',
  });
  expect(told(source, data).map(([code, place]) => [code, place])).toEqual([['text-is-cause', 'Fonte!A1']]);
});

describe('a finding stays at its cell', () => {
  test.each<[string, Cell, string | null]>([
    ['without a formula', VALUE, null],
    ['where no cell that it reads is to blame', DIV, '=Fonte!B1/Fonte!C1'],
    [
      'where the cells that it reads are another matter',
      { error: '#N/A' },
      '=VLOOKUP(Fonte!A1,Fonte!A1:D9,2,0)',
    ],
    ['where it only compares with a text', VALUE, '=IF(Fonte!A1="x",Fonte!B1,1)'],
    ['where it reads itself', VALUE, '=B2+1'],
    ['where it reads an area around itself', VALUE, '=SUM(B1:B3)'],
    ['where it reads another file', VALUE, "='[a.xlsx]Fonte'!A1+1"],
  ])('%s', (_, content, formula) => {
    const source = sheet('Fonte', ['circa', 3, 0, DIV]);
    const data = sheet('Dati', HEADER, ['X', content, 1, 1], ['Y', 10, 0, 100]);
    const grid = formula === null ? data : withFormulas(data, { B2: formula });
    expect(told(source, grid).map(([code, place]) => [code, place])).toEqual([['error-cell', 'Dati!B2']]);
  });
});

test('many formulas over whole columns take bounded time', () => {
  const lines = Array.from({ length: 20_000 }, (_, i): Cell[] => [i, VALUE, 'circa']);
  const formulas = Object.fromEntries(lines.map((_, i) => [`B${i + 1}`, '=SUM(A:A)+SUM(B:B)+SUM(C:C)']));
  const start = performance.now();
  const causesOf = causeFinder(workbookCells([withFormulas(sheet('Dati', ...lines), formulas)]));
  lines.forEach((_, i) => void causesOf({ sheet: 'Dati', cell: `B${i + 1}` }));
  expect(performance.now() - start).toBeLessThan(10_000);
});
