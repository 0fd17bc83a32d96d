// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { percentileOf, positionOf } from '../../../core/compare/position.ts';
import { score } from '../../../core/score.ts';
import { sheet } from '../workbooks.ts';

const { run } = score([
  sheet('Indicatori', ['Codice', 'Padre', 'Verso', 'Minimo', 'Massimo'], ['I', 'TOTALE', '+', 0, 100]),
  sheet('Dati', ['Cluster', 'I'], ['A', 10], ['B', 40], ['C', 50], ['D', 90], ['E', null]),
]);
const others = (code: string) =>
  run!.clusters.map((cluster) => cluster.code).filter((other) => other !== code);

test('the percentile is the share of the others that score less, with half of those that score the same', () => {
  expect(percentileOf(5, [1, 2, 3, 9])).toBe(75);
  expect(percentileOf(5, [1, 5, 5, 9])).toBe(50);
  expect(percentileOf(0.1 + 0.2, [0.3])).toBe(50);
  expect(percentileOf(5, [])).toBeNull();
});

test('the worst has 0, the best 100, and all that score the same 50', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 20 }), (scores) => {
      const ofAll = scores.map(
        (own, i) =>
          percentileOf(
            own,
            scores.filter((_, j) => j !== i),
          )!,
      );
      expect(Math.min(...ofAll)).toBe(0);
      expect(Math.max(...ofAll)).toBe(100);
      expect(ofAll.reduce((sum, one) => sum + one, 0) / ofAll.length).toBeCloseTo(50, 9);
      expect(
        percentileOf(
          scores[0]!,
          scores.map(() => scores[0]!),
        ),
      ).toBe(50);
    }),
  );
});

test('the distances are from the statistics of the cluster and its peers together', () => {
  expect(positionOf(run!, 'C', 'I', others('C'))).toMatchObject({
    score: 50,
    percentile: (2 / 3) * 100,
    fromMedian: 5,
    fromUpperQuartile: -10,
    fromBest: -40,
    group: { count: 4, median: 45, q3: 60, best: 90 },
  });
});

test('the peers alone count', () => {
  expect(positionOf(run!, 'B', 'I', ['A', 'C'])).toMatchObject({
    percentile: 50,
    fromMedian: 0,
    fromUpperQuartile: -5,
    fromBest: -10,
  });
});

test('without a score there is no position; without others that have one no percentile', () => {
  expect(positionOf(run!, 'E', 'I', others('E'))).toBeNull();
  expect(positionOf(run!, 'A', 'I', ['E'])).toMatchObject({ percentile: null, fromMedian: 0, fromBest: 0 });
});
