/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import { HostError } from '../../core/host/hostError.ts';
import { finding } from '../../core/model/finding.ts';
import type { Cell } from '../../core/model/grid.ts';
import { FakeBackend, published } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';
import { workbook } from './workbook.ts';

const forty = Array.from({ length: 40 }, (_, i) => `C${i + 1}`);

/** Numbers, but a text for each of the clusters in the given column. */
const textIn =
  (wrong: number) =>
  (row: number, column: number): Cell =>
    column === wrong ? 'circa 70' : 10 + ((row * 7 + column) % 80);

/** Values that grow evenly: none is missing or far from the others. */
const sound = workbook({ cell: (row, column) => 10 + row * 7 + column });

const problems = () => within(screen.getByRole('region', { name: 'Problemi' }));

test('says so where there is none', async () => {
  await showPanel(new FakeBackend(sound));
  expect(problems().getByText('Nessun problema rilevato.')).toBeTruthy();
});

test('notes are no problem', async () => {
  await showPanel(new FakeBackend(workbook()));
  expect(problems().getByText('Nessun problema rilevato.')).toBeTruthy();
  expect(problems().getByRole('button', { name: 'Note (1)' })).toBeTruthy();
});

test('each problem is written out and leads to its cell, by keyboard too', async () => {
  const backend = new FakeBackend(workbook({ clusters: ['UNO', 'DUE'], cell: textIn(2) }));
  const { user, go } = await showPanel(backend);
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await go('data');
  const entry = await problems().findByRole('button', { name: /^Dati!E3.*circa 70/ });
  entry.focus();
  await user.keyboard('{Enter}');
  expect(backend.asked.at(-1)).toBe('goTo Dati E3');
});

test('a place that is gone is said, until the next way works', async () => {
  const backend = new FakeBackend(workbook({ clusters: ['UNO', 'DUE'], cell: textIn(2) }));
  const { user, go } = await showPanel(backend);
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await go('data');
  const entry = await problems().findByRole('button', { name: /^Dati!E3/ });
  backend.goingFails = new HostError('sheet-gone', 'Dati');
  await user.click(entry);
  expect(await screen.findByText(/Il foglio «Dati» non c’è più/, { selector: 'main *' })).toBeTruthy();
  backend.goingFails = null;
  await user.click(entry);
  await waitFor(() => expect(screen.queryByText(/non c’è più/)).toBeNull());
});

test('those that are solved go when the workbook is read again, even where nothing tells of the change', async () => {
  const backend = new FakeBackend(workbook({ clusters: ['UNO', 'DUE'], cell: textIn(2) }));
  const { user, go } = await showPanel(backend);
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await go('data');
  await problems().findByRole('button', { name: /^Dati!E3.*circa 70/ });
  backend.grids = sound;
  await user.click(screen.getByRole('button', { name: 'Leggi di nuovo' }));
  expect(await problems().findByText('Nessun problema rilevato.')).toBeTruthy();
});

test('what only a calculation finds outlasts the reading that follows it', async () => {
  const backend = new FakeBackend();
  const taken = finding('sheet-name-taken', null, { wanted: 'Cruscotto', used: 'Cruscotto (2)' });
  backend.calculation = async () => ({ ...published(backend.grids, 'it'), findings: [taken] });
  const { user, go } = await showPanel(backend);
  act(() => backend.change(workbook()));
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await go('data');
  await waitFor(() => expect(backend.asked).toEqual(['survey', 'calculate it', 'survey']));
  expect(problems().getByText(/Cruscotto \(2\)/)).toBeTruthy();
});

test('many are counted and closed at first, and more than five that are alike are counted and folded', async () => {
  const { user, go } = await showPanel(new FakeBackend(workbook({ clusters: forty, cell: textIn(2) })));
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await go('data');
  const header = await problems().findByRole('button', { name: /^Avvisi \(\d+\)$/ });
  expect(header.getAttribute('aria-expanded')).toBe('false');
  expect(problems().queryAllByRole('button', { name: /circa 70/ })).toHaveLength(0);
  await user.click(header);
  expect(problems().getByText('Dati: 40 casi simili')).toBeTruthy();
  expect(problems().getAllByRole('button', { name: /circa 70/ })).toHaveLength(5);
  const more = problems().getByRole('button', { name: 'mostra altri 35' });
  await user.click(more);
  expect(problems().getAllByRole('button', { name: /circa 70/ })).toHaveLength(40);
  expect(document.activeElement).toBe(more);
  await user.click(problems().getByRole('button', { name: 'mostra meno' }));
  expect(problems().getAllByRole('button', { name: /circa 70/ })).toHaveLength(5);
});

test('those beyond a thousand are counted and not listed', async () => {
  const clusters = Array.from({ length: 1005 }, (_, i) => `C${i + 1}`);
  const { user } = await showPanel(new FakeBackend(workbook({ clusters, cell: textIn(2) })));
  const header = await problems().findByRole('button', { name: /^Avvisi \(10\d\d\)$/ });
  await user.click(header);
  expect(problems().getByText('Dati: 1005 casi simili')).toBeTruthy();
  expect(problems().getByText('e altri 5 casi come questi, non elencati')).toBeTruthy();
});

test('a group that the user has opened stays open after the next calculation', async () => {
  const { user, go } = await showPanel(new FakeBackend(workbook({ clusters: forty, cell: textIn(2) })));
  const calculate = screen.getByRole('button', { name: 'Calcola cruscotto' });
  await user.click(calculate);
  await go('data');
  await user.click(await problems().findByRole('button', { name: /^Avvisi/ }));
  await user.click(calculate);
  await go('data');
  expect(
    problems()
      .getByRole('button', { name: /^Avvisi/ })
      .getAttribute('aria-expanded'),
  ).toBe('true');
});
