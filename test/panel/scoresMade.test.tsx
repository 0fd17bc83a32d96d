/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, within } from '@testing-library/react';
import type { Published } from '../../core/publish.ts';
import { intentOf, scoresMade } from '../../panel/calculate/scoresMade.ts';
import { FakeBackend, published } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';
import { workbook } from './workbook.ts';

type Made = Extract<Published, { outcome: 'published' }>;

function made(overrides: readonly (readonly [string, string])[] = []): Made {
  const end = published(workbook(), 'it', overrides as never);
  if (end.outcome !== 'published') throw new Error(end.outcome);
  return end;
}

/** The same with nothing aggregated for some clusters. */
function without(whole: Made, codes: readonly string[]): Made {
  const { aggregated } = whole.run.stages;
  const data = aggregated.data.map(({ values, present }) => ({
    values,
    present: present.map((one, row) => (codes.includes(aggregated.clusters[row]!) ? 0 : one)),
  }));
  const run = { ...whole.run, stages: { ...whole.run.stages, aggregated: { ...aggregated, data } } };
  return { ...whole, run };
}

test('green stands for a score of every cluster and all that was asked for', () => {
  const some = made();
  expect(intentOf(some)).toBe('warning');
  const clusters = some.run.clusters.filter(({ code }) => code !== 'CLM');
  const whole = { ...some, run: { ...some.run, clusters } };
  expect(scoresMade(whole.run).unscored).toEqual([]);
  expect(intentOf(whole)).toBe('success');
  expect(intentOf({ ...whole, unmade: [{ part: 'trend', why: 'one-period' }] })).toBe('warning');
});

test('without any score it says so, why, and where to go', async () => {
  const whole = made();
  const codes = whole.run.clusters.map(({ code }) => code);
  const backend = new FakeBackend();
  backend.calculation = async () => without(whole, codes);
  const { user } = await showPanel(backend);
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  const bar = within(await screen.findByRole('region', { name: 'Calcolo' }));
  await bar.findByText('Nessun cluster ha un punteggio');
  bar.getByText(/mancano troppi dei valori/);
  await user.click(bar.getByRole('button', { name: 'Rivedi il metodo' }));
  screen.getByRole('tab', { name: 'Metodo', selected: true });
  await user.click(bar.getByRole('button', { name: 'Chiudi il messaggio' }));
  expect(bar.queryByText('Nessun cluster ha un punteggio')).toBeNull();
});

test('some without a score are named', () => {
  const whole = made();
  const { code } = whole.run.clusters[0]!;
  const some = scoresMade(without(whole, [code]).run);
  expect(some.scored).toBe(scoresMade(whole.run).scored - 1);
  expect(some.unscored.map(({ why }) => why)).toEqual(['availability', 'availability']);
});
