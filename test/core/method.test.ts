// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../../core/model/grid.ts';
import { score } from '../../core/score.ts';
import { DATA, found, rootScores, SOUND, sheet } from './workbooks.ts';

describe('method', () => {
  const withMethod = (...rows: Cell[][]) => [SOUND, DATA, sheet('Metodo', ['Chiave', 'Valore'], ...rows)];

  test.each([
    ['unknown-method-key Metodo!A2', ['peso', 'uguale']],
    ['unknown-method-value Metodo!B2', ['weights', 'random']],
    ['unknown-method-value Metodo!B2', ['aggregation', 'geometric;mean']],
    ['unknown-method-value Metodo!B2', ['imputation', 'group-mean']],
    ['unknown-method-value Metodo!B2', ['imputation', 'latest:0']],
    ['unknown-method-value Metodo!B2', ['outliers', 'box-cox']],
    ['unknown-method-value Metodo!B2', ['screening.minimum-availability', '3/2']],
    ['unknown-method-value Metodo!B2', ['normalisation', 'z']],
    ['unknown-method-value Metodo!B2', ['normalisation.scale', '100;0']],
    ['unknown-method-value Metodo!B2', ['aggregation.minimum-availability', '2']],
  ])('%s, and the default is used', (expected, row) => {
    expect(found(withMethod(row))).toEqual([expected]);
    expect(rootScores(withMethod(row))).toEqual([35, 100]);
  });

  test('the first of two values counts', () => {
    expect(found(withMethod(['bands', '1;2;3'], ['Bands', '4;5;6']))).toEqual([
      'duplicate-method-key Metodo!A3',
    ]);
  });

  test('a fraction and equal weights are understood', () => {
    const { run } = score(withMethod(['aggregation.minimum-availability', '2/3'], ['weights', 'equal']));
    expect(run!.method.aggregation.minimumAvailability).toBe(2 / 3);
    expect(run!.method.weights).toBe('equal');
  });
});

describe('periods', () => {
  const periodOf = (periods: Cell[], ...method: Cell[][]) =>
    score([
      SOUND,
      sheet('Dati', ['Cluster', 'Periodo', 'B1'], ...periods.map((period): Cell[] => ['X', period, 1])),
      sheet('Metodo', ['Chiave', 'Valore'], ...method),
    ]).run!.period;

  test.each<[Cell[], unknown]>([
    [['31/12/2024', '01/06/2025'], '2025-06-01'],
    [[45291, 45657], '2024-12-31'],
    [['S9', 'S10'], 'S10'],
    [['settembre 2015', 'marzo 2016'], '2016-03'],
    [['T4 2023', 'T1 2024'], '2024-Q1'],
    [['2015', 2014], 2015],
    [['2015-09', '2014-12'], '2015-09'],
  ])('the latest of %j is %j', (periods, latest) => {
    expect(periodOf(periods)).toBe(latest);
    expect(periodOf([...periods].reverse())).toBe(latest);
  });

  test('a date is the same period however it is written', () => {
    expect(periodOf([45291, 45657], ['period', '31/12/2023'])).toBe('2023-12-31');
  });

  test('a period that no data have is reported at its cell, and the latest is used', () => {
    const grids = [
      SOUND,
      sheet('Dati', ['Cluster', 'Periodo', 'B1'], ['X', 2015, 1]),
      sheet('Metodo', ['Chiave', 'Valore'], ['period', 2020]),
    ];
    expect(found(grids)).toContain('period-not-in-data Metodo!B2');
    expect(score(grids).run!.period).toBe(2015);
  });
});
