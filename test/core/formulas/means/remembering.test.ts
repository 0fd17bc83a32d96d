// SPDX-License-Identifier: EUPL-1.2
import type { WeightsOf } from '../../../../core/formulas/means/children.ts';
import { scoresBy } from '../../../../core/formulas/means/parentScore.ts';
import { rememberingScores, rememberingWeights } from '../../../../core/formulas/means/remembering.ts';
import type { Aggregate } from '../../../../core/model/framework.ts';
import { atOnce } from '../../../../core/model/inSteps.ts';
import { DEFAULT_METHOD } from '../../../../core/model/method.ts';
import { columnOf } from '../../../../core/model/table.ts';

const element = (code: string): Aggregate => ({ code, level: 1 }) as unknown as Aggregate;
const [A, B] = [element('A'), element('B')];
const columns = (...last: (number | null)[]) => [columnOf([1, 2, 3]), columnOf(last)];

function counted() {
  const asked: string[] = [];
  const weightsOf: WeightsOf = function* ({ code }, scores) {
    asked.push(code);
    yield 0.5;
    return { weights: scores.map(({ values }) => values[2]!), findings: [] };
  };
  return { asked, weightsOf: rememberingWeights(weightsOf) };
}

test('weights are found again where a score below has changed, and nowhere else', () => {
  const { asked, weightsOf } = counted();
  const weights = (of: Aggregate, ...last: (number | null)[]) => {
    return atOnce(weightsOf(of, columns(...last))).weights;
  };
  expect(weights(A, 4, 5, 6)).toEqual([3, 6]);
  expect(weights(A, 4, 5, 6)).toEqual([3, 6]);
  expect(weights(B, 4, 5, 6)).toEqual([3, 6]);
  expect(asked).toEqual(['A', 'B']);
  expect(weights(A, 4, 5, 7)).toEqual([3, 7]);
  expect(weights(A, 4, 5, 6)).toEqual([3, 6]);
  expect(asked).toEqual(['A', 'B', 'A', 'A']);
});

test('what is missing is not 0, and fewer children or clusters are others', () => {
  const { asked, weightsOf } = counted();
  atOnce(weightsOf(A, columns(4, 5, 0)));
  atOnce(weightsOf(A, columns(4, 5, null)));
  atOnce(weightsOf(A, columns(4, 5, null).slice(1)));
  atOnce(weightsOf(A, columns(4, 5).slice(1)));
  expect(asked).toHaveLength(4);
});

test('scores follow the weights too', () => {
  const scoreOf = rememberingScores(scoresBy(DEFAULT_METHOD));
  const score = (...weights: number[]) =>
    atOnce(scoreOf(A, { columns: columns(5, 6, 7), weights }, 3)).score.values;
  expect(score(1, 1)).toEqual(Float64Array.of(3, 4, 5));
  expect(score(1, 1)).toBe(score(1, 1));
  expect(score(3, 1)).toEqual(Float64Array.of(2, 3, 4));
});
