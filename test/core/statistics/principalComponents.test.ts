// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { columnOf } from '../../../core/model/table.ts';
import { mean, standardDeviation } from '../../../core/statistics/moments.ts';
import { present } from '../../../core/statistics/present.ts';
import {
  type PrincipalComponents,
  principalComponents,
} from '../../../core/statistics/principalComponents.ts';
import { indicatorsByDimension } from '../frameworks.ts';
import { comparedValues, compareGolden } from '../goldenCount.ts';
import { columnsOf, type Frame, type Matrix, oracle } from '../oracle.ts';

const FILE = 'cluster6/pca.json';

interface Group {
  readonly iCodes: readonly string[];
  readonly wts: readonly number[];
  readonly rotation: Matrix;
}

interface Part {
  readonly weights: Frame;
  readonly groups: Readonly<Record<string, Group>>;
}

const parts = oracle<Record<string, Part>>(FILE);
const columns = columnsOf(oracle('cluster6/pipeline.json').Aggregated!);
const cases = ['level1_by_group', 'level2_by_group', 'level2_all'].flatMap((part) =>
  Object.entries(parts[part]!.groups).map(([group, expected]) => ({ part, group, expected })),
);

/** The loadings with the signs of the reference's, which are arbitrary. */
function alignedLoadings({ loadings }: PrincipalComponents, rotation: Matrix): Float64Array[] {
  return loadings.map((component, c) => {
    const along = component.reduce((sum, loading, i) => sum + loading * rotation.values[i]![c]!, 0);
    return along < 0 ? component.map((loading) => -loading) : component;
  });
}

function componentsOf(codes: readonly string[]): PrincipalComponents {
  return principalComponents(codes.map((code) => columns.get(code)!))!;
}

test.each(cases)(
  'the components of $group ($part) equal the reference up to their signs',
  ({ part, group, expected }) => {
    const codes = expected.iCodes;
    const components = componentsOf(codes);
    const loadings = alignedLoadings(components, expected.rotation);
    const byCode = (statistic: (values: Float64Array) => unknown) =>
      Object.fromEntries(codes.map((code) => [code, statistic(present(columns.get(code)!))]));
    const actual = {
      iCodes: codes,
      wts: loadings[0],
      sdev: components.deviations,
      rotation: {
        rownames: codes,
        colnames: codes.map((_, c) => `PC${c + 1}`),
        values: codes.map((_, i) => loadings.map((component) => component[i])),
      },
      center: byCode(mean),
      scale: byCode(standardDeviation),
      prop_var: components.shares,
    };
    compareGolden(FILE, `${part} ${group}`, actual, expected);
  },
);

test.each(cases)(
  'the weights by the first component of $group ($part) equal the reference',
  ({ part, group, expected }) => {
    const { iCode, Weight } = parts[part]!.weights;
    const [first] = alignedLoadings(componentsOf(expected.iCodes), expected.rotation);
    const weights = expected.iCodes.map((code) => Weight![iCode!.indexOf(code)]);
    compareGolden(FILE, `${part} ${group} weights`, first, weights);
  },
);

test('values were compared, of every dimension', () => {
  expect(comparedValues().get(FILE)).toBeGreaterThan(0);
  expect(Object.keys(parts.level1_by_group!.groups).sort()).toEqual(
    [...indicatorsByDimension().keys()].sort(),
  );
});

const cell = fc.oneof({ weight: 20, arbitrary: fc.integer({ min: -50, max: 50 }) }, fc.constant(null));
const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: 12, maxLength: 12 }).map(columnOf), {
    minLength: width,
    maxLength: width,
  }),
);

test('shares descend and sum to one; signs are fixed', () => {
  fc.assert(
    fc.property(table, (data) => {
      const components = principalComponents(data);
      if (components === null) return;
      const { shares, deviations, loadings } = components;
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      expect([...deviations]).toEqual([...deviations].sort((a, b) => b - a));
      for (const component of loadings) {
        expect(component.reduce((sum, loading) => sum + loading, 0)).toBeGreaterThan(-1e-9);
      }
    }),
  );
});

test('rows with a gap do not count', () => {
  const complete = principalComponents([columnOf([1, 2, 4, 3]), columnOf([2, 1, 5, 9])])!;
  const gaps = principalComponents([columnOf([1, 77, 2, 4, null, 3]), columnOf([2, null, 1, 5, 8, 9])])!;
  expect(gaps.rows).toBe(4);
  expect(gaps).toEqual(complete);
});

test('opposite loadings begin with a positive one', () => {
  const { loadings, shares } = principalComponents([columnOf([1, 2, 3]), columnOf([-1, -2, -3])])!;
  expect([...shares]).toEqual([expect.closeTo(1, 12), expect.closeTo(0, 12)]);
  expect([...loadings[0]!]).toEqual([expect.closeTo(Math.SQRT1_2, 12), expect.closeTo(-Math.SQRT1_2, 12)]);
  expect([...loadings[1]!]).toEqual([expect.closeTo(Math.SQRT1_2, 12), expect.closeTo(Math.SQRT1_2, 12)]);
});

test('there are none of no columns, of too few complete rows and of a constant', () => {
  expect(principalComponents([])).toBeNull();
  expect(principalComponents([columnOf([1, null]), columnOf([3, 4])])).toBeNull();
  expect(principalComponents([columnOf([1, 2, 3]), columnOf([4, 4, 4])])).toBeNull();
});
