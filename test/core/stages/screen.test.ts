// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Framework } from '../../../core/model/framework.ts';
import { DEFAULT_METHOD, type Screening } from '../../../core/model/method.ts';
import { columnOf, type Table } from '../../../core/model/table.ts';
import { screen } from '../../../core/stages/screen.ts';
import { frameworkOf, indicator } from '../frameworks.ts';

function screened(table: Table, framework: Framework, screening: Partial<Screening>) {
  return screen(table, framework, { ...DEFAULT_METHOD.screening, ...screening });
}

const TABLE: Table = {
  clusters: ['W', 'X', 'Y', 'Z'],
  columns: ['A', 'B', 'C'],
  data: [columnOf([1, 1, 0, null]), columnOf([2, null, 0, null]), columnOf([3, 3, 5, null])],
};
const THREE = frameworkOf(['A', 'B', 'C'].map((code) => indicator(code)));

test('a share equal to the threshold passes', () => {
  const { table } = screened(TABLE, THREE, {
    kind: 'both',
    minimumAvailability: 2 / 3,
    minimumNonzero: 1 / 3,
  });
  expect(table.clusters).toEqual(['W', 'X', 'Y']);
});

test('a share passes that is below the threshold only by the digits that a cell shows', () => {
  const shown = 0.666666666666667;
  expect(2 / 3).toBeLessThan(shown);
  expect(screened(TABLE, THREE, { kind: 'availability', minimumAvailability: shown }).table.clusters).toEqual(
    ['W', 'X', 'Y'],
  );
  const data = [columnOf([1]), columnOf([1]), columnOf([0])];
  const third: Table = { ...TABLE, clusters: ['V'], data };
  expect(screened(third, THREE, { kind: 'nonzero', minimumNonzero: shown }).table.clusters).toEqual(['V']);
});

test('who is left out is told with the shares', () => {
  const { screenedOut, findings } = screened(TABLE, THREE, {
    kind: 'both',
    minimumAvailability: 0.7,
    minimumNonzero: 0.4,
  });
  expect(screenedOut).toEqual([
    { cluster: 'X', reason: 'availability', availability: 2 / 3, nonzero: 1 },
    { cluster: 'Y', reason: 'nonzero', availability: 1, nonzero: 1 / 3 },
    { cluster: 'Z', reason: 'availability', availability: 0, nonzero: 0 },
  ]);
  expect(findings.map(({ code, params }) => [code, params])).toEqual([
    ['cluster-screened-out', { cluster: 'X', availability: 66.7, nonzero: 100 }],
    ['cluster-screened-out', { cluster: 'Y', availability: 100, nonzero: 33.3 }],
    ['cluster-screened-out', { cluster: 'Z', availability: 0, nonzero: 0 }],
  ]);
});

test('a cluster without any value does not pass for lack of zeros', () => {
  const { screenedOut } = screened(TABLE, THREE, { kind: 'nonzero' });
  expect(screenedOut.map(({ cluster, reason }) => [cluster, reason])).toEqual([['Z', 'nonzero']]);
});

test('by hand: exclusion works without screening and goes before inclusion; strange codes are told', () => {
  const { table, findings } = screened(TABLE, THREE, { include: ['W', 'Z', 'Q'], exclude: ['W', 'R'] });
  expect(table.clusters).toEqual(['X', 'Y', 'Z']);
  expect(findings.map(({ code, params }) => [code, params])).toEqual([
    ['screening-unknown-cluster', { key: 'screening.include', cluster: 'Q' }],
    ['screening-unknown-cluster', { key: 'screening.exclude', cluster: 'R' }],
    ['screening-contradiction', { cluster: 'W' }],
    ['cluster-excluded', { cluster: 'W' }],
  ]);
});

test('who is included by hand stays whatever they have, with nothing to be told', () => {
  const { table, findings } = screened(TABLE, THREE, { kind: 'both', minimumNonzero: 0, include: ['Z'] });
  expect(table.clusters).toEqual(['W', 'X', 'Y', 'Z']);
  expect(findings).toEqual([]);
});

test.each([
  ['availability', [1, 1, 1, 1], ['screening-without-effect']],
  ['both', [1, 1, 1, 1], ['screening-without-effect']],
  ['nonzero', [1, 1, 1, 1], []],
  ['availability', [1, 1, 1, null], []],
] as const)('that nothing is missing is told where that is what is asked: %s of %j', (kind, last, told) => {
  const table = { ...TABLE, data: [columnOf([1, 1, 1, 1]), columnOf([2, 2, 2, 2]), columnOf(last)] };
  const { findings } = screened(table, THREE, { kind, minimumAvailability: 0.5 });
  expect(findings.map(({ code }) => code)).toEqual(told);
});

test('all left out: an empty table, and an error', () => {
  const { table, findings } = screened(TABLE, THREE, { exclude: TABLE.clusters });
  expect(table.clusters).toEqual([]);
  expect(table.data.map(({ values, present }) => [values.length, present.length])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  expect(findings.at(-1)).toMatchObject({ code: 'all-clusters-screened-out', severity: 'error' });
});

test('without screening the table is the same', () => {
  const { table, findings } = screened(TABLE, THREE, {});
  expect(table).toBe(TABLE);
  expect(findings).toEqual([]);
});

const worlds = fc.array(fc.array(fc.option(fc.constantFrom(0, 1, 2)), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 10,
});

function tableOfRows(
  rows: readonly (readonly (number | null)[])[],
  names = rows.map((_, i) => `C${i}`),
): Table {
  return {
    clusters: names,
    columns: ['A', 'B', 'C'],
    data: [0, 1, 2].map((index) => columnOf(rows.map((row) => row[index]!))),
  };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('a higher threshold lets nobody back in', () => {
  fc.assert(
    fc.property(worlds, share, share, share, share, (rows, a, b, c, d) => {
      const kept = (minimumAvailability: number, minimumNonzero: number) =>
        screened(tableOfRows(rows), THREE, { kind: 'both', minimumAvailability, minimumNonzero }).table
          .clusters;
      const strict = kept(Math.max(a, b), Math.max(c, d));
      const lax = kept(Math.min(a, b), Math.min(c, d));
      expect(strict.filter((cluster) => !lax.includes(cluster))).toEqual([]);
    }),
  );
});

test('the order of the clusters makes no difference', () => {
  fc.assert(
    fc.property(worlds, share, (rows, minimumAvailability) => {
      const names = rows.map((_, i) => `C${i}`);
      const turned = tableOfRows([...rows].reverse(), [...names].reverse());
      const kept = (table: Table) =>
        screened(table, THREE, { kind: 'availability', minimumAvailability }).table.clusters;
      expect([...kept(turned)].reverse()).toEqual(kept(tableOfRows(rows)));
    }),
  );
});
