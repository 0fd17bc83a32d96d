// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { type Diagnosis, diagnose } from '../../../core/diagnosis/diagnose.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { score } from '../../../core/score.ts';
import { indicators, sheet } from '../workbooks.ts';

const FRAMEWORK = indicators(
  ['A', 'dimensione'],
  ['B', 'dimensione'],
  ['A1', 'indicatore', 'A', '+', 1, 0, 10],
  ['A2', '', 'A', '+', 1, 0, 10],
  ['A3', '', 'A', '+', 1, 0, 10],
  ['B1', '', 'B', '+', 1, 0, 100],
);

function data(...rows: Cell[][]): Grid {
  return sheet('Dati', ['Cluster', 'A1', 'A2', 'A3', 'B1'], ...rows);
}

function diagnosisOf(...rows: Cell[][]): Diagnosis {
  return diagnose(score([FRAMEWORK, data(...rows)]).run!);
}

function codes({ attention }: Diagnosis): string[] {
  return attention.map(({ code }) => code);
}

/** Every number in it, wherever it stands. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Nothing but lists, records, texts, numbers, booleans and null. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'undefined';
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return plain && Object.values(value).every(isPlain);
}

test('a constant indicator has no correlation and is told of', () => {
  const diagnosis = diagnosisOf(['X', 5, 1, 2, 20], ['Y', 5, 2, 3, 30], ['Z', 5, 9, 7, 10]);
  expect(diagnosis.attention[0]).toEqual({
    code: 'constant',
    places: [{ elements: ['A1'], values: [] }],
    values: [],
  });
  expect(diagnosis.correlations.cells[0]!.map(({ value, p }) => [value, p])).toEqual(
    Array(4).fill([null, null]),
  );
  const ofA = diagnosis.structures.find(({ element }) => element === 'A')!;
  expect(ofA.components!.first.map(({ element }) => element)).toEqual(['A2', 'A3']);
  expect(ofA.consistency.parts).toBe(3);
});

test('an indicator without values is left out of alpha and components', () => {
  const diagnosis = diagnosisOf(['X', null, 1, 2, 20], ['Y', null, 2, 3, 30], ['Z', null, 9, 7, 10]);
  expect(codes(diagnosis)).toContain('empty');
  const ofA = diagnosis.structures.find(({ element }) => element === 'A')!;
  expect(ofA.consistency.parts).toBe(2);
  expect(ofA.consistency.alpha).toBeGreaterThan(0.8);
  expect(diagnosis.indicators[0]!.raw.mean).toBeNull();
});

test('of one cluster only that is said', () => {
  const diagnosis = diagnosisOf(['X', 5, 1, 2, 20]);
  expect(codes(diagnosis)).toEqual(['one-cluster']);
  expect(diagnosis.pairs.every(({ pearson }) => pearson.value === null)).toBe(true);
  expect(diagnosis.structures.every(({ components }) => components === null)).toBe(true);
});

test('a dimension of one indicator has neither alpha nor components', () => {
  const diagnosis = diagnosisOf(['X', 5, 1, 2, 20], ['Y', 6, 2, 3, 30], ['Z', 1, 9, 7, 10]);
  const ofB = diagnosis.structures.find(({ element }) => element === 'B')!;
  expect(ofB).toMatchObject({ consistency: { alpha: null, verdict: null, parts: 1 }, components: null });
});

test('whatever the data, no number is NaN or infinite, and all of it is plain data', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -3, max: 3 }),
    fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
      const { run } = score([FRAMEWORK, data(...rows.map((row, i) => [`C${i}`, ...row]))]);
      if (run === null) return;
      const diagnosis = diagnose(run);
      expect(numbersIn(diagnosis).filter((value) => !Number.isFinite(value))).toEqual([]);
      expect(isPlain(diagnosis)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
