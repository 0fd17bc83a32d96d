/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import type { Published } from '../../core/host/publish.ts';
import { ErrorBoundary } from '../../panel/ErrorBoundary.tsx';
import { FakeDesk } from './fakeDesk.ts';
import { showPanel } from './showPanel.tsx';
import { workbook } from './workbook.ts';

/** What axe finds wrong; without contrast, which has no meaning without a layout. */
async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(result.passes.length).toBeGreaterThan(10);
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const forty = Array.from({ length: 40 }, (_, i) => `C${i + 1}`);

beforeEach(() => {
  document.title = 'Cruscotto';
  document.documentElement.lang = 'it';
});

test('nothing found', async () => {
  await showPanel(new FakeDesk([]));
  expect(await violations()).toEqual([]);
});

test('results, problems and charts, all open', async () => {
  const cell = (row: number, column: number) => (column === 2 ? 'circa 70' : row + column);
  const { user } = await showPanel(new FakeDesk(workbook({ clusters: forty, cell })));
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await screen.findByRole('table');
  for (const closed of screen.getAllByRole('button', { expanded: false })) await user.click(closed);
  expect(screen.getAllByRole('img')).toHaveLength(7);
  expect(await violations()).toEqual([]);
});

test('a running calculation', async () => {
  const desk = new FakeDesk();
  desk.calculation = () => new Promise<Published>(() => undefined);
  const { user } = await showPanel(desk);
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  expect(await violations()).toEqual([]);
});

test('a failed calculation', async () => {
  const desk = new FakeDesk();
  desk.calculation = () => Promise.reject(new Error('404'));
  const { user } = await showPanel(desk);
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  expect(await violations()).toEqual([]);
});

test('everything that can be clicked is reached by the keyboard, in the order of the page', async () => {
  const { user } = await showPanel(new FakeDesk());
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await screen.findByRole('table');
  (document.activeElement as HTMLElement).blur();
  const buttons = screen.getAllByRole('button');
  const reached: Element[] = [];
  for (let step = 0; step < buttons.length + 1; step++) {
    await user.tab();
    reached.push(document.activeElement!);
  }
  expect(reached.filter((element) => element.getAttribute('role') !== null)).toEqual([]);
  expect(reached.filter((element) => buttons.includes(element))).toEqual(buttons);
});

test('a defect leaves a message and a way back, not a blank panel', async () => {
  let broken = true;
  const Part = () => {
    if (broken) throw new Error('a defect');
    return <p>whole</p>;
  };
  const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <ErrorBoundary language="it-IT">
      <Part />
    </ErrorBoundary>,
  );
  expect(error).toHaveBeenCalled();
  error.mockRestore();
  expect(screen.getByRole('alert').textContent).toContain('a defect');
  broken = false;
  screen.getByRole('button', { name: 'Mostra di nuovo il pannello' }).click();
  expect(await screen.findByText('whole')).toBeTruthy();
  cleanup();
});
