// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Framework } from '../../../core/model/framework.ts';
import type { Imputation } from '../../../core/model/method.ts';
import { columnOf, type Table, valueAt } from '../../../core/model/table.ts';
import { impute } from '../../../core/stages/impute.ts';
import { frameworkOf, indicator } from '../frameworks.ts';
import { frameOf } from '../oracle.ts';

type GroupOf = (cluster: string) => string | null;

function imputed(table: Table, framework: Framework, imputation: Imputation, groupOf: GroupOf = () => null) {
  return impute(table, framework, imputation, groupOf);
}

const KINDS: readonly Imputation[] = [
  { kind: 'mean' },
  { kind: 'median' },
  { kind: 'group-mean', column: 'Area' },
  { kind: 'group-median', column: 'Area' },
  { kind: 'row-mean' },
];

const TABLE: Table = {
  clusters: ['X', 'Y', 'Z'],
  columns: ['A1', 'A2'],
  data: [columnOf([null, 1, null]), columnOf([null, 2, 4])],
};
const TWO = frameworkOf([indicator('A1', { parent: 'A' }), indicator('A2', { parent: 'A' })]);

describe('what has nothing to be filled from stays missing, and a finding tells', () => {
  test('a group without a value, and a cluster without a group', () => {
    const groups = new Map([
      ['Y', 'nord'],
      ['Z', 'sud'],
    ]);
    const groupOf = (cluster: string) => groups.get(cluster) ?? null;
    const byArea: Imputation = { kind: 'group-mean', column: 'Area' };
    const { table, imputed: counts, findings } = imputed(TABLE, TWO, byArea, groupOf);
    expect(frameOf(table)).toEqual({ A1: [null, 1, null], A2: [null, 2, 4] });
    expect([...counts]).toEqual([]);
    expect(findings.map(({ code, severity, cell, params }) => [code, severity, cell, params])).toEqual([
      ['imputation-without-group', 'warning', null, { cluster: 'X', column: 'Area' }],
      ['imputation-group-empty', 'warning', 'A-A1', { indicator: 'A1', group: 'sud' }],
    ]);
  });

  test('a group column that nobody has: all clusters together', () => {
    const { table, findings } = imputed(TABLE, TWO, { kind: 'group-median', column: 'Zona' });
    expect(frameOf(table)).toEqual({ A1: [1, 1, 1], A2: [3, 2, 4] });
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['imputation-group-unknown', { column: 'Zona' }],
    ]);
  });

  test('a group is told of only where it has a gap, a cluster without one where it has a gap of its own', () => {
    const table = {
      ...TABLE,
      data: [columnOf([1, null, 3]), columnOf([null, 2, null])],
    };
    const groups = new Map([
      ['X', 'nord'],
      ['Y', 'sud'],
    ]);
    const byArea: Imputation = { kind: 'group-mean', column: 'Area' };
    const { findings } = imputed(table, TWO, byArea, (cluster) => groups.get(cluster) ?? null);
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['imputation-without-group', { cluster: 'Z', column: 'Area' }],
      ['imputation-group-empty', { indicator: 'A1', group: 'sud' }],
      ['imputation-group-empty', { indicator: 'A2', group: 'nord' }],
    ]);
  });

  test('a cluster without a group and without gaps is not told, nor of an indicator that nobody has', () => {
    const table = { ...TABLE, data: [columnOf([1, 2, 3]), columnOf([null, null, null])] };
    const byArea: Imputation = { kind: 'group-mean', column: 'Area' };
    expect(imputed(table, TWO, byArea, (cluster) => (cluster === 'X' ? 'nord' : null)).findings).toEqual([]);
  });

  test('each cluster with nothing in a dimension, once a dimension', () => {
    const four = frameworkOf(
      ['A1', 'A2', 'B1', 'B2'].map((code) => indicator(code, { parent: code.slice(0, 1) })),
    );
    const table: Table = {
      clusters: ['X', 'Y', 'Z'],
      columns: ['A1', 'A2', 'B1', 'B2'],
      data: [
        [null, null, 1],
        [null, null, 2],
        [null, 1, 2],
        [null, 3, 1],
      ].map((values) => columnOf(values)),
    };
    const { findings } = imputed(table, four, { kind: 'row-mean' });
    expect(findings.map(({ params }) => params)).toEqual([
      { cluster: 'X', dimension: 'A' },
      { cluster: 'Y', dimension: 'A' },
      { cluster: 'X', dimension: 'B' },
    ]);
  });

  test('a cluster with nothing in the dimension, told once', () => {
    const { table, imputed: counts, findings } = imputed(TABLE, TWO, { kind: 'row-mean' });
    // A1 is the same everywhere, so it says nothing of Y, and what Z gets is that value.
    expect(frameOf(table)).toEqual({ A1: [null, 1, 1], A2: [null, 2, 4] });
    expect([...counts]).toEqual([['A1', 1]]);
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['imputation-row-empty', { cluster: 'X', dimension: 'A' }],
    ]);
  });

  test('an indicator that nobody has', () => {
    const empty = { ...TABLE, data: [columnOf([null, null, null]), columnOf([1, null, 3])] };
    for (const imputation of KINDS) {
      const { table } = imputed(empty, TWO, imputation, () => 'one');
      expect(frameOf(table).A1).toEqual([null, null, null]);
    }
  });
});

test('nothing is filled by none, nor by what looks along periods', () => {
  for (const imputation of [
    { kind: 'none' },
    { kind: 'constant' },
    { kind: 'linear' },
    { kind: 'latest', periodsBack: null },
  ] as const) {
    const { table, imputed: counts } = imputed(TABLE, TWO, imputation);
    expect(table).toBe(TABLE);
    expect(counts.size).toBe(0);
  }
});

test('a column without gaps is not copied', () => {
  const before = { ...TABLE, data: [columnOf([1, 2, 3]), columnOf([1, null, 3])] };
  const { table } = imputed(before, TWO, { kind: 'mean' });
  expect(table.data[0]).toBe(before.data[0]);
  expect(frameOf(before).A2).toEqual([1, null, 3]);
  expect(frameOf(table).A2).toEqual([1, 2, 3]);
});

const cell = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 9 });
const kind = fc.constantFrom(...KINDS);
const three = frameworkOf([
  indicator('A', { parent: 'P' }),
  indicator('B', { parent: 'P', direction: -1 }),
  indicator('C', { parent: 'P' }),
]);

function tableOfRows(values: readonly (readonly (number | null)[])[], names: readonly number[]): Table {
  return {
    clusters: names.map(String),
    columns: ['A', 'B', 'C'],
    data: [0, 1, 2].map((index) => columnOf(values.map((row) => row[index]!))),
  };
}

const evenOrOdd = (cluster: string) => (Number(cluster) % 2 === 0 ? 'even' : 'odd');

test('present values never change, and what is filled lies between the lowest and the highest', () => {
  fc.assert(
    fc.property(rows, kind, (values, imputation) => {
      const table = tableOfRows(values, [...values.keys()]);
      const { table: filled, imputed: counts } = imputed(table, three, imputation, evenOrOdd);
      table.data.forEach((column, index) => {
        const known = values.map((row) => row[index]!).filter((value) => value !== null);
        const low = Math.min(...known);
        const high = Math.max(...known);
        const slack = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
        let count = 0;
        values.forEach((row, at) => {
          const now = valueAt(filled.data[index]!, at);
          if (row[index] !== null) expect(now).toBe(row[index]);
          else if (now !== null) {
            count++;
            expect(now >= low - slack && now <= high + slack).toBe(true);
          }
        });
        expect(counts.get(table.columns[index]!) ?? 0).toBe(count);
        expect(column.present.length).toBe(filled.data[index]!.present.length);
      });
    }),
  );
});

test('the order of the clusters makes no difference', () => {
  fc.assert(
    fc.property(rows, kind, (values, imputation) => {
      const names = [...values.keys()];
      const forward = frameOf(imputed(tableOfRows(values, names), three, imputation, evenOrOdd).table);
      const turned = tableOfRows([...values].reverse(), [...names].reverse());
      const backward = frameOf(imputed(turned, three, imputation, evenOrOdd).table);
      for (const code of ['A', 'B', 'C']) {
        forward[code]!.forEach((value, at) => {
          const other = backward[code]![names.length - 1 - at]!;
          if (value === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(value, 6);
        });
      }
    }),
  );
});
