/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, within } from '@testing-library/react';
import { HostError } from '../../core/host/hostError.ts';
import { FakeBackend } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';

const question = () => screen.queryByRole('alertdialog', { name: 'Rimuovere il cruscotto?' });

/** Asks for the removal, and answers the question. */
async function answer(backend: FakeBackend, name: 'Rimuovi' | 'Annulla') {
  const { user, go } = await showPanel(backend);
  await go('results');
  const button = screen.getByRole('button', { name: 'Rimuovi il cruscotto' });
  await user.click(button);
  await user.click(within(question()!).getByRole('button', { name }));
  return { user, button };
}

test('asks first, and does nothing where the answer is no', async () => {
  const backend = new FakeBackend();
  const { user, button } = await answer(backend, 'Annulla');
  expect(question()).toBeNull();
  expect(document.activeElement).toBe(button);
  await user.keyboard('{Enter}');
  await user.keyboard('{Escape}');
  expect(question()).toBeNull();
  expect(backend.asked).toEqual(['survey']);
});

test('removes, says which sheets are gone, and reads the workbook again', async () => {
  const backend = new FakeBackend();
  await answer(backend, 'Rimuovi');
  expect(await screen.findByText(/Fogli eliminati: Cruscotto, Dimensioni/)).toBeTruthy();
  expect(backend.asked).toEqual(['survey', 'removeReport', 'survey']);
});

test('says where there was nothing to remove', async () => {
  const backend = new FakeBackend();
  backend.report = [];
  await answer(backend, 'Rimuovi');
  expect(await screen.findByText(/I fogli copiati o rinominati sono vostri/)).toBeTruthy();
});

test('says in words why nothing can be removed', async () => {
  const backend = new FakeBackend();
  backend.removeReport = () => Promise.reject(new HostError('last-visible-sheet'));
  await answer(backend, 'Rimuovi');
  expect((await screen.findAllByText(/non avrebbe più fogli visibili/)).length).toBeGreaterThan(0);
});
