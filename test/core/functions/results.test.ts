// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Cell } from '../../../core/model/grid.ts';
import { oracle } from '../oracle.ts';
import { cellOf, evaluate, rangesOf, tableOf } from './ranges.ts';

const data: Cell[][] = [
  ['Cluster', 'Nome', 'X', 'Y', 'Z'],
  ['A', 'Alfa', 5, 10, 2],
  ['B', 'Beta', 10, 0, 4],
  ['C', 'Gamma', 0],
];
const indicators: Cell[][] = [
  ['Codice', 'Nome', 'Padre', 'Verso', 'Peso', 'Minimo', 'Massimo', 'Obiettivo'],
  ['X', 'Ricerca', 'D', '+', 3, 0, 10, 8],
  ['Y', 'Costi', 'D', '-', 1, 0, 10, 2],
  ['Z', 'Reti', 'E', '+', 1, 0, 4],
];

describe('finding', () => {
  test.each([
    ['A', 'X'],
    [' alfa ', 'RICERCA'],
    ['ALFÀ', 'ricerca'],
  ])('a cluster «%s» and an element «%s», by code or by name', (cluster, element) => {
    expect(cellOf('CTL_SCORE', data, indicators, cluster, element)).toBe(50);
  });

  test('a code that is a number', () => {
    const numbered = data.map(([, ...rest], row) => [row === 0 ? 'Cluster' : row, ...rest]);
    expect(cellOf('CTL_SCORE', numbered, indicators, 2, 'X')).toBe(100);
  });

  test('a cluster that the method leaves out has no score', () => {
    const method = [
      ['Chiave', 'Valore'],
      ['screening', 'availability'],
      ['screening.exclude', 'B'],
    ];
    expect(cellOf('CTL_SCORE', data, indicators, 'b', null, null, method)).toBeNull();
    expect(cellOf('CTL_RANK', data, indicators, 'B', null, null, method)).toBeNull();
  });
});

describe('without indicators', () => {
  test('every column of numbers is one, of the same weight', () => {
    const [headers, ...rows] = tableOf('CTL_CONTRIBUTIONS', data, null, 'A');
    expect(headers).toHaveLength(4);
    expect(rows.map(([code, score, weight]) => [code, score, weight])).toEqual([
      ['X', 50, 1 / 3],
      ['Y', 100, 1 / 3],
      ['Z', 0, 1 / 3],
    ]);
  });

  test('a column of texts is none', () => {
    const grouped = data.map((row, i) => [
      ...row.slice(0, 2),
      ...[['Area', 'Nord', 'n.d.', ''][i]!],
      ...row.slice(2),
    ]);
    expect(
      tableOf('CTL_CONTRIBUTIONS', grouped, null, 'A')
        .slice(1)
        .map(([code]) => code),
    ).toEqual(['X', 'Y', 'Z']);
  });

  test('long data name theirs', () => {
    const long: Cell[][] = [
      ['Cluster', 'Indicatore', 'Valore'],
      ['A', 'X', 5],
      ['A', 'Y', 10],
      ['B', 'X', 10],
      ['B', 'Y', 0],
    ];
    expect(tableOf('CTL_SCORES', long, null)).toEqual([
      ['Cluster', 'TOTALE', 'Posizione'],
      ['A', 50, 1],
      ['B', 50, 1],
    ]);
  });
});

describe('CTL_NORMALISE', () => {
  test('is the min-max of the reference', () => {
    const { data: sheet } = rangesOf('test/data/cluster6.xlsx');
    const rows = sheet as readonly (readonly Cell[])[];
    const frame = oracle('cluster6/normalise.json').minmax_0_100!;
    const [header] = rows;
    const period = rows[0]!.findIndex((cell) => cell === 'Periodo' || cell === 'Period');
    const latest = Math.max(...rows.slice(1).map((row) => row[period] as number));
    const column = header!.indexOf('IMP2');
    const values = rows.filter((row) => row[period] === latest).map((row) => [row[column]!]);
    const scores = tableOf('CTL_NORMALISE', values).flat();
    expect(scores).toHaveLength(frame.IMP2!.length);
    for (const [i, score] of scores.entries()) {
      const expected = frame.IMP2![i]!;
      if (typeof expected === 'number') expect(score).toBeCloseTo(expected, 9);
      else expect(score).toBeNull();
    }
  });

  test('goalposts are clamped, and turned round by the direction', () => {
    expect(tableOf('CTL_NORMALISE', [[-5], [0], [5], [10], [15]], null, 0, 10)).toEqual([
      [0],
      [0],
      [50],
      [100],
      [100],
    ]);
    expect(tableOf('CTL_NORMALISE', [[-5], [0], [5], [10], [15]], '-', 0, 10)).toEqual([
      [100],
      [100],
      [50],
      [0],
      [0],
    ]);
  });

  test('keeps the shape of a column or a row, and leaves blank what is no number', () => {
    expect(tableOf('CTL_NORMALISE', [['X'], [1], [null], ['3'], [{ error: '#N/A' }], [3]])).toEqual([
      [null],
      [0],
      [null],
      [null],
      [null],
      [100],
    ]);
    expect(tableOf('CTL_NORMALISE', [[1, null, 2]])).toEqual([[0, null, 100]]);
    expect(tableOf('CTL_NORMALISE', 7, '+', 0, 10)).toEqual([[70]]);
  });

  test('the same value everywhere has no score, nor has nothing', () => {
    expect(tableOf('CTL_NORMALISE', [[4], [4]])).toEqual([[null], [null]]);
    expect(tableOf('CTL_NORMALISE', [[null], [null]])).toEqual([[null], [null]]);
  });

  test('a whole column of blank cells costs nothing', () => {
    const column = [[1], [2], ...Array.from({ length: 100_000 }, () => [null])];
    expect(tableOf('CTL_NORMALISE', column).slice(0, 3)).toEqual([[0], [100], [null]]);
  });
});

describe('CTL_BAND', () => {
  test.each([
    [39.999, 'Iniziale', 'Initial'],
    [40, 'In sviluppo', 'Developing'],
    [60, 'Buono', 'Good'],
    [79.9999999999999, 'Eccellente', 'Excellent'],
    [-3, 'Iniziale', 'Initial'],
  ])('%p is %s', (score, italian, english) => {
    expect(cellOf('CTL_BAND', score)).toBe(italian);
    expect(cellOf('CTL_BAND', score, null, 'EN')).toBe(english);
    expect(evaluate('CTL_BAND', [score], 'en')).toEqual({ ok: true, value: english });
  });

  test('bands of its own, and none for a missing score', () => {
    expect(cellOf('CTL_BAND', 45, '10; 20; 30')).toBe('Eccellente');
    expect(cellOf('CTL_BAND', null)).toBeNull();
  });
});

describe('CTL_GAP', () => {
  test.each([
    // 80 is the score of the target 8.
    ['A', 'X', 30],
    ['B', 'X', -20],
    // Less is better: the target 2 is worth 80, and 10 is worth 0.
    ['A', 'Y', 80],
    ['B', 'Y', -20],
    // No target.
    ['A', 'Z', null],
    ['A', 'E', null],
    // (3 x 80 + 80) / 4 = 80 against (3 x 50 + 0) / 4.
    ['A', 'D', 42.5],
    // A half of the overall score has no target.
    ['A', 'TOTALE', null],
    // No value.
    ['C', 'Y', null],
  ])('%s on %s: %p', (cluster, element, gap) => {
    expect(cellOf('CTL_GAP', data, indicators, cluster, element)).toBe(gap);
  });

  test('the overall target is that of the dimensions that have one, where they are enough', () => {
    const lenient = [
      ['Chiave', 'Valore'],
      ['aggregation.minimum-availability', 0.5],
    ];
    // 80 against the mean of 37.5 and 50.
    expect(cellOf('CTL_GAP', data, indicators, 'A', null, null, lenient)).toBe(80 - 43.75);
  });

  test('goes through the scale of the treated values, also where it is one of logarithms', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10_000];
    const skewed: Cell[][] = [['Cluster', 'X'], ...values.map((value, i) => [`c${i}`, value])];
    const declared: Cell[][] = [
      ['Codice', 'Verso', 'Obiettivo'],
      ['X', '+', 10_000],
    ];
    const method = [
      ['Chiave', 'Valore'],
      ['normalisation', 'min-max'],
      ['outliers', 'log'],
    ];
    expect(cellOf('CTL_GAP', skewed, declared, 'c9', 'X', null, method)).toBe(0);
    expect(cellOf('CTL_GAP', skewed, declared, 'c0', 'X', null, method)).toBe(100);
  });
});

test('whatever the weights and gaps, the points sum to the score and the weights to 1', () => {
  const cell = fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { nil: null, freq: 3 });
  const weights = fc.tuple(...Array.from({ length: 4 }, () => fc.double({ min: 0.1, max: 9, noNaN: true })));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 5 }),
      weights,
      (rows, w) => {
        const codes = ['P', 'Q', 'R', 'S'];
        const table: Cell[][] = [['Cluster', ...codes], ...rows.map((row, i) => [`c${i}`, ...row])];
        const declared: Cell[][] = [
          ['Codice', 'Padre', 'Peso', 'Minimo', 'Massimo'],
          ...codes.map((code, i) => [code, i < 2 ? 'D' : 'E', w[i]!, 0, 10]),
        ];
        for (const [cluster, overall] of tableOf('CTL_SCORES', table, declared).slice(1)) {
          const parts = tableOf('CTL_CONTRIBUTIONS', table, declared, cluster!).slice(1);
          const sum = (column: number) => parts.reduce((all, row) => all + (row[column] as number), 0);
          if (overall === null)
            expect(parts.flatMap((row) => row.slice(2)).every((one) => one === null)).toBe(true);
          else {
            expect(sum(3)).toBeCloseTo(overall as number, 9);
            expect(sum(2)).toBeCloseTo(1, 12);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
