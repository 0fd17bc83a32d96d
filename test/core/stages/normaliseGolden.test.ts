// SPDX-License-Identifier: EUPL-1.2

import { referenceOf } from '../../../core/formulas/scales/reference.ts';
import type { Framework } from '../../../core/model/framework.ts';
import type { Method, Normalisation } from '../../../core/model/method.ts';
import type { Table } from '../../../core/model/table.ts';
import { normalise } from '../../../core/stages/normalise.ts';
import { COIN, cluster6Framework, frameworkOf, indicator, methodWith } from '../frameworks.ts';
import { comparedValues, compareGolden, differsOnPurpose, leavesOf } from '../goldenCount.ts';
import { type Frame, frameOf, inPeriod, numbersOf, oracle, tableOf } from '../oracle.ts';

const RAW = tableOf(COIN.Raw);

/** Fitted on the period itself. */
function scores(table: Table, framework: Framework, method: Method): Table {
  const values = table.data.map((column) => referenceOf([column]));
  return normalise(table, { values, base: null }, framework, method).table;
}

const FRAMES: readonly (readonly [string, Partial<Normalisation>])[] = [
  ['minmax_0_100', { kind: 'min-max' }],
  ['minmax_1_100', { kind: 'min-max', scale: [1, 100] }],
  ['minmax_0_1', { kind: 'min-max', scale: [0, 1] }],
  ['scaled_0_100', { kind: 'fixed-scale' }],
  ['zscore', { kind: 'z-score' }],
  ['zscore_10_2', { kind: 'z-score', scale: [10, 2] }],
  ['rank', { kind: 'rank' }],
  ['borda', { kind: 'borda' }],
  ['prank', { kind: 'percentile-rank' }],
  ['fracmax', { kind: 'fraction-of-max' }],
  ['dist2max', { kind: 'distance-to-max' }],
  ['dist2ref', { kind: 'distance-to-reference', reference: 'CL01' }],
  ['dist2ref_cap', { kind: 'distance-to-reference', reference: 'CL01', cap: true }],
];
const WITH_DIRECTION: typeof FRAMES = [
  ['dist2targ', { kind: 'distance-to-target' }],
  ['dist2targ_cap', { kind: 'distance-to-target', cap: true }],
  ['goalposts', { kind: 'goalposts' }],
];

/** Options of COINr that the method does not offer. */
const NOT_OFFERED: ReadonlyMap<string, string> = new Map([
  ['rank_average', 'ties share the lowest rank; their average is not offered'],
  ['goalposts_notrunc', 'goalposts always stop at their ends'],
]);

describe.each([
  ['cluster6/normalise.json', cluster6Framework(), [...FRAMES, ...WITH_DIRECTION]],
  ['cluster6/normalise_nodirection.json', cluster6Framework('plus'), FRAMES],
] as const)('%s', (file, framework, frames) => {
  const golden = oracle(file);
  const minus = framework.indicators.filter(({ direction }) => direction === -1).map(({ code }) => code);

  test.each(frames)('%s equals the reference', (name, normalisation) => {
    const differs = name === 'fracmax' ? minus : [];
    const table = scores(RAW, framework, methodWith(normalisation));
    compareGolden(file, name, without(differs, frameOf(table)), without(differs, numbersOf(golden[name]!)));
  });

  test('no frame of the reference is left out', () => {
    const known = [...frames.map(([name]) => name), ...NOT_OFFERED.keys()];
    const there = Object.keys(golden).filter((name) => !['meta', 'iref1', 'refUnit'].includes(name));
    expect(there.filter((name) => !known.includes(name))).toEqual([]);
    for (const [name, why] of NOT_OFFERED) {
      if (name in golden) differsOnPurpose(file, name, leavesOf(numbersOf(golden[name]!)), why);
    }
  });
});

function without<T>(left: readonly string[], frame: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(frame).filter(([code]) => !left.includes(code)));
}

test('a fraction of the maximum with direction minus differs from the reference: the best cluster has 1', () => {
  const golden = oracle('cluster6/normalise.json').fracmax!;
  const framework = cluster6Framework();
  const table = scores(RAW, framework, methodWith({ kind: 'fraction-of-max' }));
  const minus = framework.indicators.filter(({ direction }) => direction === -1);
  expect(minus).toHaveLength(5);
  for (const { code } of minus) {
    const raw = COIN.Raw[code] as readonly (number | null)[];
    const known = raw.flatMap((value) => (value === null ? [] : [value]));
    const [min, max] = [Math.min(...known), Math.max(...known)];
    const [best, worst] = [raw.indexOf(min), raw.indexOf(max)];
    const ours = frameOf(table)[code]!;
    expect(ours[best]).toBeCloseTo(1, 12);
    expect(ours[worst]).toBeCloseTo(min / max, 12);
    // With the reference more is better again where all values are positive, and all is upside down where not.
    const theirs = golden[code] as readonly (number | null)[];
    expect(theirs[best]).toBe(1);
    expect(theirs[worst]).not.toBeCloseTo(min / max, 3);
    const why = 'a fraction of the maximum with direction minus: reflected, the best has 1';
    differsOnPurpose('cluster6/normalise.json', `fracmax ${code}`, theirs.length, why);
  }
});

describe('panel', () => {
  const PERIODS = [2020, 2021, 2022, 2023, 2024];
  const framework = cluster6Framework();

  test.each([
    ['Normalised_global', 'all'],
    ['Normalised_peryear', 'period'],
  ] as const)('%s equals the reference', (name, pooling) => {
    comparePanel('cluster6/panel.json', name, pooling, methodWith({ kind: 'min-max' }, { pooling }));
  });

  // The reference took them of the raw values, whatever the file is called.
  test('z-scores over all periods equal the reference', () => {
    const method = methodWith({ kind: 'z-score' }, { pooling: 'all' });
    comparePanel('cluster6/panel_treated.json', 'zscore_global', 'all', method);
  });

  function comparePanel(file: string, name: string, pooling: Method['pooling'], method: Method) {
    const golden = oracle(file);
    const raw = oracle('cluster6/panel.json').Raw!;
    const tables = PERIODS.map((period) => tableOf(inPeriod(raw, period)));
    const pooled = framework.indicators.map((_, index) =>
      referenceOf(tables.map((table) => table.data[index]!)),
    );
    tables.forEach((table, at) => {
      const values = pooling === 'all' ? pooled : table.data.map((column) => referenceOf([column]));
      const { table: scored } = normalise(table, { values, base: null }, framework, method);
      const expected = numbersOf(inPeriod(golden[name]!, PERIODS[at]!));
      compareGolden(file, `${name} ${PERIODS[at]}`, frameOf(scored), expected);
    });
  }
});

describe('cluster6/ampi.json', () => {
  interface Ampi {
    readonly input: Frame;
    readonly polarity: readonly ('POS' | 'NEG')[];
    readonly mpi_normalised: Frame;
    readonly ampi_norm: Readonly<Record<string, Frame>>;
    readonly gp: readonly number[];
  }
  const FILE = 'cluster6/ampi.json';
  const golden = oracle<Ampi>(FILE);
  const codes = tableOf(golden.input).columns;
  const framework = frameworkOf(
    codes.map((code, index) => indicator(code, { direction: golden.polarity[index] === 'NEG' ? -1 : 1 })),
  );

  test('MPI brings z-scores of mean 100 and deviation 10', () => {
    const table = tableOf(inPeriod(golden.input, 2024));
    const method = methodWith(
      {},
      { aggregation: { ...methodWith({}).aggregation, rules: [{ kind: 'mpi' }] } },
    );
    compareGolden(
      FILE,
      'mpi_normalised',
      frameOf(scores(table, framework, method)),
      numbersOf(golden.mpi_normalised),
    );
  });

  test('AMPI brings goalposts around the mean of the first period', () => {
    const method = methodWith(
      {},
      { aggregation: { ...methodWith({}).aggregation, rules: [{ kind: 'ampi' }] } },
    );
    const periods = Object.keys(golden.ampi_norm);
    const tables = periods.map((period) => tableOf(inPeriod(golden.input, Number(period))));
    const values = codes.map((_, index) => referenceOf(tables.map((table) => table.data[index]!)));
    const base = codes.map((_, index) => referenceOf([tables[0]!.data[index]!]));
    tables.forEach((table, at) => {
      const { table: scored, scales } = normalise(table, { values, base }, framework, method);
      compareGolden(FILE, `ampi_norm ${periods[at]}`, frameOf(scored), golden.ampi_norm[periods[at]!]);
      if (at > 0) return;
      const ends = codes.map((code) => scales.get(code)!.parameters);
      const middles = ends.map((end) => (end.get('min')! + end.get('max')!) / 2);
      compareGolden(FILE, 'gp', middles, golden.gp);
    });
  });
});

test('all values of these frames are compared', () => {
  expect(Object.fromEntries(comparedValues())).toEqual({
    'cluster6/ampi.json': 1205,
    'cluster6/normalise.json': 19_000,
    'cluster6/normalise_nodirection.json': 15_600,
    'cluster6/panel.json': 12_000,
    'cluster6/panel_treated.json': 6000,
  });
});
