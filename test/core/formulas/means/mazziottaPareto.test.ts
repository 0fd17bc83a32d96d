// SPDX-License-Identifier: EUPL-1.2
import { mazziottaPareto } from '../../../../core/formulas/means/mazziottaPareto.ts';
import { columnOf } from '../../../../core/model/table.ts';
import { comparedValues, compareGolden, differsOnPurpose } from '../../goldenCount.ts';
import { oracle } from '../../oracle.ts';

type Columns = Record<string, readonly (number | null)[]>;

const FILE = 'cluster6/ampi.json';
const reference = oracle<{
  mpi_normalised: Columns;
  mpi_pos: number[];
  mpi_neg: number[];
  ampi_norm: Record<string, Columns>;
  ampi: Record<string, number[]>;
}>(FILE);

function index(columns: Columns, deviation: 'sample' | 'population'): number[] {
  const children = Object.values(columns).map((column) => columnOf(column));
  return [
    ...mazziottaPareto({ columns: children, weights: new Float64Array(children.length).fill(1) }, deviation),
  ];
}

test('MPI equals the reference', () => {
  compareGolden(FILE, 'mpi_pos', index(reference.mpi_normalised, 'sample'), reference.mpi_pos);
});

test('the upward penalty is not offered: scores are oriented, so that more is better', () => {
  index(reference.mpi_normalised, 'sample').forEach((score, i) => {
    expect(score).toBeLessThan(reference.mpi_neg[i]!);
  });
  differsOnPurpose(
    FILE,
    'mpi_neg',
    reference.mpi_neg.length,
    'the penalty upwards is not offered: scores are oriented, more is better',
  );
});

test.each(Object.keys(reference.ampi_norm))(
  'AMPI of %s equals the reference, which rounds to 3 decimals',
  (year) => {
    const ours = index(reference.ampi_norm[year]!, 'population');
    compareGolden(
      FILE,
      year,
      ours.map((score) => Number(score.toFixed(3))),
      reference.ampi[`y${year}`],
    );
  },
);

test('all values were compared', () => {
  expect(Object.fromEntries(comparedValues())).toEqual({ [FILE]: 240 });
});

test('a gap is left out; a single child has no penalty, and neither have equal scores', () => {
  const scores = index({ a: [90, 90, 0, 100], b: [110, null, null, 100], c: [null, null, 0, 100] }, 'sample');
  expect(scores[0]).toBeCloseTo(100 - 200 / 100, 12);
  expect(scores.slice(1)).toEqual([90, 0, 100]);
});

test('unlike the means, a better child can lower the score: imbalance costs more than the mean gains', () => {
  const before = index({ a: [100], b: [40], c: [40] }, 'sample');
  const after = index({ a: [140], b: [40], c: [40] }, 'sample');
  expect(after[0]).toBeLessThan(before[0]!);
});
