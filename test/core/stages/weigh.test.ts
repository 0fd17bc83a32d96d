// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../../../core/model/finding.ts';
import type { Aggregate } from '../../../core/model/framework.ts';
import { atOnce } from '../../../core/model/inSteps.ts';
import {
  type AggregationRule,
  DEFAULT_METHOD,
  type Method,
  type Weighting,
} from '../../../core/model/method.ts';
import { columnOf, type Table } from '../../../core/model/table.ts';
import { aggregate } from '../../../core/stages/aggregate.ts';
import { weigh } from '../../../core/stages/weigh.ts';
import { pearson } from '../../../core/statistics/covariance.ts';
import { frameworkFrom, type TestElement, treeOf } from '../frameworks.ts';
import { comparedValues, compareGolden, differsOnPurpose, leavesOf } from '../goldenCount.ts';
import { type Frame, oracle, tableOf } from '../oracle.ts';
import { paramOf } from '../paramOf.ts';

type Loadings = Record<string, { iCodes: string[]; wts: number[] }>;

const iMeta = oracle('cluster6/coin.json').iMeta!;
const framework = frameworkFrom(iMeta);
const { Aggregated } = oracle('cluster6/pipeline.json') as { Aggregated: Frame };

function methodWith(weights: Weighting, rule: AggregationRule = { kind: 'arithmetic' }): Method {
  return { ...DEFAULT_METHOD, weights, aggregation: { ...DEFAULT_METHOD.aggregation, rules: [rule] } };
}

/** The weights that are found below an element whose children have the reference's scores. */
function weightsBelow(
  code: string,
  method: Method,
): [codes: readonly string[], weights: readonly number[], findings: readonly Finding[]] {
  const element = framework.byCode.get(code) as Aggregate;
  const { data } = tableOf(Aggregated, element.children);
  const { weights, findings } = atOnce(weigh(framework, method)(element, data));
  return [element.children, weights, findings];
}

describe('principal components', () => {
  const pca = oracle<Record<string, { groups: Loadings }>>('cluster6/pca.json');
  const groups = ['level1_by_group', 'level2_by_group'].flatMap((part) =>
    Object.entries(pca[part]!.groups).map(([code, group]) => [part, code, group] as const),
  );

  test.each(groups)(
    '%s %s: the weights equal the reference up to their sign',
    (part, code, { iCodes, wts }) => {
      const [codes, weights] = weightsBelow(code, methodWith('pca'));
      const expected = upright(wts);
      compareGolden(
        'cluster6/pca.json',
        `${part} ${code}`,
        iCodes.map((child) => weights[codes.indexOf(child)]),
        expected,
      );
    },
  );

  test('level 2 all together is the same as below the composite', () => {
    const { iCodes, wts } = pca.level2_all!.groups.All!;
    const [codes, weights] = weightsBelow('Composito', methodWith('pca'));
    const actual = iCodes.map((child) => weights[codes.indexOf(child)]);
    compareGolden('cluster6/pca.json', 'level2_all', actual, upright(wts));
  });

  test('all values were compared', () => {
    expect(Object.fromEntries(comparedValues())).toEqual({ 'cluster6/pca.json': 42 });
  });

  function upright(weights: readonly number[]): number[] {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    return weights.map((weight) => (sum < 0 ? -weight : weight));
  }

  test('a negative weight is kept and reported', () => {
    const [codes, weights, findings] = weightsBelow('Capitale', methodWith('pca'));
    const negative = codes.filter((_, i) => weights[i]! < 0);
    expect(negative.length).toBeGreaterThan(0);
    expect(findings.map((one) => [one.code, paramOf(one, 'child'), paramOf(one, 'element')])).toEqual(
      negative.map((child) => ['weight-below-zero', child, 'Capitale']),
    );
  });
});

describe('optimised weights', () => {
  const reference =
    oracle<Record<string, { objective: number; table: { Obtained: number[]; OptWeight: number[] } }>>(
      'cluster6/opt_weights.json',
    );

  /** The objective of get_opt_weights: the mean square difference of the shares of correlation, logarithmic. */
  function objective(codes: readonly string[], weights: readonly number[]): number {
    const columns = codes.map((code) => Aggregated[code] as number[]);
    const score = columns[0]!.map((_, row) =>
      columns.reduce((sum, column, i) => sum + weights[i]! * column[row]!, 0),
    );
    const correlations = columns.map((column) => pearson(column, score)!);
    const sum = correlations.reduce((all, one) => all + one, 0);
    const squares = correlations.map((one) => (one / sum - 1 / codes.length) ** 2);
    return Math.log(squares.reduce((all, one) => all + one, 0) / codes.length);
  }

  test('the objective is at least as good as the reference reaches with its finest tolerance', () => {
    const [codes, weights, findings] = weightsBelow('Composito', methodWith('optimised'));
    expect(findings).toEqual([]);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(Math.min(...weights)).toBeGreaterThan(0);
    expect(objective(codes, weights)).toBeLessThanOrEqual(reference['equal_L2_toler1e-06']!.objective);
  });

  test('the weights and the shares of correlation are those of the finest tolerance', () => {
    const FILE = 'cluster6/opt_weights.json';
    const { 'equal_L2_toler1e-06': fine, 'equal_L2_toler0.1': coarse, infomax_L2 } = reference;
    const [codes, weights] = weightsBelow('Composito', methodWith('optimised'));
    compareGolden(FILE, 'weights', weights, fine!.table.OptWeight);
    compareGolden(
      FILE,
      'shares',
      codes.map(() => 1 / codes.length),
      fine!.table.Obtained,
    );
    expect(objective(codes, weights)).toBeLessThan(coarse!.objective);
    differsOnPurpose(
      FILE,
      'equal_L2_toler0.1',
      leavesOf(coarse!.table),
      'the search of the reference stops early at this tolerance; ours ends where the finest one does',
    );
    differsOnPurpose(
      FILE,
      'infomax_L2',
      leavesOf(infomax_L2!.table),
      'weights for the largest correlations are not offered',
    );
  });

  test('every level-1 dimension is balanced, or reported with weights that all count', () => {
    for (const { code } of framework.aggregates) {
      const [codes, weights, findings] = weightsBelow(code, methodWith('optimised'));
      if (findings.length === 0) expect(objective(codes, weights)).toBeLessThan(-50);
      expect(Math.min(...weights)).toBeGreaterThan(0);
    }
  });

  test.each([{ kind: 'geometric' }, { kind: 'harmonic' }, { kind: 'power', exponent: 2 }] as const)(
    'a search balances the %p mean, with gaps too',
    (rule) => {
      const { aggregation, ...rest } = methodWith('optimised', rule);
      const method = { ...rest, aggregation: { ...aggregation, minimumAvailability: 0 } };
      const table = world([
        [30, 12, 55, 47, 80, 66, 21, 90, 38, 73],
        [25, 60, 35, 82, rule.kind === 'power' ? 44 : null, 70, 15, 52, 91, 33],
        [70, 28, 40, 64, 95, 22, 36, 58, 49, 81],
      ]);
      const { table: result, weights, findings } = aggregate(table, TRIO, weigh(TRIO, method), method);
      expect(findings).toEqual([]);
      const score = result.data[0]!;
      const correlations = table.data.map((column) => {
        const rows = [...column.values.keys()].filter((row) => column.present[row] === 1);
        return pearson(
          rows.map((row) => column.values[row]!),
          rows.map((row) => score.values[row]!),
        )!;
      });
      for (const one of correlations) expect(one).toBeCloseTo(correlations[0]!, 3);
      expect(weights.get('A')).not.toBeCloseTo(weights.get('B')!, 2);
    },
  );

  test('where no positive weights balance, the closest are used and a finding says how far they are', () => {
    // C lies between A and B: it correlates with both more than they do with each other.
    const table = world([
      [1, 2, 3, 4, 5, 6],
      [3, 1, 6, 2, 5, 4],
      [2, 1.6, 4.5, 3.2, 5, 5],
    ]);
    const { weights, findings } = atOnce(
      weigh(TRIO, methodWith('optimised'))(TRIO.aggregates[0]!, table.data),
    );
    expect(findings.map((one) => [one.code, paramOf(one, 'element')])).toEqual([
      ['weights-not-balanced', 'ALL'],
    ]);
    expect(paramOf(findings[0]!, 'difference')).toBeGreaterThan(0.001);
    expect(Math.min(...weights)).toBeCloseTo(0.01 / 3, 4);
  });
});

/** Three indicators under the root. */
const ELEMENTS: readonly TestElement[] = [
  { code: 'ALL', parent: null },
  { code: 'A', parent: 'ALL', weight: 2 },
  { code: 'B', parent: 'ALL', weight: 3 },
  { code: 'C', parent: 'ALL', weight: 4 },
];
const TRIO = treeOf(ELEMENTS);

function world(columns: readonly (readonly (number | null)[])[]): Table {
  return {
    clusters: columns[0]!.map((_, i) => `C${i}`),
    columns: ['A', 'B', 'C'],
    data: columns.map((column) => columnOf(column)),
  };
}

/** The weights of the three, with what is found. */
function weighTrio(method: Method, columns: readonly (readonly (number | null)[])[], given = [2, 3, 4]) {
  const elements = ELEMENTS.map((one, i) => (i === 0 ? one : { ...one, weight: given[i - 1]! }));
  const trio = treeOf(elements);
  const { weights, findings } = atOnce(weigh(trio, method)(trio.aggregates[0]!, world(columns).data));
  return { weights, findings: findings.map(({ code, params }) => ({ code, ...params })) };
}

const GOOD = [
  [1, 2, 3, 5],
  [2, 1, 4, 6],
  [5, 3, 7, 6],
];

test('given weights are as given; equal ones leave out what has none', () => {
  expect(weighTrio(methodWith('given'), GOOD).weights).toEqual([2, 3, 4]);
  expect(weighTrio(methodWith('equal'), GOOD, [2, 0, 4]).weights).toEqual([1, 0, 1]);
});

describe.each(['pca', 'optimised'] as const)('%s', (weighting) => {
  const method = methodWith(weighting);

  test('what has the weight 0 stays out, whatever its scores', () => {
    const { weights, findings } = weighTrio(method, [GOOD[0]!, [null, null, 7, 7], GOOD[2]!], [2, 0, 4]);
    expect(weights[1]).toBe(0);
    expect(weights[0]).toBeCloseTo(
      weighTrio(method, [GOOD[0]!, GOOD[1]!, GOOD[2]!], [1, 0, 1]).weights[0]!,
      12,
    );
    expect(findings).toEqual([]);
  });

  test('a single child keeps its weight', () => {
    expect(weighTrio(method, GOOD, [0, 3, 0])).toEqual({ weights: [0, 3, 0], findings: [] });
  });

  test('with fewer than three complete clusters the given weights are used', () => {
    const gaps = [[1, 2, null, 5], [2, 1, 4, null], GOOD[2]!];
    expect(weighTrio(method, gaps)).toEqual({
      weights: [2, 3, 4],
      findings: [{ code: 'weights-too-few-clusters', element: 'ALL', count: 2 }],
    });
  });

  test('with a child that is constant over the complete clusters the given weights are used', () => {
    const constant = [GOOD[0]!, [4, 4, 4, 9], [5, 3, 7, null]];
    expect(weighTrio(method, constant)).toEqual({
      weights: [2, 3, 4],
      findings: [{ code: 'weights-no-spread', element: 'ALL', child: 'B' }],
    });
  });

  test('a constant child is named where it is the first', () => {
    expect(weighTrio(method, [[4, 4, 4, 4], GOOD[1]!, GOOD[2]!]).findings).toEqual([
      { code: 'weights-no-spread', element: 'ALL', child: 'A' },
    ]);
  });

  test('a rule without weights needs none to be calculated', () => {
    expect(weighTrio(methodWith(weighting, { kind: 'ampi' }), GOOD)).toEqual({
      weights: [2, 3, 4],
      findings: [],
    });
  });
});
