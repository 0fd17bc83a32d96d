/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import { HostError } from '../../core/host/hostError.ts';
import { FakeBackend } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';
import { workbook } from './workbook.ts';

test('says what stands in the workbook, and leads there', async () => {
  const backend = new FakeBackend();
  const { user } = await showPanel(backend);
  const found = within(screen.getByRole('region', { name: 'Dati trovati' }));
  expect(found.getByText('Cluster').nextSibling).toHaveProperty('textContent', '9');
  expect(found.getByText('Indicatori', { selector: 'dt' }).nextSibling).toHaveProperty('textContent', '12');
  expect(found.getByText('Dimensioni').nextSibling).toHaveProperty('textContent', '6');
  expect(found.getByText('Periodo').nextSibling).toHaveProperty('textContent', '1');
  expect(found.getByText('Periodo: 2015')).toBeTruthy();
  await user.click(found.getByRole('button', { name: /Dati, una riga per cluster.*Foglio Dati, 9 righe/ }));
  expect(backend.asked.at(-1)).toBe('goTo Dati A1');
});

test('says when the workbook has changed, and reads it again', async () => {
  const backend = new FakeBackend();
  const { user } = await showPanel(backend);
  const changed = 'Il file è cambiato dopo la lettura.';
  expect(screen.queryAllByText(changed)).toEqual([]);
  act(() => backend.change(workbook({ clusters: ['UNO', 'DUE'] })));
  expect(screen.getByRole('status').textContent).toBe(changed);
  expect(screen.getByText('Cluster').nextSibling).toHaveProperty('textContent', '9');

  const again = screen.getByRole('button', { name: 'Leggi di nuovo' });
  await user.click(again);
  await waitFor(() => expect(screen.getByText('Cluster').nextSibling).toHaveProperty('textContent', '2'));
  expect(screen.queryAllByText(changed)).toEqual([]);
  expect(document.activeElement).toBe(again);
});

test('offers the template where nothing is found, and nothing to calculate', async () => {
  await showPanel(new FakeBackend([]));
  expect(screen.getByRole('heading', { name: 'Non c’è ancora nulla da calcolare' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Calcola cruscotto' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Problemi' })).toBeNull();
});

test.each([
  ['Inserisci modello', 'insertTemplate it empty'],
  ['Inserisci modello con esempio', 'insertTemplate it with sample'],
])('%s: inserts, reads what it inserted and leads there', async (name, asked) => {
  const backend = new FakeBackend([]);
  const { user } = await showPanel(backend);
  await user.click(screen.getByRole('button', { name }));
  const message = await screen.findByText('Il modello è pronto', { selector: 'main *' });
  expect(backend.asked).toEqual(['survey', asked, 'survey']);
  expect(document.activeElement?.contains(message)).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Indicatori' }));
  expect(backend.asked.at(-1)).toBe('goTo Indicatori A1');
  expect(screen.getByRole('button', { name: 'Calcola cruscotto' })).toBeTruthy();
});

test('what the host cannot read is said, and can be tried again', async () => {
  const backend = new FakeBackend();
  backend.readingFails = new HostError('cell-being-edited');
  const { user } = await showPanel(backend);
  expect(screen.getAllByText(/È in corso la modifica di una cella/)).not.toEqual([]);
  expect(screen.getByText('Il file non è ancora stato letto.')).toBeTruthy();
  backend.readingFails = null;
  await user.click(screen.getByRole('button', { name: 'Leggi di nuovo' }));
  expect(await screen.findByText('Periodo: 2015')).toBeTruthy();
  expect(screen.queryAllByText(/È in corso la modifica di una cella/)).toEqual([]);
});

test('a table of data that is still blank is to be filled in, and no problem', async () => {
  await showPanel(new FakeBackend(workbook({ clusters: [] })));
  expect(
    screen.getByText('La tabella dei dati è ancora vuota: compilare una riga per ogni cluster.'),
  ).toBeTruthy();
  const problems = within(screen.getByRole('region', { name: 'Problemi' }));
  expect(problems.queryByText(/^Errori/)).toBeNull();
  expect(problems.getByText('Nessun problema rilevato.')).toBeTruthy();
});
