/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, within } from '@testing-library/react';
import { FakeBackend } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';

const peers = () => within(screen.getByRole('group', { name: 'Confrontare ogni cluster con' }));
const calculateButton = () => screen.getByRole('button', { name: 'Calcola cruscotto' });
const part = (name: string) => screen.getByRole('checkbox', { name });

test('whom to compare with is asked where some sheet compares', async () => {
  const { user, go } = await showPanel(new FakeBackend());
  await go('results');
  const isAsked = () => screen.queryByRole('group', { name: 'Confrontare ogni cluster con' }) !== null;
  expect(isAsked()).toBe(false);
  for (const name of ['Confronto', 'Schede dei cluster']) {
    await user.click(part(name));
    expect(isAsked()).toBe(true);
    await user.click(part(name));
    expect(isAsked()).toBe(false);
  }
});

test('each cluster is compared with all, with those of its area or size, or with those that are chosen', async () => {
  const backend = new FakeBackend();
  const { user, go } = await showPanel(backend);
  await go('results');
  await user.click(part('Confronto'));
  for (const name of ['Tutti gli altri', 'Quelli della sua area', /^Quelli della sua dimensione/]) {
    await user.click(peers().getByRole('radio', { name }));
    await user.click(calculateButton());
    await screen.findAllByText('Il cruscotto è pronto');
  }
  await user.click(peers().getByRole('radio', { name: 'Questi' }));
  expect(peers().getByText(/^Un cluster che ne ha meno di due/)).toBeTruthy();
  await user.click(peers().getByRole('checkbox', { name: 'TAV' }));
  await user.click(peers().getByRole('checkbox', { name: 'AFIL' }));
  expect(peers().getByRole('status').textContent).toBe('2 cluster scelti');
  await user.click(calculateButton());
  await screen.findAllByText('Il cruscotto è pronto');
  const asked = backend.asked.filter((one) => one.startsWith('calculate'));
  const request = 'calculate it as overview, dimensions, benchmarks, method-used';
  expect(asked).toEqual([
    request,
    `${request} among same-area`,
    `${request} among same-size`,
    `${request} among chosen AFIL, TAV`,
  ]);
});

test('the sheets are in two groups: the picture, and what to do', async () => {
  const { go } = await showPanel(new FakeBackend());
  await go('results');
  const boxes = (name: string) =>
    within(screen.getByRole('group', { name }))
      .getAllByRole('checkbox')
      .map((box) => (box as HTMLInputElement).labels![0]!.textContent);
  expect(boxes('Che cosa è')).toHaveLength(8);
  expect(boxes('Che cosa fare')).toEqual(['Nota per la Cabina di Regia', 'Obiettivi raggiunti', 'Azioni']);
});
