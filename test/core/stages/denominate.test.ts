// SPDX-License-Identifier: EUPL-1.2
import { columnOf, type Table } from '../../../core/model/table.ts';
import { denominate } from '../../../core/stages/denominate.ts';
import { frameworkOf, indicator } from '../frameworks.ts';
import { frameOf, type Numbers } from '../oracle.ts';
import { paramOf } from '../paramOf.ts';

const FRAMEWORK = frameworkOf([indicator('A', { denominator: 'D', denominatorScale: 100 }), indicator('B')]);
const CLUSTERS = ['V', 'W', 'X', 'Y', 'Z'];

function divided(a: Numbers, d: Numbers) {
  const tableOf = (columns: readonly Numbers[]): Table => ({
    clusters: CLUSTERS,
    columns: ['A', 'B'],
    data: columns.map(columnOf),
  });
  const raw = tableOf([a, [1, 2, 3, 4, 5]]);
  const placeOf = (cluster: string, code: string, column: string) => ({
    sheet: 'Dati',
    cell: `${cluster}-${code}-${column}`,
  });
  const below = tableOf([d, [null, null, null, null, null]]);
  return { raw, ...denominate(raw, below, FRAMEWORK, placeOf) };
}

test('a value is divided by its denominator in units of the scale; without a denominator it is left alone', () => {
  const { raw, table, findings } = divided([1, 2, 3, 4, null], [50, 100, 200, 400, 100]);
  expect(frameOf(table).A).toEqual([2, 2, 1.5, 1, null]);
  expect(table.data[1]).toBe(raw.data[1]);
  expect(table.clusters).toEqual(CLUSTERS);
  expect(findings).toEqual([]);
});

test('nothing, 0 or less below leaves a value missing, and each is told at its place', () => {
  const { table, findings } = divided([1, 2, 3, 4, null], [50, 0, -3, null, 0]);
  expect(frameOf(table).A).toEqual([2, null, null, null, null]);
  expect(findings).toMatchObject(
    ['W', 'X', 'Y'].map((cluster) => ({
      code: 'denominator-not-positive',
      cell: `${cluster}-A-D`,
      params: { cluster, indicator: 'A', denominator: 'D' },
    })),
  );
});

test('a quotient too large for a number is missing, and told', () => {
  const { table, findings } = divided([1e300, 1, 0, -1e300, 1], [1e-300, 1, 1e-320, 1e-300, 100]);
  expect(frameOf(table).A).toEqual([null, 100, 0, null, 1]);
  expect(findings.map((one) => paramOf(one, 'cluster'))).toEqual(['V', 'Y']);
});

test('a denominator that nobody has is not told for each cluster', () => {
  const { table, findings } = divided([1, 2, 3, 4, 5], [null, null, null, null, null]);
  expect(frameOf(table).A).toEqual([null, null, null, null, null]);
  expect(findings).toEqual([]);
});
