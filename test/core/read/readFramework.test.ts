// SPDX-License-Identifier: EUPL-1.2
import { score } from '../../../core/score.ts';
import { found, indicators, sheet } from '../workbooks.ts';

test('elements stand before those below them, in the order in which they are declared', () => {
  const grids = [
    indicators(
      ['T', 'dimensione'],
      ['A1', '', 'AA', '+', 1, 0, 10],
      ['B', 'dimensione', 'T'],
      ['A', 'dimensione', 'T'],
      ['B1', '', 'B', '+', 1, 0, 10],
      ['AA', 'dimensione', 'A'],
      ['AB', 'dimensione', 'A'],
      ['AB1', '', 'AB', '+', 1, 0, 10],
    ),
    sheet('Dati', ['Cluster', 'A1', 'B1', 'AB1'], ['X', 1, 2, 3]),
  ];
  const { framework } = score(grids).run!;
  expect(framework.root).toBe('T');
  expect(framework.aggregates.map(({ code, level }) => [code, level])).toEqual([
    ['T', 3],
    ['B', 1],
    ['A', 2],
    ['AA', 1],
    ['AB', 1],
  ]);
  expect(framework.indicators.map(({ code }) => code)).toEqual(['B1', 'A1', 'AB1']);
});

test('the largest weight that can be summed is one, the next is none', () => {
  const weightOf = (weight: number) => {
    const { run, findings } = score([
      indicators(['A1', '', '', '+', weight, 0, 10]),
      sheet('Dati', ['Cluster', 'A1'], ['X', 1]),
    ]);
    return [run!.framework.byCode.get('A1')!.weight, findings.map(({ code }) => code)];
  };
  expect(weightOf(1e100)).toEqual([1e100, []]);
  expect(weightOf(1.1e100)).toEqual([1, ['weight-not-number']]);
});

test('an indicator that names no parent beside others that do is told', () => {
  const data = sheet('Dati', ['Cluster', 'A1', 'A2', 'B1'], ['X', 1, 2, 3]);
  const framework = (...parents: [string, string]) =>
    indicators(
      ['A', '', ''],
      ['A1', '', 'A', '+', 1, 0, 10],
      ['A2', '', parents[0], '+', 1, 0, 10],
      ['B1', '', parents[1], '+', 1, 0, 10],
    );
  const told = (...parents: [string, string]) =>
    found([framework(...parents), data]).filter((one) => one.startsWith('indicator-without-parent'));
  expect(told('', '')).toEqual([
    'indicator-without-parent Indicatori!C4',
    'indicator-without-parent Indicatori!C5',
  ]);
  expect(told('A', 'B')).toEqual([]);
  const flat = indicators(
    ['A1', '', '', '+', 1, 0, 10],
    ['A2', '', '', '+', 1, 0, 10],
    ['B1', '', '', '+', 1, 0, 10],
  );
  expect(found([flat, data])).toEqual([]);
});
