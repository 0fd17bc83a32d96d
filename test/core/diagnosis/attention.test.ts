// SPDX-License-Identifier: EUPL-1.2
import type { AttentionCode } from '../../../core/diagnosis/attention.ts';
import { leastSignificant } from '../../../core/diagnosis/coefficient.ts';
import { diagnose } from '../../../core/diagnosis/diagnose.ts';
import type { Cell } from '../../../core/model/grid.ts';
import { score } from '../../../core/score.ts';
import { correlationPValue } from '../../../core/statistics/significance.ts';
import { indicators, sheet } from '../workbooks.ts';
import { pipelineDiagnosis } from './cluster6Diagnosis.ts';

const FRAMEWORK = indicators(
  ['A', 'dimensione'],
  ['B', 'dimensione'],
  ['A1', 'indicatore', 'A', '+', 1, 0, 100],
  ['A2', '', 'A', '+', 1, 0, 100],
  ['B1', '', 'B', '+', 1, 0, 100],
  ['B2', '', 'B', '+', 1, 0, 100],
);

/** 20 clusters; what each indicator has is a function of the number of the cluster. */
function pointsOf(...values: readonly ((i: number) => Cell)[]) {
  const rows = Array.from({ length: 20 }, (_, i) => [`C${i}`, ...values.map((value) => value(i))]);
  const { run } = score([FRAMEWORK, sheet('Dati', ['Cluster', 'A1', 'A2', 'B1', 'B2'], ...rows)]);
  return new Map<AttentionCode, readonly (readonly string[])[]>(
    diagnose(run!).attention.map(({ code, places }) => [code, places.map(({ elements }) => elements)]),
  );
}

const rising = (i: number) => i * 4 + 1;
const wavy = (i: number) => 50 + 40 * Math.sin(i * 2.3);

test('data that go together have nothing to look at', () => {
  const near = (shift: number) => (i: number) => rising(i) + 12 * Math.sin(i * 1.7 + shift);
  expect([...pointsOf(near(0), near(1.5), near(3), near(4.5)).keys()]).toEqual([]);
});

test('two indicators that tell the same', () => {
  const points = pointsOf(rising, (i) => rising(i) + (i % 3), wavy, wavy);
  expect(points.get('same-signal')).toEqual([
    ['A1', 'A2'],
    ['B1', 'B2'],
  ]);
});

test('an indicator against its dimension, and a dimension whose parts cancel out', () => {
  const points = pointsOf(rising, (i) => 60 - rising(i) / 2, rising, rising);
  expect(points.get('opposed-pair')).toEqual([['A1', 'A2']]);
  expect(points.get('opposed-parts')).toEqual([['A']]);
  expect(points.get('opposed-to-parent')).toEqual([['A2', 'A']]);
});

test('outliers, gaps, zeros and repetitions are told of the indicator that has them', () => {
  const points = pointsOf(
    (i) => (i === 7 ? 100 : 1 + i / 10),
    (i) => (i % 2 === 0 ? rising(i) : null),
    (i) => (i < 8 ? rising(i) : 0),
    (i) => (i % 4) * 20 + 5,
  );
  expect(points.get('outliers')).toEqual([['A1']]);
  expect(points.get('few-available')).toEqual([['A2']]);
  expect(points.get('many-zeros')).toEqual([['B1']]);
  expect(points.get('few-unique')).toEqual([['B1'], ['B2']]);
});

test('the reference’s clusters: what is opposed, weak and inconsistent, the gravest first', () => {
  const { attention } = pipelineDiagnosis();
  expect(attention.map(({ code, places }) => [code, places.length])).toEqual([
    ['opposed-to-parent', 4],
    ['opposed-parts', 1],
    ['opposed-pair', 13],
    ['weak-with-parent', 2],
    ['low-alpha', 4],
    ['few-unique', 4],
  ]);
});

test('the least significant correlation is where the p-value reaches 5 %', () => {
  expect(leastSignificant(2)).toBeNull();
  for (const pairs of [3, 9, 40, 1500]) {
    expect(correlationPValue(leastSignificant(pairs)!, pairs)).toBeCloseTo(0.05, 4);
  }
});
