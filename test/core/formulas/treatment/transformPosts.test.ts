// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../../../../core/model/grid.ts';
import { valueIn } from '../../../../core/model/table.ts';
import { score } from '../../../../core/score.ts';
import { paramOf } from '../../paramOf.ts';
import { sheet } from '../../workbooks.ts';

const VALUES = Array.from({ length: 12 }, (_, i) => 2 ** i);
const MOST = 2 ** 11;

function scored(min: number | null, max: number | null, target: number | null, ...method: Cell[][]) {
  return score([
    sheet(
      'I',
      ['Codice', 'Tipo', 'Padre', 'Minimo', 'Massimo', 'Obiettivo'],
      ['D', 'dimensione', null, null, null, null],
      ['a', null, 'D', min, max, target],
      ['b', null, 'D', 0, 100, null],
    ),
    sheet('Dati', ['Cluster', 'a', 'b'], ...VALUES.map((value, i): Cell[] => [`C${i}`, value, 5 * i])),
    sheet('Metodo', ['Chiave', 'Valore'], ['outliers', 'log'], ...method),
  ]);
}

const byCluster = (result: ReturnType<typeof scored>) =>
  VALUES.map((_, i) => valueIn(result.run!.stages.normalised, `C${i}`, 'a'));

test('values that became logarithms are compared with the logarithms of their goalposts', () => {
  const result = scored(1, MOST, null);
  const offset = 0.01 * (MOST - 1);
  const log = (value: number) => Math.log(value - 1 + offset);
  byCluster(result).forEach((actual, i) => {
    expect(actual).toBeCloseTo((100 * (log(VALUES[i]!) - log(1))) / (log(MOST) - log(1)), 9);
  });
  expect(result.findings.map(({ code }) => code)).toEqual(['values-outlying', 'outliers-log']);
});

test('a goalpost beyond the logarithm is told once, and the scores run between the values', () => {
  const result = scored(-1000, MOST, null);
  expect(byCluster(result)[0]).toBe(0);
  expect(byCluster(result)[11]).toBe(100);
  expect(result.findings.map(({ code, cell }) => [code, cell])).toEqual([
    ['goalposts-not-transformable', 'A3'],
    ['values-outlying', 'B13'],
    ['outliers-log', 'A3'],
  ]);
});

test('a target goes through the same logarithm', () => {
  const result = scored(null, null, MOST, ['normalisation', 'distance-to-target']);
  expect(byCluster(result)[11]).toBeCloseTo(1, 12);
  expect(result.findings.map((one) => [one.code, paramOf(one, 'indicator')])).toEqual([
    ['target-missing', 'b'],
    ['values-outlying', 'a'],
    ['outliers-log', 'a'],
    ['bands-without-scale', undefined],
  ]);
});

test('a target beyond the logarithm is told once', () => {
  const result = scored(null, null, -1000, ['normalisation', 'distance-to-target']);
  expect(result.findings.map((one) => [one.code, paramOf(one, 'indicator')])).toEqual(
    expect.arrayContaining([['target-not-transformable', 'a']]),
  );
  expect(result.findings.filter(({ code }) => code === 'target-missing')).toHaveLength(1);
});

test('where every cluster is screened out there is no run, and an error says so', () => {
  const { run, findings } = scored(1, MOST, null, [
    'screening.exclude',
    VALUES.map((_, i) => `C${i}`).join(';'),
  ]);
  expect(run).toBeNull();
  expect(findings[0]!.code).toBe('all-clusters-screened-out');
});
