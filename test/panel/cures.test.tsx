/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, within } from '@testing-library/react';
import { FakeBackend } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';
import { workbook } from './workbook.ts';

const withText = (text: string) =>
  workbook({
    clusters: ['UNO', 'DUE'],
    cell: (row, column) => (row === 1 && column === 2 ? text : 10 + column),
  });

const problems = () => within(screen.getByRole('region', { name: 'Problemi' }));
const status = () => screen.getByRole('status').textContent;

test('a certain correction is made on a click, said, and can be undone', async () => {
  const backend = new FakeBackend(withText('12,5'));
  const { user } = await showPanel(backend);
  await user.click(problems().getByRole('button', { name: 'Converti in numero: Dati!E3' }));
  const undo = await screen.findByRole('button', { name: 'Annulla la correzione' });
  expect(status()).toBe('La correzione è fatta');
  expect(screen.getByRole('button', { name: /^12,5 è diventato 12,5/ })).toBeTruthy();
  expect(backend.asked).toEqual(['survey', 'applyCure Dati!E3=12.5', 'survey']);
  expect(backend.grids[1]!.cells[2]![4]).toBe(12.5);
  expect(problems().getByText('Nessun problema rilevato.')).toBeTruthy();

  await user.click(undo);
  expect(await problems().findByRole('button', { name: 'Converti in numero: Dati!E3' })).toBeTruthy();
  expect(status()).toBe('La correzione è annullata');
  expect(backend.grids[1]!.cells[2]![4]).toBe('12,5');
});

test('it can still be undone when its effect has been calculated', async () => {
  const backend = new FakeBackend(withText('12,5'));
  const { user, go } = await showPanel(backend);
  await user.click(problems().getByRole('button', { name: 'Converti in numero: Dati!E3' }));
  await screen.findByRole('button', { name: 'Annulla la correzione' });
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await screen.findByText('Il cruscotto è pronto', { selector: 'main *' });
  await go('data');
  await user.click(screen.getByRole('button', { name: 'Annulla la correzione' }));
  expect(await problems().findByRole('button', { name: 'Converti in numero: Dati!E3' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Annulla la correzione' })).toBeNull();
});

test('where the cell has changed since, nothing is written, and what stands there now is told', async () => {
  const backend = new FakeBackend(withText('12,5'));
  const { user } = await showPanel(backend);
  backend.grids = withText('circa 12');
  await user.click(problems().getByRole('button', { name: /^Converti in numero/ }));
  expect(await problems().findByRole('button', { name: /circa 12/ })).toBeTruthy();
  expect(status()).toBe('La correzione non è stata fatta');
  expect(problems().queryByRole('button', { name: /^Converti/ })).toBeNull();
});
