// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Finding } from '../../../core/model/finding.ts';
import type { Framework } from '../../../core/model/framework.ts';
import type { Imputation } from '../../../core/model/method.ts';
import { columnOf, type Table, valueAt } from '../../../core/model/table.ts';
import { impute } from '../../../core/stages/impute.ts';
import { comparedValues, compareGolden } from '../goldenCount.ts';
import { oracle } from '../oracle.ts';
import {
  cluster6Framework,
  type Frame,
  frameOf,
  frameworkOf,
  indicator,
  numbersOf,
  tableOf,
} from '../scales/frames.ts';

const { Lineage, Unit } = oracle('cluster6/coin.json');
const FILE = 'cluster6/impute.json';
const golden = oracle(FILE);
const denominated = tableOf(oracle('cluster6/denominated.json').Denominated!);

/** The framework of the oracle with the dimension of each indicator as its parent. */
function withDimensions(): Framework {
  const dimensions = new Map(
    Lineage!.Indicatore!.map((code, i) => [code, Lineage!.Dimensione![i] as string]),
  );
  const { indicators } = cluster6Framework();
  return frameworkOf(indicators.map((one) => ({ ...one, parent: dimensions.get(one.code)! })));
}

function region(cluster: string): string {
  return Unit!.Regione![Unit!.uCode!.indexOf(cluster)] as string;
}

function imputed(table: Table, framework: Framework, imputation: Imputation, groupOf = region) {
  const findings: Finding[] = [];
  return { ...impute(table, framework, imputation, groupOf, findings), findings };
}

const KINDS: readonly [string, Imputation][] = [
  ['i_mean', { kind: 'mean' }],
  ['i_median', { kind: 'median' }],
  ['i_mean_grp', { kind: 'group-mean', column: 'Regione' }],
  ['i_median_grp', { kind: 'group-median', column: 'Regione' }],
];

describe('the reference', () => {
  test.each(KINDS)('%s', (frame, imputation) => {
    const { table, findings } = imputed(denominated, withDimensions(), imputation);
    compareGolden(FILE, frame, frameOf(table), numbersOf(golden[frame]!));
    expect(findings).toEqual([]);
  });

  test('row means within the dimension', () => {
    const { table } = imputed(denominated, withDimensions(), { kind: 'row-mean' });
    compareGolden(FILE, 'row_mean_within_level2', frameOf(table), numbersOf(golden.row_mean_within_level2!));
  });

  test('row means over all indicators, where they have one parent', () => {
    const { table } = imputed(denominated, cluster6Framework(), { kind: 'row-mean' });
    compareGolden(FILE, 'row_mean_all', frameOf(table), numbersOf(golden.row_mean_all!));
  });

  test('group means in the standard pipeline', () => {
    const { table } = imputed(denominated, withDimensions(), { kind: 'group-mean', column: 'Regione' });
    const { Imputed } = oracle('cluster6/pipeline.json');
    compareGolden('cluster6/pipeline.json', 'Imputed', frameOf(table), numbersOf(Imputed!));
  });

  test('a small data set with a constant and a cluster without a group', () => {
    const small = oracle('edge/small_coin.json') as unknown as Record<string, { value: Frame } & Frame>;
    const raw = tableOf(small.Raw!);
    const framework = frameworkOf(raw.columns.map((code) => indicator(code)));
    const groups = new Map([...'AAABBBC'].map((group, i) => [`U${i + 1}`, group]));
    for (const [part, imputation] of KINDS.filter(([name]) => name !== 'i_median')) {
      const { table } = imputed(raw, framework, imputation, (cluster) => groups.get(cluster) ?? null!);
      compareGolden('edge/small_coin.json', part, frameOf(table), numbersOf(small[part]!.value));
    }
  });

  test('columns of all sorts', () => {
    const { vectors } = oracle('edge/vectors.json') as unknown as Vectors;
    for (const [name, { x, results }] of Object.entries(vectors)) {
      for (const kind of ['mean', 'median'] as const) {
        const expected = results[`i_${kind}`]!.value!;
        const { table } = imputed(tableOfOne(x), frameworkOf([indicator('v')]), { kind });
        // All missing: COINr gives NaN, we leave it missing.
        const known = expected.map((value) => (value === 'NaN' ? null : value));
        compareGolden('edge/vectors.json', `${name} i_${kind}`, frameOf(table).v, known);
      }
    }
  });

  test('so many values were compared', () => {
    expect([...comparedValues()]).toEqual([
      ['cluster6/impute.json', 7200],
      ['cluster6/pipeline.json', 1200],
      ['edge/small_coin.json', 216],
      ['edge/vectors.json', 990],
    ]);
  });
});

interface Vectors {
  readonly vectors: Record<
    string,
    { x: (number | null)[]; results: Record<string, { value?: (number | null | 'NaN')[] }> }
  >;
}

function tableOfOne(values: readonly (number | null)[]): Table {
  return { clusters: values.map((_, i) => `C${i}`), columns: ['v'], data: [columnOf(values)] };
}

describe('what has nothing to be filled from stays missing, and a finding tells', () => {
  const table: Table = {
    clusters: ['X', 'Y', 'Z'],
    columns: ['A1', 'A2'],
    data: [columnOf([null, 1, null]), columnOf([null, 2, 4])],
  };
  const framework = frameworkOf([indicator('A1', { parent: 'A' }), indicator('A2', { parent: 'A' })]);
  const groups = new Map([
    ['Y', 'nord'],
    ['Z', 'sud'],
  ]);

  test('a group without a value, and a cluster without a group', () => {
    const groupOf = (cluster: string) => groups.get(cluster) ?? null;
    const {
      table: filled,
      imputed: counts,
      findings,
    } = {
      ...imputedWith({ kind: 'group-mean', column: 'Area' }, groupOf),
    };
    expect(frameOf(filled)).toEqual({ A1: [null, 1, null], A2: [null, 2, 4] });
    expect([...counts]).toEqual([]);
    expect(findings.map(({ code, severity, cell, params }) => [code, severity, cell, params])).toEqual([
      ['imputation-without-group', 'warning', null, { cluster: 'X', column: 'Area' }],
      ['imputation-group-empty', 'warning', 'A-A1', { indicator: 'A1', group: 'sud' }],
    ]);
  });

  test('a group column that nobody has: all clusters together', () => {
    const { table: filled, findings } = imputedWith({ kind: 'group-median', column: 'Zona' }, () => null);
    expect(frameOf(filled)).toEqual({ A1: [1, 1, 1], A2: [3, 2, 4] });
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['imputation-group-unknown', { column: 'Zona' }],
    ]);
  });

  test('a cluster with nothing in the dimension, told once', () => {
    const { table: filled, imputed: counts, findings } = imputedWith({ kind: 'row-mean' }, () => null);
    // A1 is the same everywhere, so it says nothing of Y, and what Z gets is that value.
    expect(frameOf(filled)).toEqual({ A1: [null, 1, 1], A2: [null, 2, 4] });
    expect([...counts]).toEqual([['A1', 1]]);
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['imputation-row-empty', { cluster: 'X', dimension: 'A' }],
    ]);
  });

  test('an indicator that nobody has', () => {
    const empty = { ...table, data: [columnOf([null, null, null]), columnOf([1, null, 3])] };
    for (const [, imputation] of [...KINDS, ['', { kind: 'row-mean' }] as const]) {
      const { table: filled } = imputed(empty, framework, imputation, () => 'one');
      expect(frameOf(filled).A1).toEqual([null, null, null]);
    }
  });

  function imputedWith(imputation: Imputation, groupOf: (cluster: string) => string | null) {
    const findings: Finding[] = [];
    return { ...impute(table, framework, imputation, groupOf, findings), findings };
  }
});

test('nothing is filled by none, nor by what looks along periods', () => {
  for (const imputation of [
    { kind: 'none' },
    { kind: 'constant' },
    { kind: 'linear' },
    { kind: 'latest', periodsBack: null },
  ] as const) {
    const { table, imputed: counts } = imputed(denominated, withDimensions(), imputation);
    expect(table).toBe(denominated);
    expect(counts.size).toBe(0);
  }
});

test('a column without gaps is not copied', () => {
  const table = { ...tableOfOne([1, 2]), columns: ['v', 'w'], data: [columnOf([1, 2]), columnOf([1, null])] };
  const { table: filled } = imputed(table, frameworkOf([indicator('v'), indicator('w')]), { kind: 'mean' });
  expect(filled.data[0]).toBe(table.data[0]);
  expect(filled.data[1]).not.toBe(table.data[1]);
});

const cell = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 9 });
const kind = fc.constantFrom<Imputation>(...KINDS.map(([, one]) => one), { kind: 'row-mean' });
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
