// SPDX-License-Identifier: EUPL-1.2
import { sobolIndices } from '../../../core/statistics/sobol.ts';
import { compareGolden } from '../goldenCount.ts';
import { oracle } from '../oracle.ts';

interface Estimated {
  readonly d: number;
  readonly y: readonly number[];
  readonly SensInd: { readonly Variable: readonly string[]; readonly Si: unknown; readonly STi: unknown };
}

test('the indices of the Ishigami function equal the reference', () => {
  const FILE = 'edge/sa_estimate.json';
  const { d, y, SensInd } = oracle<Estimated>(FILE);
  const indices = sobolIndices(Float64Array.from(y), d)!;
  compareGolden(
    FILE,
    'Si',
    indices.map(({ first }) => first),
    SensInd.Si,
  );
  compareGolden(
    FILE,
    'STi',
    indices.map(({ total }) => total),
    SensInd.STi,
  );
});

test('the only input that counts has all of the variance', () => {
  // A, B, A with the first column of B, A with the second: the result is the first input.
  const results = Float64Array.from([1, 2, 3, 4, 4, 1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 4]);
  const [first, second] = sobolIndices(results, 2)!;
  expect(first!.total).toBeGreaterThan(0.5);
  expect(second).toEqual({ first: 0, total: 0 });
});

test('where nothing varies there are no indices', () => {
  expect(sobolIndices(new Float64Array(12).fill(3), 2)).toBeNull();
});
