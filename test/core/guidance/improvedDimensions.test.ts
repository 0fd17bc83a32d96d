// SPDX-License-Identifier: EUPL-1.2
import { improvedDimensions } from '../../../core/guidance/improvedDimensions.ts';
import type { Cell } from '../../../core/model/grid.ts';
import { score } from '../../../core/score.ts';
import { indicators, sheet } from '../workbooks.ts';

const CODES = ['P', 'Q', 'R', 'S', 'T'];

/** One cluster with a dimension of one indicator for each value, over two periods. */
function checkOf(
  before: readonly (number | null)[],
  now: readonly (number | null)[],
  normalisation = 'goalposts',
) {
  const codes = CODES.slice(0, now.length);
  const framework = indicators(
    ...codes.map((code): Cell[] => [code, 'dimensione']),
    ...codes.map((code): Cell[] => [`${code}1`, '', code, '+', 1, 0, 100]),
  );
  const data = sheet(
    'Dati',
    ['Cluster', 'Periodo', ...codes.map((code) => `${code}1`)],
    ['X', 2014, ...before],
    ['Y', 2014, ...now.map(() => 50)],
    ['X', 2015, ...now],
    ['Y', 2015, ...now.map((_, i) => 50 + 10 * i)],
  );
  const { run, history } = score([framework, data], {
    withHistory: true,
    overrides: [['normalisation', normalisation]],
  });
  const all = improvedDimensions({ run: run!, history });
  return all === null ? null : all.find(({ cluster }) => cluster === 'X')!;
}

test.each([
  [[10, 10, 10, 10], [20, 20, 20, 5], true, 'PQR', 'S'],
  [[10, 10, 10, 10], [20, 20, 10, 5], false, 'PQ', 'S'],
  [[10, 10, 10, 10], [20, 20, null, 5], null, 'PQ', 'S'],
  [[10, 10, null, null], [20, 5, 10, 5], null, 'P', 'Q'],
  [[10, 10, 10, null], [20, 5, 10, 5], false, 'P', 'Q'],
  [[10, 10], [20, 20], false, 'PQ', ''],
] as const)('from %p to %p the check says %p', (before, now, reached, improved, worsened) => {
  expect(checkOf(before, now)).toMatchObject({
    improved: [...improved],
    worsened: [...worsened],
    dimensions: now.length,
    since: 2014,
    reached,
  });
});

test('without a common scale there is no check', () => {
  expect(checkOf([10, 10, 10], [20, 20, 20], 'min-max')).toBeNull();
});

test('without an earlier period there is no check', () => {
  const { run } = score([
    indicators(['A1', '', 'A', '+', 1, 0, 10]),
    sheet('D', ['Cluster', 'A1'], ['X', 1]),
  ]);
  expect(improvedDimensions({ run: run!, history: [] })).toBeNull();
});
