/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import { HostError } from '../../core/host/hostError.ts';
import type { ProgressSignal } from '../../core/host/port.ts';
import type { Published } from '../../core/publish.ts';
import { FakeBackend, published } from './fakeBackend.ts';
import { pending, showPanel } from './showPanel.tsx';
import { workbook } from './workbook.ts';

const calculateButton = () => screen.getByRole('button', { name: 'Calcola cruscotto' });

/** A calculation that goes on until it is told how to end. */
function slowCalculation(backend: FakeBackend) {
  const end = pending<Published>();
  const signals: ProgressSignal[] = [];
  backend.calculation = (signal) => {
    signals.push(signal);
    return end.promise;
  };
  return { end, signals };
}

test('calculates, says which sheets were made, and leads there', async () => {
  const backend = new FakeBackend();
  const { user } = await showPanel(backend);
  await user.click(calculateButton());
  const message = await screen.findByText('Il cruscotto è pronto', { selector: 'main *' });
  expect(document.activeElement?.contains(message)).toBe(true);
  expect(screen.getByRole('status').textContent).toBe('Il cruscotto è pronto');
  await user.click(screen.getByRole('button', { name: 'Dimensioni' }));
  expect(backend.asked).toEqual(['survey', 'calculate it', 'survey', 'goTo Dimensioni A1']);
});

test('says what it is at, how far it is, in words and as a number', async () => {
  const backend = new FakeBackend();
  const { signals, end } = slowCalculation(backend);
  const { user } = await showPanel(backend);
  await user.click(calculateButton());
  act(() => signals[0]!.progress(0.1));
  expect(screen.getByRole('progressbar', { name: 'Lettura dei dati…' })).toBeTruthy();
  act(() => signals[0]!.progress(0.35));
  expect(screen.getByRole('progressbar', { name: 'Calcolo dei punteggi…' })).toBeTruthy();
  act(() => signals[0]!.progress(0.42));
  const bar = screen.getByRole('progressbar', { name: 'Scrittura dei fogli…' });
  expect(bar.getAttribute('aria-valuenow')).toBe('0.42');
  expect(screen.getByText('42 %')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Scrittura dei fogli…');
  await act(async () => end.resolve(published(backend.grids, 'it')));
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('a second click while it runs does nothing', async () => {
  const backend = new FakeBackend();
  const { signals } = slowCalculation(backend);
  const { user } = await showPanel(backend);
  await user.click(calculateButton());
  await user.click(calculateButton());
  await user.click(screen.getByRole('button', { name: 'Leggi di nuovo' }));
  expect(signals).toHaveLength(1);
  expect(backend.asked).toEqual(['survey', 'calculate it']);
});

test('can be cancelled by keyboard; the old results stay', async () => {
  const backend = new FakeBackend();
  const { user } = await showPanel(backend);
  await user.click(calculateButton());
  await screen.findByRole('table');
  const { signals, end } = slowCalculation(backend);
  await user.click(calculateButton());
  expect(signals[0]!.cancelled).toBe(false);
  screen.getByRole('button', { name: 'Annulla' }).focus();
  await user.keyboard('{Enter}');
  expect(signals[0]!.cancelled).toBe(true);
  expect(screen.getByRole('progressbar', { name: 'Annullamento in corso…' })).toBeTruthy();
  await act(async () => end.resolve({ outcome: 'cancelled' }));
  const message = screen.getByText('Operazione annullata', { selector: 'main *' });
  expect(document.activeElement?.contains(message)).toBe(true);
  expect(screen.getByRole('table')).toBeTruthy();
});

test.each([
  [new HostError('workbook-protected'), /La struttura della cartella di lavoro è protetta/],
  [new HostError('sheet-protected', 'Dati 2015'), /Il foglio «Dati 2015» è protetto/],
  [new TypeError('x is not a function'), /errore imprevisto.*x is not a function/],
  ['a text', /errore imprevisto.*a text/],
])('what keeps it from calculating is said: %s', async (error, text) => {
  const backend = new FakeBackend();
  backend.calculation = () => Promise.reject(error);
  const { user } = await showPanel(backend);
  await user.click(calculateButton());
  const message = await screen.findByText(text, { selector: 'main *' });
  expect(document.activeElement?.contains(message)).toBe(true);
  expect(screen.getByRole('status').textContent).toMatch(text);
  backend.calculation = null;
  await user.click(calculateButton());
  expect(await screen.findByText('Il cruscotto è pronto', { selector: 'main *' })).toBeTruthy();
  expect(screen.queryByText(text)).toBeNull();
});

test('says why there is no result', async () => {
  const backend = new FakeBackend(workbook({ clusters: [] }));
  const { user } = await showPanel(backend);
  await user.click(calculateButton());
  expect(
    await screen.findByText('Non è stato possibile calcolare il cruscotto', { selector: 'main *' }),
  ).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Problemi' })).getByText('Errori (1)')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('reads a changed workbook after calculating, and says when results are out of date', async () => {
  const backend = new FakeBackend();
  const { user, go } = await showPanel(backend);
  act(() => backend.change(workbook({ clusters: ['UNO', 'DUE'] })));
  await user.click(calculateButton());
  await waitFor(() => expect(backend.asked).toEqual(['survey', 'calculate it', 'survey']));
  await go('data');
  expect(screen.getByText('Cluster', { selector: 'dt' }).nextSibling).toHaveProperty('textContent', '2');
  await go('results');
  expect(screen.queryByText(/calcolare di nuovo per avere/)).toBeNull();
  act(() => backend.change(workbook()));
  expect(screen.getByText(/calcolare di nuovo per avere risultati aggiornati/)).toBeTruthy();
});

test('a change during the calculation makes its result out of date', async () => {
  const backend = new FakeBackend();
  const { end } = slowCalculation(backend);
  const { user } = await showPanel(backend);
  await user.click(calculateButton());
  act(() => backend.change(workbook({ clusters: ['UNO'] })));
  await act(async () => end.resolve(published(workbook(), 'it')));
  expect(screen.getByText(/calcolare di nuovo per avere risultati aggiornati/)).toBeTruthy();
});
