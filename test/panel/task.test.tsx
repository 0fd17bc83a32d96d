/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, waitFor } from '@testing-library/react';
import { HostError } from '../../core/host/hostError.ts';
import { FakeBackend } from './fakeBackend.ts';
import { pending, showPanel } from './showPanel.tsx';

// The program has given the panel the keyboard, because the menu has opened it.
beforeEach(() => jest.spyOn(document, 'hasFocus').mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

const offer = () => screen.queryByRole('group', { name: 'Inserisci modello' });

test('opened to calculate: reads, calculates and says so', async () => {
  const backend = new FakeBackend();
  await showPanel(backend, 'calculate');
  expect(await screen.findByText('Il cruscotto è pronto', { selector: 'main *' })).toBeTruthy();
  await waitFor(() => expect(backend.asked).toEqual(['survey', 'calculate it', 'survey']));
});

test('a calculation that the panel was opened for can be cancelled', async () => {
  const backend = new FakeBackend();
  const asked = pending<void>();
  backend.calculation = async (signal) => {
    await asked.promise;
    return signal.cancelled ? { outcome: 'cancelled' } : { outcome: 'refused', findings: [] };
  };
  const { user } = await showPanel(backend, 'calculate');
  await user.click(await screen.findByRole('button', { name: 'Annulla' }));
  asked.resolve();
  expect(await screen.findByText('Operazione annullata', { selector: 'main *' })).toBeTruthy();
});

test('what cannot be read is not calculated', async () => {
  const backend = new FakeBackend();
  backend.readingFails = new HostError('no-answer', 'Authorization is required');
  await showPanel(backend, 'calculate');
  expect(screen.getAllByText(/Authorization is required/)).not.toEqual([]);
  expect(backend.asked).toEqual(['survey']);
});

test('opened for the template: offers it beside what is there, until it is inserted', async () => {
  const backend = new FakeBackend();
  const { user } = await showPanel(backend, 'template');
  expect(document.activeElement).toBe(offer());
  await user.click(screen.getByRole('button', { name: 'Inserisci modello' }));
  await screen.findByText('Il modello è pronto', { selector: 'main *' });
  expect(backend.asked).toContain('insertTemplate it empty');
  expect(offer()).toBeNull();
});

test('opened for the template where nothing is found: the offer takes the focus', async () => {
  await showPanel(new FakeBackend([]), 'template');
  expect(screen.getByText('Non c’è ancora nulla da calcolare', { selector: 'main *' })).toBeTruthy();
  expect(document.activeElement).toBe(offer());
});

test('only opened: the focus stays where it was, and the template is no matter', async () => {
  await showPanel(new FakeBackend());
  expect(document.activeElement).toBe(document.body);
  expect(offer()).toBeNull();
});

test.each([
  ['with input', new FakeBackend()],
  ['without any', new FakeBackend([])],
])('opened to remove the report, %s: the question stands there', async (_, backend) => {
  const { user } = await showPanel(backend, 'remove');
  const question = screen.getByRole('alertdialog', { name: 'Rimuovere il cruscotto?' });
  expect(document.activeElement).toBe(question);
  await user.click(screen.getByRole('button', { name: 'Rimuovi' }));
  expect(await screen.findByText(/Fogli eliminati: Cruscotto, Dimensioni/)).toBeTruthy();
});
