// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { clusterActions, gainForEffort } from '../../../core/guidance/actions.ts';
import type { Action, Effort } from '../../../core/model/guidance.ts';
import { score } from '../../../core/score.ts';
import { sheet } from '../workbooks.ts';
import { action } from './guided.ts';

/** A (weight 3) with A1 (target 60) and A2 (no target, less is better); B (weight 1) with B1 (target 50). */
const FRAMEWORK = sheet(
  'Indicatori',
  ['Codice', 'Tipo', 'Padre', 'Verso', 'Peso', 'Minimo', 'Massimo', 'Obiettivo'],
  ['A', 'dimensione', null, '+', 3],
  ['B', 'dimensione', null, '+', 1],
  ['A1', null, 'A', '+', 1, 0, 100, 60],
  ['A2', null, 'A', '-', 1, 0, 100],
  ['B1', null, 'B', '+', 1, 0, 100, 50],
);

function actionsFor(
  values: readonly (number | null)[],
  actions: readonly Action[],
  method = 'goalposts',
  label = '',
) {
  const data = sheet('Dati', ['Cluster', 'A1', 'A2', 'B1'], ['X', ...values], ['Y', 90, 5, 90]);
  const clusters = sheet(
    'Cluster',
    ['Codice', 'Acronimo', 'Etichetta', 'Scadenza'],
    ['X', 'X', label, '2026-10-15'],
  );
  const { run } = score([FRAMEWORK, data, clusters], { overrides: [['normalisation', method]] });
  const [mine] = clusterActions(run!, actions, run!.clusters.slice(0, 1), '2026-10-01');
  return mine!;
}

const between = (from: number, below: number) => ({ trigger: { kind: 'score', from, below } }) as const;

test('the gap of an indicator is to its target, without one to 100, never below 0; the gain is gap x effective weight', () => {
  const all = between(0, Number.POSITIVE_INFINITY);
  const { scored } = actionsFor(
    [20, 70, 80],
    [
      action('a1', { element: 'A1', ...all }),
      action('a2', { element: 'A2', ...all }),
      action('b1', { element: 'B1', ...all }),
    ],
  );
  expect(scored.map((one) => [one.action.text, one.score, one.gap, one.gain])).toEqual([
    ['a2', 30, 70, 70 * 0.375],
    ['a1', 20, 40, 40 * 0.375],
    ['b1', 80, 0, 0],
  ]);
});

test('a dimension, and the cluster as a whole, lack what their indicators lack, by weight', () => {
  const all = between(0, 101);
  const { scored } = actionsFor([20, 70, 80], [action('whole', all), action('a', { element: 'A', ...all })]);
  expect(scored.map((one) => [one.element, one.gap, one.gain])).toEqual([
    ['TOTALE', 41.25, 41.25],
    ['A', 55, 41.25],
  ]);
});

test.each([
  [39.999, true],
  [40, false],
])('below 40 means that %p is %p', (value, holds) => {
  const { scored } = actionsFor([value, 50, 50], [action('a1', { element: 'A1' })]);
  expect(scored.length === 1).toBe(holds);
});

test('the lower bound belongs to the trigger, a missing score and an unknown element call for nothing', () => {
  const from40 = between(40, 80);
  const actions = [
    action('a1', { element: 'A1', ...from40 }),
    action('b1', { element: 'B1', ...from40 }),
    action('zz', { element: 'ZZ', ...from40 }),
  ];
  expect(actionsFor([40, 50, null], actions).scored.map((one) => one.action.text)).toEqual(['a1']);
});

test('actions for the label have a list of their own', () => {
  const actions = (['none', 'bronze', 'silver', 'expiring', 'lapsed'] as const).map((state) =>
    action(state, { trigger: { kind: 'label', state } }),
  );
  const texts = (label: string) =>
    actionsFor([1, 1, 1], actions, 'goalposts', label).label.map(({ text }) => text);
  expect(texts('Argento')).toEqual(['silver', 'expiring']);
  expect(texts('')).toEqual(['none']);
});

test('where scores do not run from 0 to 100 no trigger on a score holds', () => {
  const all = between(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  expect(actionsFor([20, 70, 80], [action('a1', { element: 'A1', ...all })], 'z-score').scored).toEqual([]);
});

test('property: the most gain for the effort first, ties in the order of the catalogue', () => {
  const anyAction = fc.record({
    element: fc.constantFrom('A', 'B', 'A1', 'A2', 'B1', null),
    effort: fc.constantFrom<Effort>(1, 2, 3),
  });
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 12 }), (some) => {
      const catalogue = some.map((one, i) => action(String(i), { ...one, ...between(0, 101) }));
      const { scored } = actionsFor([20, 70, 30], catalogue);
      expect(scored).toHaveLength(some.length);
      for (const [i, one] of scored.slice(1).entries()) {
        const above = scored[i]!;
        expect(gainForEffort(above)).toBeGreaterThanOrEqual(gainForEffort(one));
        if (gainForEffort(above) === gainForEffort(one)) {
          expect(Number(above.action.text)).toBeLessThan(Number(one.action.text));
        }
      }
    }),
    { numRuns: 60 },
  );
});
