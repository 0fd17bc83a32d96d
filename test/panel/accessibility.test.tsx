/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import type { Published } from '../../core/publish.ts';
import { FakeBackend } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';
import { workbook } from './workbook.ts';

/** What axe finds wrong; without contrast, which has no meaning without a layout. */
async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(result.passes.length).toBeGreaterThan(10);
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const many = Array.from({ length: 22 }, (_, i) => `C${i + 1}`);

// Queries by role are slow in large pages.
jest.setTimeout(30_000);

beforeEach(() => {
  document.title = 'Cruscotto';
  document.documentElement.lang = 'it';
});

test('nothing found', async () => {
  await showPanel(new FakeBackend([]));
  expect(await violations()).toEqual([]);
});

test('results, problems and charts, all open', async () => {
  const cell = (row: number, column: number) => (column === 2 ? 'circa 70' : row + column);
  const { user } = await showPanel(new FakeBackend(workbook({ clusters: many, cell })));
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await screen.findByRole('table');
  for (const closed of screen.getAllByRole('button', { expanded: false })) await user.click(closed);
  expect(screen.getAllByRole('img')).toHaveLength(7);
  expect(await violations()).toEqual([]);
});

test('a running calculation', async () => {
  const backend = new FakeBackend();
  backend.calculation = () => new Promise<Published>(() => undefined);
  const { user } = await showPanel(backend);
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  expect(await violations()).toEqual([]);
});

test('a failed calculation', async () => {
  const backend = new FakeBackend();
  backend.calculation = () => Promise.reject(new Error('404'));
  const { user } = await showPanel(backend);
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  expect(await violations()).toEqual([]);
});

test('the method, all open, with a wrong entry', async () => {
  const { user } = await showPanel(new FakeBackend());
  await user.click(screen.getByRole('button', { name: 'Mostra: Metodo' }));
  const method = within(screen.getByRole('region', { name: 'Metodo' }));
  for (const closed of method.getAllByRole('button', { expanded: false })) await user.click(closed);
  for (const name of [/z-score/, /box-cox/, /^Per entrambi/, /group-mean/]) {
    await user.click(method.getByRole('radio', { name }));
  }
  await user.click(method.getByRole('checkbox'));
  expect(method.getByText('Indicare la colonna del gruppo.')).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test('nothing that can be clicked is out of the reach of the keyboard', async () => {
  const { user } = await showPanel(new FakeBackend());
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await screen.findByRole('table');
  const buttons = screen.getAllByRole('button');
  expect(buttons.length).toBeGreaterThan(10);
  expect(buttons.filter((button) => button.tabIndex !== 0 || button.tagName !== 'BUTTON')).toEqual([]);
  expect(document.querySelectorAll('[onclick]')).toHaveLength(0);
});
