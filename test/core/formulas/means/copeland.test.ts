// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Children } from '../../../../core/formulas/means/children.ts';
import { copeland as inSteps, outranking } from '../../../../core/formulas/means/copeland.ts';
import { atOnce } from '../../../../core/model/inSteps.ts';
import { columnOf } from '../../../../core/model/table.ts';
import { comparedValues, compareGolden, differsOnPurpose, leavesOf } from '../../goldenCount.ts';
import { oracle } from '../../oracle.ts';

type Numbers = readonly (number | null)[];

function children(columns: readonly Numbers[], weights: readonly number[] = columns.map(() => 1)) {
  return { columns: columns.map((column) => columnOf(column)), weights: Float64Array.from(weights) };
}

function rows(matrix: Float64Array, clusters: number): number[][] {
  return Array.from({ length: clusters }, (_, i) => [...matrix.slice(i * clusters, (i + 1) * clusters)]);
}

function copeland(...asked: Parameters<typeof inSteps>): Float64Array {
  return atOnce(inSteps(...asked));
}

/** Row by row; 0 on the diagonal. */
function outrankingMatrix(asked: Children): Float64Array {
  const outranks = outranking(asked);
  const clusters = asked.columns[0]!.values.length;
  return Float64Array.from({ length: clusters * clusters }, (_, i) => {
    const [a, b] = [Math.floor(i / clusters), i % clusters];
    return a === b ? 0 : outranks(a, b);
  });
}

function all(clusters: number): Uint8Array {
  return new Uint8Array(clusters).fill(1);
}

describe('equal to the reference', () => {
  const FILE = 'cluster6/copeland.json';
  const reference = oracle<{
    X: Record<string, number[]>;
    outrank: { values: number[][] };
    nDominant: number;
    fracDominant: number;
    copeland: number[];
  }>(FILE);
  const { uCode, ...scores } = reference.X;
  const six = children(Object.values(scores));

  test('outranking matrix, dominant pairs and scores', () => {
    const matrix = outrankingMatrix(six);
    compareGolden(FILE, 'outrank', rows(matrix, 40), reference.outrank.values);
    const dominant = matrix.filter((share) => share === 1).length;
    compareGolden(FILE, 'nDominant', dominant, reference.nDominant);
    compareGolden(FILE, 'fracDominant', dominant / ((40 * 39) / 2), reference.fracDominant);
    compareGolden(FILE, 'copeland', [...copeland(six, all(40))], reference.copeland);
    expect(Object.fromEntries(comparedValues())).toEqual({ [FILE]: 1642 });
  });

  test('with gaps it differs on purpose: the reference depends on the order of the clusters', () => {
    const { copeland_with_na: small } = oracle<{
      copeland_with_na: {
        X: Record<string, Numbers>;
        w: number[];
        outrank: { values: number[][] };
        score: number[];
      };
    }>('edge/small_coin.json');
    const ours = rows(outrankingMatrix(children(Object.values(small.X), small.w)), 8);
    // U1 and U2 both have i1 (1), i4 (1) and i6 (0.5); U1 leads in i1.
    expect(ours[0]![1]).toBeCloseTo(1 / 2.5, 12);
    expect(ours[1]![0]).toBeCloseTo(1.5 / 2.5, 12);
    // Of all weights it would be 1 / 4.5, and what is missing would speak for the later row.
    expect(small.outrank.values[0]![1]).toBeCloseTo(1 / 4.5, 12);
    expect(small.outrank.values[1]![0]).toBeCloseTo(3.5 / 4.5, 12);
    differsOnPurpose(
      'edge/small_coin.json',
      'copeland_with_na',
      leavesOf([small.outrank.values, small.score]),
      'clusters are compared over what both have; the reference counts a gap for the later row, so that the order of the rows decides',
    );
    // Clusters without gaps are compared alike.
    expect(ours[0]![2]).toBe(small.outrank.values[0]![2]);
    expect(ours[6]![7]).toBeCloseTo(small.outrank.values[6]![7]!, 12);
  });
});

test('scores equal up to rounding are ties, and so are halves of the weight', () => {
  const sum = 0.1 + 0.2;
  expect([...copeland(children([[sum, 0.3]]), all(2))]).toEqual([0, 0]);
  const weights = [0.1, 0.2, 0.3, 0.6];
  expect([
    ...copeland(
      children(
        [
          [1, 0],
          [1, 0],
          [1, 0],
          [0, 1],
        ],
        weights,
      ),
      all(2),
    ),
  ]).toEqual([0, 0]);
});

test('clusters without enough data take no part', () => {
  expect([...copeland(children([[3, 2, 1]]), Uint8Array.from([1, 0, 1]))]).toEqual([1, 0, -1]);
});

test('clusters that have nothing in common draw', () => {
  const apart = children([
    [1, null, 3],
    [null, 9, 3],
  ]);
  expect([...copeland(apart, all(3))]).toEqual([-1, 1, 0]);
});

const world = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }))
  .chain(([clusters, count]) =>
    fc.record({
      columns: fc.array(
        fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { freq: 6 }), {
          minLength: clusters,
          maxLength: clusters,
        }),
        {
          minLength: count,
          maxLength: count,
        },
      ),
      weights: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: count, maxLength: count }),
    }),
  );

test('the scores sum to 0', () => {
  fc.assert(
    fc.property(world, ({ columns, weights }) => {
      const scores = copeland(children(columns, weights), all(columns[0]!.length));
      expect(scores.reduce((sum, score) => sum + score, 0)).toBe(0);
    }),
  );
});

test('the order of the clusters changes no score', () => {
  fc.assert(
    fc.property(world, ({ columns, weights }) => {
      const clusters = columns[0]!.length;
      const reversed = columns.map((column) => [...column].reverse());
      expect([...copeland(children(reversed, weights), all(clusters))].reverse()).toEqual([
        ...copeland(children(columns, weights), all(clusters)),
      ]);
    }),
  );
});

test('a better score never lowers its cluster', () => {
  fc.assert(
    fc.property(world, fc.nat(4), ({ columns, weights }, at) => {
      const column = at % columns.length;
      const before = columns[column]![0]!;
      if (before === null) return;
      const better = columns.map((one, i) => (i === column ? [before + 2, ...one.slice(1)] : one));
      const clusters = columns[0]!.length;
      expect(copeland(children(better, weights), all(clusters))[0]).toBeGreaterThanOrEqual(
        copeland(children(columns, weights), all(clusters))[0]!,
      );
    }),
  );
});
