// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from '../../../core/model/framework.ts';
import type { Imputation } from '../../../core/model/method.ts';
import { columnOf, type Table } from '../../../core/model/table.ts';
import { impute } from '../../../core/stages/impute.ts';
import { cluster6Framework, frameworkOf, indicator } from '../frameworks.ts';
import { comparedValues, compareGolden } from '../goldenCount.ts';
import { type Frame, frameOf, numbersOf, oracle, tableOf } from '../oracle.ts';

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
  return impute(table, framework, imputation, groupOf);
}

const KINDS: readonly [string, Imputation][] = [
  ['i_mean', { kind: 'mean' }],
  ['i_median', { kind: 'median' }],
  ['i_mean_grp', { kind: 'group-mean', column: 'Regione' }],
  ['i_median_grp', { kind: 'group-median', column: 'Regione' }],
];

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
  const small = oracle<Record<string, { value: Frame } & Frame>>('edge/small_coin.json');
  const raw = tableOf(small.Raw!);
  const framework = frameworkOf(raw.columns.map((code) => indicator(code)));
  const groups = new Map([...'AAABBBC'].map((group, i) => [`U${i + 1}`, group]));
  for (const [part, imputation] of KINDS.filter(([name]) => name !== 'i_median')) {
    const { table } = imputed(raw, framework, imputation, (cluster) => groups.get(cluster) ?? null!);
    compareGolden('edge/small_coin.json', part, frameOf(table), numbersOf(small[part]!.value));
  }
});

test('columns of all sorts', () => {
  const { vectors } = oracle<Vectors>('edge/vectors.json');
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

interface Vectors {
  readonly vectors: Record<
    string,
    { x: (number | null)[]; results: Record<string, { value?: (number | null | 'NaN')[] }> }
  >;
}

function tableOfOne(values: readonly (number | null)[]): Table {
  return { clusters: values.map((_, i) => `C${i}`), columns: ['v'], data: [columnOf(values)] };
}
