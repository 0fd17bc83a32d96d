/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, within } from '@testing-library/react';
import { act } from 'react';
import { FakeBackend } from '../fakeBackend.ts';
import { showPanel } from '../showPanel.tsx';
import { workbook } from '../workbook.ts';

const section = () => within(screen.getByRole('region', { name: 'Che cosa cambia' }));

async function opened(backend = new FakeBackend()) {
  const view = await showPanel(backend);
  await view.user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await screen.findByText('Il cruscotto è pronto', { selector: 'main *' });
  await view.user.click(section().getByRole('button', { name: 'Togli un elemento alla volta' }));
  return view;
}

function rows(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

test('is about a result, and asks for one', async () => {
  const { user, go } = await showPanel(new FakeBackend());
  await go('results');
  await user.click(section().getByRole('button', { name: 'Togli un elemento alla volta' }));
  expect(section().getByText(/^Prima calcolare il cruscotto/)).toBeTruthy();
});

test('every indicator and dimension, the strongest effect first, with a sentence on it', async () => {
  const backend = new FakeBackend();
  await opened(backend);
  const table = await section().findByRole('table', {
    name: 'Spostamenti dei cluster senza ciascun elemento',
  });
  const all = rows(table);
  expect(all).toHaveLength(18);
  const means = all.map(([, mean]) => Number(mean!.replace(',', '.')));
  expect(means).toEqual([...means].sort((a, b) => b - a));
  expect(all.map(([name]) => name)).toContain('SV · Grado di sviluppo dimensione');
  expect(all.map(([name]) => name)).toContain('SV1 · Grado di sviluppo: primo indicatore');
  for (const [, , mover, leader] of all) {
    expect(mover).toMatch(/(▲|▼) \d+(sale|scende) di \d+ posizion|\d+ cluster, di \d+|^nessuno$/);
    expect(leader).toMatch(/^no$|^sì: /);
  }
  const strongest = all[0]![0]!.replace(/ (indicatore|dimensione)$/, '');
  expect(section().getByText(/^La classifica dipende soprattutto da/).textContent).toContain(strongest);
  expect(backend.asked).toEqual(['survey', 'calculate it', 'survey']);
});

test('a chosen row shows the clusters with the element and without it', async () => {
  const { user } = await opened();
  await section().findByText(/^Scegliere un elemento/);
  const row = section().getByRole('button', { name: 'GO · Governance' });
  row.focus();
  await user.keyboard('{Enter}');
  const pressed = section().getByRole('button', { name: /GO · Governance/, pressed: true });
  expect(document.activeElement).toBe(pressed);
  const table = section().getByRole('table', {
    name: 'Punteggio complessivo con e senza',
  });
  expect(rows(table)).toHaveLength(9);
  expect(table.closest('[aria-live=polite]')?.textContent).toMatch(/^Senza GO · Governance.*Al primo posto/);
});

test('says when the result that it is about is old', async () => {
  const backend = new FakeBackend();
  await opened(backend);
  await section().findByText(/^Scegliere un elemento/);
  act(() => backend.change(workbook({ clusters: ['UNO', 'DUE'] })));
  expect(section().getByText(/è cambiato dopo il calcolo a cui si riferisce/)).toBeTruthy();
});

test('follows the next calculation', async () => {
  const backend = new FakeBackend();
  const { user } = await opened(backend);
  await section().findByText(/^Scegliere un elemento/);
  await user.click(section().getByRole('button', { name: 'GO · Governance' }));
  backend.grids = workbook({ clusters: ['UNO', 'DUE'] });
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  const detail = await section().findByRole('table', { name: /^Punteggio complessivo con/ });
  expect(
    rows(detail)
      .map(([name]) => name)
      .sort(),
  ).toEqual(['DUE', 'UNO']);
});

test('can be stopped while it works, and begun again', async () => {
  const now = jest.spyOn(performance, 'now');
  // Every look at the clock is a slice later: one element is left out at a time.
  let time = 0;
  now.mockImplementation(() => (time += 30));
  const { user } = await opened();
  expect(section().getByRole('progressbar', { name: /^Gli elementi vengono tolti/ })).toBeTruthy();
  await user.click(section().getByRole('button', { name: 'Annulla' }));
  expect(section().getByText(/^Analisi fermata dopo \d+ elementi su 18\.$/)).toBeTruthy();
  now.mockRestore();
  await user.click(section().getByRole('button', { name: 'Ricomincia' }));
  expect(await section().findByText(/^Scegliere un elemento/)).toBeTruthy();
});

test('equal values leave the ranks as they are', async () => {
  await opened(new FakeBackend(workbook({ cell: (row) => row * 10 })));
  expect(await section().findByText(/^Qualunque elemento si tolga/)).toBeTruthy();
});

test('more elements and clusters than usual', async () => {
  const clusters = Array.from({ length: 250 }, (_, i) => `C${i}`);
  const { user } = await opened(new FakeBackend(workbook({ clusters })));
  await user.click(await section().findByRole('button', { name: 'SV · Grado di sviluppo' }));
  expect(rows(section().getByRole('table', { name: /^Punteggio complessivo con/ }))).toHaveLength(250);
  expect(section().getAllByRole('region')).toHaveLength(2);
});
