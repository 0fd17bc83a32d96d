/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen } from '@testing-library/react';
import { expectedSeconds } from '../../core/method/expectedSeconds.ts';
import { DEFAULT_METHOD } from '../../core/model/method.ts';
import { FakeBackend } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';
import { workbook } from './workbook.ts';

const LEVELS = [['D1', 'D2'], ['Overall']];
const COPELAND = {
  ...DEFAULT_METHOD,
  aggregation: { ...DEFAULT_METHOD.aggregation, rules: [{ kind: 'copeland' }] },
} as const;

test('what is expected of a method grows with the square of the clusters by Copeland, with the clusters by trial', () => {
  const seconds = (method: typeof DEFAULT_METHOD, clusters: number, periods = 1) =>
    expectedSeconds(method, { clusters, indicators: 12, levels: LEVELS, periods });
  expect(seconds(DEFAULT_METHOD, 1e6)).toBe(0);
  expect(seconds(COPELAND, 2000) / seconds(COPELAND, 1000)).toBeCloseTo(4);
  const optimised = { ...DEFAULT_METHOD, weights: 'optimised' } as const;
  expect(seconds(optimised, 2000) / seconds(optimised, 1000)).toBeCloseTo(2);
  expect(seconds(COPELAND, 1000, 5)).toBeCloseTo(5 * seconds(COPELAND, 1000));
});

const many = Array.from({ length: 5000 }, (_, i) => `C${i}`);

test('a long method is announced under the button before it is started, with the reason', async () => {
  const method = {
    sheet: 'Metodo',
    row: 0,
    column: 0,
    cells: [
      ['Chiave', 'Valore'],
      ['aggregation', 'copeland'],
    ],
  };
  await showPanel(new FakeBackend([...workbook({ clusters: many }), method]));
  const note = screen.getByText(/^Con questo metodo/);
  expect(note.textContent).toBe(
    'Con questo metodo il calcolo può durare fino a 10 secondi; si può annullare. La regola di Copeland confronta ognuno dei 5000 cluster con tutti gli altri.',
  );
  const button = screen.getByRole('button', { name: 'Calcola cruscotto' });
  expect(button.getAttribute('aria-describedby')).toBe(note.id);
});

test('nothing is announced where the method is quick', async () => {
  await showPanel(new FakeBackend(workbook({ clusters: many })));
  expect(screen.queryByText(/^Con questo metodo/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Calcola cruscotto' }).hasAttribute('aria-describedby')).toBe(
    false,
  );
});
