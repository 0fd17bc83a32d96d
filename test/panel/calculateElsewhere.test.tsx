/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen } from '@testing-library/react';
import { act } from 'react';
import { HostError } from '../../core/host/hostError.ts';
import type { Published } from '../../core/publish.ts';
import { FakeDesk, published } from './fakeDesk.ts';
import { pending, showPanel } from './showPanel.tsx';

test('follows a calculation from the ribbon without a way to cancel it', async () => {
  const desk = new FakeDesk();
  await showPanel(desk);
  const end = pending<Published>();
  act(() => desk.calculateElsewhere({ language: 'it', published: end.promise }));
  expect(screen.getByRole('progressbar', { name: 'Calcolo in corso…' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Annulla' })).toBeNull();
  await act(async () => end.resolve(published(desk.grids, 'it')));
  expect(screen.getByText('Il cruscotto è pronto', { selector: 'main *' })).toBeTruthy();
  expect(screen.getByRole('table')).toBeTruthy();
});

test('shows what kept it from its end', async () => {
  const desk = new FakeDesk();
  await showPanel(desk);
  const end = pending<Published>();
  act(() => desk.calculateElsewhere({ language: 'it', published: end.promise }));
  await act(async () => end.reject(new HostError('cell-being-edited')));
  expect(screen.getByText(/È in corso la modifica di una cella/, { selector: 'main *' })).toBeTruthy();
});

test('waits for the end of what the panel is doing', async () => {
  const desk = new FakeDesk();
  const { user } = await showPanel(desk);
  const own = pending<Published>();
  desk.calculation = () => own.promise;
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  const elsewhere = pending<Published>();
  act(() => desk.calculateElsewhere({ language: 'en', published: elsewhere.promise }));
  expect(screen.getByRole('button', { name: 'Annulla' })).toBeTruthy();
  await act(async () => own.resolve({ outcome: 'cancelled' }));
  expect(screen.queryByRole('button', { name: 'Annulla' })).toBeNull();
  expect(screen.getByRole('progressbar')).toBeTruthy();
  await act(async () => elsewhere.resolve(published(desk.grids, 'en')));
  expect(screen.getByRole('button', { name: 'Dimensions' })).toBeTruthy();
});
