// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { type Column, columnOf } from '../../../core/model/table.ts';
import { type CorrelationKind, correlate } from '../../../core/statistics/correlation.ts';
import { covariance, pearson } from '../../../core/statistics/covariance.ts';
import { correlationPValue } from '../../../core/statistics/significance.ts';
import { dimensionOf } from '../frameworks.ts';
import { comparedValues, compareGolden } from '../goldenCount.ts';
import { columnsOf, type Frame, type Matrix, oracle } from '../oracle.ts';

const FILE = 'cluster6/corr.json';
const matrices = oracle<Record<string, Matrix>>(FILE);
const frames = oracle(FILE);
const raw = columnsOf(oracle('cluster6/coin.json').Raw!);
const normalised = columnsOf(oracle('cluster6/pipeline.json').Normalised!);
const aggregated = columnsOf(oracle('cluster6/pipeline.json').Aggregated!);

type Pairwise = (x: Column, y: Column) => number | null;

function matrixOf(columns: Map<string, Column>, { rownames, colnames }: Matrix, cell: Pairwise): unknown {
  const values = rownames.map((row) =>
    colnames.map((column) => cell(columns.get(row)!, columns.get(column)!)),
  );
  return { rownames, colnames, values };
}

function pValue(x: Column, y: Column): number | null {
  const { value, pairs } = correlate('pearson', x, y);
  // The reference sets the diagonal to 0.
  return x === y ? 0 : correlationPValue(value!, pairs);
}

test.each<[string, Map<string, Column>, CorrelationKind]>([
  ['pearson', normalised, 'pearson'],
  ['spearman', normalised, 'spearman'],
  ['kendall', normalised, 'kendall'],
  ['pearson_raw_pairwise', raw, 'pearson'],
  ['spearman_raw_pairwise', raw, 'spearman'],
])('the table %s equals the reference', (part, columns, kind) => {
  const actual = matrixOf(columns, matrices[part]!, (x, y) => correlate(kind, x, y).value);
  compareGolden(FILE, part, actual, matrices[part]);
});

test("the p-values of Pearson's correlations equal the reference", () => {
  compareGolden(
    FILE,
    'pearson_pvalues',
    matrixOf(normalised, matrices.pearson_pvalues!, pValue),
    matrices.pearson_pvalues,
  );
});

/** The reference's table of pairs with our correlations in it. */
function pairTable(frame: Frame, cell: (first: string, second: string) => number | null): Frame {
  const second = frame.Var2 as string[];
  return { ...frame, Correlation: (frame.Var1 as string[]).map((first, i) => cell(first, second[i]!)) };
}

function inAggregated(first: string, second: string): number | null {
  return correlate('pearson', aggregated.get(first)!, aggregated.get(second)!).value;
}

test('insignificant correlations are left out as in the reference', () => {
  const frame = frames.get_corr_L1_default_p05!;
  const actual = pairTable(frame, (first, second) => {
    const [x, y] = [normalised.get(first)!, normalised.get(second)!];
    return pValue(x, y)! > 0.05 ? null : correlate('pearson', x, y).value;
  });
  compareGolden(FILE, 'get_corr_L1_default_p05', actual, frame);
});

test.each(['lev2_vs_index', 'family_level2'])('the table %s equals the reference', (part) => {
  compareGolden(FILE, part, pairTable(frames[part]!, inAggregated), frames[part]);
});

test("indicators correlate with their dimension and the index as in the reference's family", () => {
  const dimensions = dimensionOf();
  const frame = frames.family_level1!;
  const actual = pairTable(frame, (level, code) =>
    inAggregated(level === 'Dimensione' ? dimensions.get(code)! : level, code),
  );
  compareGolden(FILE, 'family_level1', actual, frame);
});

/** Pairs of one dimension that are flagged, in an order of their own. */
function flagged(isFlagged: (correlation: number) => boolean): unknown[] {
  const dimensions = dimensionOf();
  const codes = [...dimensions.keys()].sort();
  return codes.flatMap((first, i) =>
    codes
      .slice(i + 1)
      .filter((second) => dimensions.get(first) === dimensions.get(second))
      .map((second) => ({ group: dimensions.get(first), first, second, value: inAggregated(first, second)! }))
      .filter(({ value }) => isFlagged(value)),
  );
}

function flaggedInReference({ Group, Ind1, Ind2, Corr }: Frame): unknown[] {
  const pairs = Group!.map((group, i) => {
    const [first, second] = [Ind1![i] as string, Ind2![i] as string].sort();
    return { group, first: first!, second: second!, value: Corr![i] };
  });
  return pairs.sort((a, b) => (a.first + a.second < b.first + b.second ? -1 : 1));
}

test('pairs that correlate too much or against each other are those of the reference', () => {
  const high = flagged((correlation) => correlation > 0.9);
  const low = flagged((correlation) => correlation < -0.3);
  compareGolden(FILE, 'corr_flags_high', high, flaggedInReference(frames.corr_flags_high!));
  compareGolden(FILE, 'corr_flags_low', low, flaggedInReference(frames.corr_flags_low!));
});

test('values were compared', () => {
  expect(comparedValues().get(FILE)).toBeGreaterThan(0);
});

const KINDS: CorrelationKind[] = ['pearson', 'spearman', 'kendall'];
const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 0, max: 4 }),
  fc.constant(null),
);
const twoColumns = fc
  .array(fc.tuple(cell, cell), { maxLength: 40 })
  .map((rows) => [columnOf(rows.map(([x]) => x)), columnOf(rows.map(([, y]) => y))] as const);

test.each(KINDS)('%s is between -1 and 1 or undefined, and the same either way round', (kind) => {
  fc.assert(
    fc.property(twoColumns, ([x, y]) => {
      const { value, pairs } = correlate(kind, x, y);
      expect(pairs).toBe(x.present.filter((present, row) => present === 1 && y.present[row] === 1).length);
      expect(value === null || (value >= -1 && value <= 1)).toBe(true);
      expect(correlate(kind, y, x).value).toEqual(value === null ? null : expect.closeTo(value, 12));
    }),
  );
});

test.each(KINDS)('%s of a column with itself is 1, with its mirror image -1', (kind) => {
  const column = columnOf([3, 1, null, 4, 1, 5]);
  const mirrored = columnOf([-3, -1, null, -4, -1, -5]);
  expect(correlate(kind, column, column)).toEqual({ value: expect.closeTo(1, 12), pairs: 5 });
  expect(correlate(kind, column, mirrored)).toEqual({ value: expect.closeTo(-1, 12), pairs: 5 });
});

test.each(KINDS)('%s is undefined where one side is constant over the common rows', (kind) => {
  expect(correlate(kind, columnOf([2, 2, 9]), columnOf([1, 5, null]))).toEqual({ value: null, pairs: 2 });
  expect(correlate(kind, columnOf([null, 2]), columnOf([1, null]))).toEqual({ value: null, pairs: 0 });
});

test('a covariance needs two pairs, and a range that doubles can hold', () => {
  expect(covariance([1, 3], [2, 6])).toBe(4);
  expect(covariance([1], [2])).toBeNull();
  expect(covariance([1e200, -1e200], [1e200, -1e200])).toBeNull();
});

test('a correlation of very small or large values is not lost', () => {
  expect(pearson([1e-100, 2e-100, 3e-100], [1e-120, 3e-120, 2e-120])).toBeCloseTo(0.5, 12);
  expect(pearson([1e120, 2e120, 3e120], [1e100, 3e100, 2e100])).toBeCloseTo(0.5, 12);
});
