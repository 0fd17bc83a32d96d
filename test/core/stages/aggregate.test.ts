// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { fixedWeights } from '../../../core/formulas/means/children.ts';
import {
  type Aggregation,
  type AggregationRule,
  DEFAULT_METHOD,
  type Method,
} from '../../../core/model/method.ts';
import { columnOf, type Table, valueIn } from '../../../core/model/table.ts';
import { aggregate } from '../../../core/stages/aggregate.ts';
import { frameworkFrom, treeOf } from '../frameworks.ts';
import { oracle, tableOf } from '../oracle.ts';

const iMeta = oracle('cluster6/coin.json').iMeta!;

function methodWith(rules: readonly AggregationRule[], aggregation: Partial<Aggregation> = {}): Method {
  return {
    ...DEFAULT_METHOD,
    aggregation: { rules, minimumAvailability: 0, availabilityBy: 'count', ...aggregation },
  };
}

const A = { kind: 'arithmetic' } as const;
const G = { kind: 'geometric' } as const;
const H = { kind: 'harmonic' } as const;

/** Two indicators of weights 1 and 3 under the root. */
const PAIR = treeOf([
  { code: 'ALL', parent: null },
  { code: 'A', parent: 'ALL', weight: 1 },
  { code: 'B', parent: 'ALL', weight: 3 },
]);

function pair(a: readonly (number | null)[], b: readonly (number | null)[]): Table {
  return { clusters: a.map((_, i) => `C${i + 1}`), columns: ['A', 'B'], data: [columnOf(a), columnOf(b)] };
}

function run(table: Table, rule: AggregationRule, aggregation: Partial<Aggregation> = {}, framework = PAIR) {
  const weights = new Map([...framework.byCode].map(([code, { weight }]) => [code, weight]));
  const result = aggregate(table, framework, fixedWeights(weights), methodWith([rule], aggregation));
  return {
    ...result,
    scores: table.clusters.map((cluster) => valueIn(result.table, cluster, framework.root)),
    findings: result.findings.map(({ code, severity, params }) => ({ code, severity, ...params })),
  };
}

describe('what a mean cannot take', () => {
  test.each([
    ['geometric', G],
    ['harmonic', H],
    ['power mean below 0', { kind: 'power', exponent: -2 }],
    ['power mean of 0', { kind: 'power', exponent: 0 }],
  ] as const)('a zero makes the %s 0, and a finding names the child', (_, rule) => {
    const { scores, findings } = run(pair([0, 4, 0], [4, 4, 9]), rule);
    expect(scores).toEqual([0, expect.closeTo(4), 0]);
    expect(findings).toEqual([
      { code: 'mean-of-zero', severity: 'warning', element: 'ALL', child: 'A', count: 2, cluster: 'C1' },
    ]);
  });

  test.each([
    ['geometric', G],
    ['power mean of a broken exponent', { kind: 'power', exponent: 0.5 }],
    ['power mean of a broken exponent below 0', { kind: 'power', exponent: -0.5 }],
    ['power mean of 0', { kind: 'power', exponent: 0 }],
  ] as const)('a negative score has no %s, and a finding names the child', (_, rule) => {
    const { scores, findings } = run(pair([4, 4, 0], [4, -4, -9]), rule);
    expect(scores).toEqual([expect.closeTo(4), null, null]);
    expect(findings).toEqual([
      { code: 'mean-of-negative', severity: 'warning', element: 'ALL', child: 'B', count: 2, cluster: 'C2' },
    ]);
  });

  test('a zero is no finding where it is a value as any other', () => {
    for (const rule of [A, { kind: 'power', exponent: 2 } as const]) {
      expect(run(pair([0, 4], [0, 4]), rule)).toMatchObject({ scores: [0, 4], findings: [] });
    }
  });

  test('the harmonic mean follows its formula for negative scores, until that has no result', () => {
    const { scores, findings } = run(pair([1, 1, 2], [-1, -3, 6]), H);
    expect(scores).toEqual([expect.closeTo(-2), null, expect.closeTo(4)]);
    expect(findings).toEqual([
      { code: 'mean-undefined', severity: 'warning', element: 'ALL', count: 1, cluster: 'C2' },
    ]);
  });

  test('a power mean that has no real root is missing', () => {
    const { scores, findings } = run(pair([1, 2], [-2, 2]), { kind: 'power', exponent: 3 });
    expect(scores).toEqual([null, 2]);
    expect(findings).toMatchObject([{ code: 'mean-of-negative', child: 'B', count: 1, cluster: 'C1' }]);
  });

  test('large exponents stay within the range of doubles', () => {
    const table = pair([100, 1], [50, 1]);
    expect(run(table, { kind: 'power', exponent: 400 }).scores[0]).toBeCloseTo(100 * 0.25 ** (1 / 400), 9);
    expect(run(table, { kind: 'power', exponent: -400 }).scores[0]).toBeCloseTo(50 * 0.75 ** (-1 / 400), 9);
  });

  test('a power mean with a gap is missing, told once', () => {
    const { scores, findings } = run(pair([1, null, null], [1, 2, 3]), { kind: 'power', exponent: 2 });
    expect(scores).toEqual([1, null, null]);
    expect(findings).toEqual([{ code: 'power-mean-incomplete', severity: 'info', scores: 2 }]);
  });

  test('a Mazziotta-Pareto index around 0 is missing', () => {
    const { scores, findings } = run(pair([-1, 0], [1, 0]), { kind: 'mpi' });
    expect(scores).toEqual([null, 0]);
    expect(findings).toMatchObject(
      [{ code: 'weights-not-used' }, { code: 'mean-undefined', count: 1, cluster: 'C1' }].reverse(),
    );
  });

  test('sums beyond the largest double are missing, never infinite', () => {
    expect(run(pair([1e308, 1], [1e308, 1]), A)).toMatchObject({
      scores: [null, 1],
      findings: [{ code: 'mean-undefined', count: 1, cluster: 'C1' }],
    });
  });

  test.each([A, G, H, { kind: 'power', exponent: 2 }, { kind: 'copeland' }, { kind: 'mpi' }] as const)(
    'without any weight %p is missing for all clusters',
    (rule) => {
      const framework = treeOf([...PAIR.byCode.values()].map((one) => ({ ...one, weight: 0 })));
      const { scores, findings, availability } = run(pair([1, 2], [3, 4]), rule, {}, framework);
      expect(scores).toEqual([null, null]);
      expect([...availability[0]!]).toEqual([0, 0]);
      expect(findings).toEqual([{ code: 'weights-sum-to-zero', severity: 'warning', element: 'ALL' }]);
    },
  );
});

describe('availability', () => {
  const table = pair([1, null, 1, null], [2, 2, null, null]);
  test.each([
    ['weight', 0.75, [1.75, 2, null, null]],
    ['weight', 0.76, [1.75, null, null, null]],
    ['weight', 0.25, [1.75, 2, 1, null]],
    ['count', 0.5, [1.75, 2, 1, null]],
    ['count', 0.51, [1.75, null, null, null]],
    ['count', 0, [1.75, 2, 1, null]],
  ] as const)('by %s, at least %d', (availabilityBy, minimumAvailability, expected) => {
    expect(run(table, A, { availabilityBy, minimumAvailability }).scores).toEqual(expected);
  });

  test('a share that rounding puts below the minimum passes', () => {
    const framework = treeOf([
      { code: 'ALL', parent: null },
      { code: 'A', parent: 'ALL', weight: 0.3 },
      { code: 'B', parent: 'ALL', weight: 0.1 },
      { code: 'C', parent: 'ALL', weight: 0.2 },
    ]);
    const one = {
      clusters: ['C1'],
      columns: ['A', 'B', 'C'],
      data: [columnOf([null]), columnOf([6]), columnOf([3])],
    };
    const { scores, availability } = run(
      one,
      A,
      { availabilityBy: 'weight', minimumAvailability: 0.5 },
      framework,
    );
    expect(availability[0]![0]).toBeCloseTo(0.5, 12);
    expect(scores[0]).toBeCloseTo(4, 12);
  });
});

test('a different rule for each level, the last for all above it', () => {
  const framework = treeOf([
    { code: 'TOP', parent: null },
    { code: 'ALL', parent: 'TOP' },
    { code: 'A', parent: 'ALL' },
    { code: 'B', parent: 'ALL' },
    { code: 'C', parent: 'TOP' },
  ]);
  const table: Table = {
    clusters: ['C1'],
    columns: ['A', 'B', 'C'],
    data: [columnOf([1]), columnOf([4]), columnOf([6])],
  };
  const weights = fixedWeights(new Map(['ALL', 'A', 'B', 'C'].map((code) => [code, 1])));
  const { table: found } = aggregate(table, framework, weights, methodWith([G, H]));
  expect(valueIn(found, 'C1', 'ALL')).toBeCloseTo(2, 12);
  expect(valueIn(found, 'C1', 'TOP')).toBeCloseTo(3, 12);
});

test('Mazziotta-Pareto uses no weights, says so once, and leaves out what has none', () => {
  const { scores, weights, findings } = run(pair([100, 90], [100, 110]), { kind: 'ampi' });
  expect(scores).toEqual([100, 99]);
  expect(weights.get('B')).toBe(1);
  expect(findings).toEqual([{ code: 'weights-not-used', severity: 'info' }]);
  const left = treeOf([
    { code: 'ALL', parent: null },
    { code: 'A', parent: 'ALL', weight: 0 },
    { code: 'B', parent: 'ALL', weight: 3 },
  ]);
  expect(run(pair([100, 90], [100, 110]), { kind: 'mpi' }, {}, left)).toMatchObject({
    scores: [100, 110],
    findings: [],
  });
});

test.each([
  ['pca', [{ code: 'weights-not-used', severity: 'info' }]],
  ['optimised', [{ code: 'weights-not-used', severity: 'info' }]],
  ['equal', []],
] as const)('that a rule uses no weights is told where they should be calculated: %s', (weights, told) => {
  const same = treeOf([
    { code: 'ALL', parent: null, weight: 7 },
    { code: 'A', parent: 'ALL' },
    { code: 'B', parent: 'ALL' },
  ]);
  const method = { ...methodWith([{ kind: 'mpi' }]), weights };
  const weightsOf = fixedWeights(new Map([...same.byCode].map(([code, { weight }]) => [code, weight])));
  const { weights: used, findings } = aggregate(pair([100, 90], [100, 110]), same, weightsOf, method);
  expect(findings.map(({ code, severity }) => ({ code, severity }))).toEqual(told);
  expect(used).toEqual(
    new Map([
      ['ALL', 7],
      ['A', 1],
      ['B', 1],
    ]),
  );
});

test('weights are asked for from the lowest level up, with the scores of the children', () => {
  const framework = frameworkFrom(iMeta);
  const { Normalised_1_100, amean } = oracle('cluster6/aggregate.json');
  const table = tableOf(
    Normalised_1_100!,
    framework.indicators.map(({ code }) => code),
  );
  const asked: string[] = [];
  aggregate(
    table,
    framework,
    function* ({ code, children }, columns) {
      asked.push(code);
      if (code === framework.root) {
        expect(Array.from(columns[0]!.values)).toEqual(
          amean![children[0]!]!.map((value) => expect.closeTo(value as number, 9)),
        );
      }
      const weights = children.map((child) => framework.byCode.get(child)!.weight);
      return { weights, findings: [] };
    },
    methodWith([A]),
  );
  expect(asked.at(-1)).toBe(framework.root);
  expect(asked).toHaveLength(7);
});

describe.each([
  A,
  G,
  H,
  { kind: 'power', exponent: -2 },
  { kind: 'copeland' },
  { kind: 'mpi' },
  { kind: 'ampi' },
] as const)('%p', (rule) => {
  const value = fc.option(fc.integer({ min: -20, max: 100 }), { freq: 5 });
  const values = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 });
  const scoresOf = (rows: readonly (readonly [number | null, number | null])[], framework = PAIR) =>
    run(
      pair(
        rows.map(([a]) => a),
        rows.map(([, b]) => b),
      ),
      rule,
      {},
      framework,
    ).scores;

  test('the order of the clusters changes no score', () => {
    fc.assert(
      fc.property(values, (rows) => {
        expect(scoresOf([...rows].reverse()).reverse()).toEqual(scoresOf(rows));
      }),
    );
  });

  test('all weights times a constant change nothing', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 100, noNaN: true }), (rows, factor) => {
        const scaled = treeOf(
          [...PAIR.byCode.values()].map((one) => ({ ...one, weight: one.weight * factor })),
        );
        const expected = scoresOf(rows).map((score) =>
          score === null ? null : expect.closeTo(score, 9 - Math.ceil(Math.log10(1 + Math.abs(score)))),
        );
        expect(scoresOf(rows, scaled)).toEqual(expected);
      }),
    );
  });

  test('a score is a number or missing', () => {
    fc.assert(
      fc.property(values, (rows) => {
        for (const score of scoresOf(rows)) expect(score === null || Number.isFinite(score)).toBe(true);
      }),
    );
  });
});
