// SPDX-License-Identifier: EUPL-1.2
import { explain } from '../../../core/explain/explain.ts';
import type { ExplainedScale } from '../../../core/explain/explanation.ts';
import { fill } from '../../../core/i18n/texts.ts';
import { NORMALISATIONS } from '../../../core/model/normalisations.ts';
import type { MethodOverride } from '../../../core/read/readMethod.ts';
import { score } from '../../../core/score.ts';
import { sumInWords } from '../../../panel/explain/scaleSum.ts';
import { sheet } from '../../core/workbooks.ts';
import { textsIn } from '../../support/textsIn.ts';

const GRIDS = [
  sheet(
    'Indicatori',
    ['Codice', 'Verso', 'Minimo', 'Massimo', 'Obiettivo'],
    ['P', '+', 0, 8, 9],
    ['M', '-', 0, 8, 1],
  ),
  sheet('Dati', ['Cluster', 'P', 'M'], ['X', 4, 4], ['Y', 1, 1], ['Z', 7, 7]),
];

function scaleOf(element: 'P' | 'M', overrides: readonly MethodOverride[]): ExplainedScale {
  const explained = explain(score(GRIDS, { overrides }).run!, 'X', element)!;
  if (explained.kind !== 'indicator') throw new Error(element);
  return explained.scale!;
}

function sum(element: 'P' | 'M', overrides: readonly MethodOverride[]): string | null {
  const { sum: made } = scaleOf(element, overrides);
  return made === null ? null : sumInWords(made, String);
}

test.each<[string, string | null, string | null]>([
  ['goalposts', '(4 − 0) / (8 − 0) × 100', '(4 − 8) / (0 − 8) × 100'],
  ['min-max', '(4 − 1) / (7 − 1) × 100', '(4 − 7) / (1 − 7) × 100'],
  ['z-score', '(4 − 4) / 3', '(4 − 4) / 3'],
  ['fixed-scale', '(4 − 0) / (100 − 0) × 100', '((-4) − 0) / (100 − 0) × 100'],
  ['fraction-of-max', '4 / 7', '(7 + 1 − 4) / 7'],
  ['distance-to-max', '(4 − 1) / (7 − 1)', '(4 − 7) / (1 − 7)'],
  ['distance-to-target', '(4 − 1) / (9 − 1)', '(4 − 7) / (1 − 7)'],
  ['rank', null, null],
  ['borda', null, null],
  ['percentile-rank', null, null],
])('%s is written down as a sum that comes to the score', (normalisation, plus, minus) => {
  const overrides: MethodOverride[] = [['normalisation', normalisation]];
  expect([sum('P', overrides), sum('M', overrides)]).toEqual([plus, minus]);
});

test('the reference cluster and Mazziotta-Pareto have sums too', () => {
  const reference: MethodOverride[] = [
    ['normalisation', 'distance-to-reference'],
    ['normalisation.reference', 'Z'],
  ];
  expect(sum('P', reference)).toBe('(4 − 1) / (7 − 1)');
  expect(sum('P', [['aggregation', 'ampi']])).toBe('(4 − 1) / (7 − 1) × 60 + 70');
});

test('a score that is cut off at an end is no sum', () => {
  const grids = [GRIDS[0]!, sheet('Dati', ['Cluster', 'P', 'M'], ['X', 12, 4], ['Y', 1, 1])];
  const explained = explain(score(grids).run!, 'X', 'P')!;
  if (explained.kind !== 'indicator') throw new Error('P');
  expect(explained.score).toBe(100);
  expect(explained.scale!.sum).toBeNull();
});

test.each(NORMALISATIONS)('%s is told in terms that its scale has', (kind) => {
  const { terms } = scaleOf('M', [
    ['normalisation', kind],
    ['normalisation.reference', 'Z'],
  ]);
  for (const language of ['it', 'en'] as const) {
    const { explained } = textsIn(language).normalisations[kind];
    expect(fill(explained, Object.fromEntries(terms), language)).not.toContain('{');
  }
});
