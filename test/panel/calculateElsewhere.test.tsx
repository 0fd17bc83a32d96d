/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen } from '@testing-library/react';
import { act } from 'react';
import { HostError } from '../../core/host/hostError.ts';
import type { Published } from '../../core/publish.ts';
import { FakeBackend, published } from './fakeBackend.ts';
import { pending, showPanel } from './showPanel.tsx';

test('follows a calculation from the ribbon without a way to cancel it', async () => {
  const backend = new FakeBackend();
  await showPanel(backend);
  const end = pending<Published>();
  act(() => backend.calculateElsewhere({ language: 'it', published: end.promise }));
  expect(screen.getByRole('progressbar', { name: 'Calcolo in corso…' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Annulla' })).toBeNull();
  await act(async () => end.resolve(published(backend.grids, 'it')));
  expect(screen.getByText('Il cruscotto è pronto', { selector: 'main *' })).toBeTruthy();
  expect(screen.getByRole('table')).toBeTruthy();
});

test('shows what kept it from its end', async () => {
  const backend = new FakeBackend();
  await showPanel(backend);
  const end = pending<Published>();
  act(() => backend.calculateElsewhere({ language: 'it', published: end.promise }));
  await act(async () => end.reject(new HostError('cell-being-edited')));
  expect(screen.getByText(/È in corso la modifica di una cella/, { selector: 'main *' })).toBeTruthy();
});

test('waits for the end of what the panel is doing', async () => {
  const backend = new FakeBackend();
  const { user } = await showPanel(backend);
  const own = pending<Published>();
  backend.calculation = () => own.promise;
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  const elsewhere = pending<Published>();
  act(() => backend.calculateElsewhere({ language: 'en', published: elsewhere.promise }));
  expect(screen.getByRole('button', { name: 'Annulla' })).toBeTruthy();
  await act(async () => own.resolve({ outcome: 'cancelled' }));
  expect(screen.queryByRole('button', { name: 'Annulla' })).toBeNull();
  expect(screen.getByRole('progressbar')).toBeTruthy();
  await act(async () => elsewhere.resolve(published(backend.grids, 'en')));
  expect(screen.getByRole('button', { name: 'Dimensions' })).toBeTruthy();
});
