// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { referenceOf } from '../../../core/formulas/scales/reference.ts';
import type { Indicator } from '../../../core/model/framework.ts';
import type { Method } from '../../../core/model/method.ts';
import { NORMALISATIONS, type NormalisationKind } from '../../../core/model/normalisations.ts';
import { columnOf, type Table } from '../../../core/model/table.ts';
import { type Normalised, normalise } from '../../../core/stages/normalise.ts';
import { frameworkOf, indicator, methodWith } from '../frameworks.ts';
import { frameOf, type Numbers } from '../oracle.ts';

/** Three clusters X, Y and Z; indicators A and B. */
function run(
  columns: Readonly<Record<string, Numbers>>,
  method: Method,
  exceptions: Readonly<Record<string, Partial<Indicator>>> = {},
): { scores: Readonly<Record<string, Numbers>>; findings: string[]; normalised: Normalised } {
  const codes = Object.keys(columns);
  const table: Table = {
    clusters: ['X', 'Y', 'Z'],
    columns: codes,
    data: Object.values(columns).map(columnOf),
  };
  const values = table.data.map((column) => referenceOf([column]));
  const framework = frameworkOf(codes.map((code) => indicator(code, exceptions[code])));
  const normalised = normalise(table, { values, base: values }, framework, method);
  return {
    scores: frameOf(normalised.table),
    findings: normalised.findings.map(({ code, cell, params }) =>
      [code, cell ?? '', ...Object.values(params)].join(' ').trim(),
    ),
    normalised,
  };
}

const DATA = { A: [0, 5, 10], B: [1, 2, 5] };

function withAggregation(kind: 'mpi' | 'ampi', method: Method): Method {
  return { ...method, aggregation: { ...method.aggregation, rules: [{ kind: 'arithmetic' }, { kind }] } };
}

test('an exception goes before the method', () => {
  const { scores, normalised } = run(DATA, methodWith({ kind: 'min-max' }), {
    B: { normalisation: { kind: 'rank', scale: null } },
  });
  expect(scores).toEqual({ A: [0, 50, 100], B: [1, 2, 3] });
  expect([...normalised.scales].map(([code, { kind }]) => `${code} ${kind}`)).toEqual([
    'A min-max',
    'B rank',
  ]);
});

test('an exception without a scale has that of the method where it names the same normalisation', () => {
  const method = methodWith({ kind: 'min-max', scale: [0, 10] });
  const { scores } = run({ ...DATA, C: [0, 5, 10] }, method, {
    A: { normalisation: { kind: 'min-max', scale: null } },
    B: { normalisation: { kind: 'fixed-scale', scale: null } },
    C: { normalisation: { kind: 'min-max', scale: [1, 2] } },
  });
  expect(scores).toEqual({ A: [0, 5, 10], B: [1, 2, 5], C: [1, 1.5, 2] });
});

describe('a reference cluster', () => {
  const toReference = (reference: string | null) => methodWith({ kind: 'distance-to-reference', reference });

  test('is found by its code', () => {
    expect(run(DATA, toReference('Y'))).toMatchObject({
      scores: { A: [0, 1, 2], B: [0, 1, 4] },
      findings: [],
    });
  });

  test('that is unknown or not named is told once, and the best value takes its place', () => {
    const expected = { A: [0, 0.5, 1], B: [0, 0.25, 1] };
    expect(run(DATA, toReference('W'))).toMatchObject({
      scores: expected,
      findings: ['reference-unknown  W'],
    });
    expect(run(DATA, toReference(null))).toMatchObject({ scores: expected, findings: ['reference-missing'] });
  });

  test('is not looked for where no indicator needs it', () => {
    expect(run(DATA, methodWith({ kind: 'min-max', reference: 'W' })).findings).toEqual([]);
  });

  test('is told for each indicator of which it has no value or the worst', () => {
    const { scores, findings } = run({ A: [0, null, 10], B: [1, 1, 5] }, toReference('Y'));
    expect(scores).toEqual({ A: [0, null, 1], B: [0, 0, 1] });
    expect(findings).toEqual(['reference-without-value A-A A', 'reference-is-worst A-B B']);
  });
});

describe('Mazziotta-Pareto', () => {
  test('brings its normalisation without a word where none was chosen', () => {
    const mpi = run(DATA, withAggregation('mpi', methodWith({})));
    expect(mpi).toMatchObject({ scores: { A: [90, 100, 110] }, findings: [] });
    const ampi = run(DATA, withAggregation('ampi', methodWith({})));
    expect(ampi).toMatchObject({ scores: { A: [70, 100, 130] }, findings: [] });
    expect(ampi.normalised.scales.get('A')!.kind).toBe('ampi');
  });

  test('says so once where it takes the place of another', () => {
    expect(run(DATA, withAggregation('mpi', methodWith({ kind: 'rank' }))).findings).toEqual([
      'normalisation-implied  mpi',
    ]);
    const exceptions = { A: { normalisation: { kind: 'rank', scale: null } } } as const;
    expect(run(DATA, withAggregation('ampi', methodWith({})), exceptions).findings).toEqual([
      'normalisation-implied  ampi',
    ]);
  });
});

test('an indicator without scale has no scores, and the finding stands at its declaration', () => {
  const { scores, findings, normalised } = run(
    { A: [3, 3, 3], B: [1, null, 3] },
    methodWith({ kind: 'min-max' }),
  );
  expect(scores).toEqual({ A: [null, null, null], B: [0, null, 100] });
  expect(findings).toEqual(['indicator-constant A-A A']);
  expect([...normalised.scales.keys()]).toEqual(['B']);
});

test('goalposts that were lost, as reversed ones are, are not told again', () => {
  const { findings } = run(DATA, methodWith({}), { A: { lostPosts: true } });
  expect(findings).toEqual(['goalposts-missing A-B B']);
});

test('a score that is not finite is missing, the others stay', () => {
  const { scores, findings } = run(
    { A: [1, 1e308, null] },
    methodWith({ kind: 'fixed-scale', scale: [0, 1] }),
  );
  expect(scores).toEqual({ A: [100, null, null] });
  expect(findings).toEqual(['score-not-finite A-A A']);
});

test('the values that came in are left as they are', () => {
  const table: Table = { clusters: ['X', 'Y'], columns: ['A'], data: [columnOf([1, 1e308])] };
  const values = [referenceOf(table.data)];
  normalise(
    table,
    { values, base: null },
    frameworkOf([indicator('A')]),
    methodWith({ kind: 'fixed-scale', scale: [0, 1] }),
  );
  expect(frameOf(table)).toEqual({ A: [1, 1e308] });
});

const KINDS: readonly (NormalisationKind | 'mpi' | 'ampi')[] = [...NORMALISATIONS, 'mpi', 'ampi'];

function methodOf(kind: NormalisationKind | 'mpi' | 'ampi'): Method {
  if (kind === 'mpi' || kind === 'ampi') return withAggregation(kind, methodWith({}));
  return methodWith({ kind, reference: 'X' });
}

describe.each(KINDS)('%s', (kind) => {
  const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
  const three = fc.tuple(value, value, value);
  const what = fc.record({ direction: fc.constantFrom<(1 | -1)[]>(1, -1), target: value });

  test('has finite scores, and tells of every value without one', () => {
    fc.assert(
      fc.property(three, what, (A, exception) => {
        const { scores, findings } = run({ A }, methodOf(kind), { A: exception });
        const missing = scores.A!.filter((score, row) => score === null && A[row] !== null);
        for (const score of scores.A!) expect(score === null || Number.isFinite(score)).toBe(true);
        if (missing.length > 0)
          expect(findings).toEqual(expect.arrayContaining([expect.stringMatching(/ A$/)]));
      }),
    );
  });

  test('permuting the clusters permutes the scores', () => {
    const plain = fc.option(fc.integer({ min: -100, max: 100 }));
    fc.assert(
      fc.property(fc.tuple(plain, plain, plain), what, ([x, y, z], exception) => {
        const before = run({ A: [x, y, z] }, methodOf(kind), { A: exception }).scores.A!;
        // The first stays where it is: it is the reference cluster.
        const after = run({ A: [x, z, y] }, methodOf(kind), { A: exception }).scores.A!;
        for (const [row, from] of [0, 2, 1].entries()) {
          if (before[from] === null) expect(after[row]).toBeNull();
          else expect(after[row]).toBeCloseTo(before[from]!, 9);
        }
      }),
    );
  });
});
