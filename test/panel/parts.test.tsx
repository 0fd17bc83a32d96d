/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, within } from '@testing-library/react';
import { FakeDesk } from './fakeDesk.ts';
import { showPanel } from './showPanel.tsx';

const group = () => within(screen.getByRole('group', { name: 'Fogli del cruscotto' }));
const box = (name: string) => group().getByRole<HTMLInputElement>('checkbox', { name });
const ticked = () =>
  group()
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map((one) => one.labels![0]!.textContent);

test('begins with all but the diagnosis', async () => {
  await showPanel(new FakeDesk());
  expect(ticked()).toEqual(['Cruscotto', 'Dimensioni', 'Metodo usato']);
});

test('calculates what is ticked, and keeps it for the next calculation', async () => {
  const desk = new FakeDesk();
  const { user } = await showPanel(desk);
  await user.click(box('Diagnosi'));
  await user.click(box('Dimensioni'));
  for (const times of [1, 2]) {
    await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
    expect(desk.asked.filter((asked) => asked.startsWith('calculate'))).toHaveLength(times);
  }
  expect(desk.asked.at(-2)).toBe('calculate it as overview, diagnosis, method-used');
});

test('the last one stays, and it is said why', async () => {
  const { user } = await showPanel(new FakeDesk());
  await user.click(box('Dimensioni'));
  await user.click(box('Metodo usato'));
  await user.click(box('Cruscotto'));
  expect(ticked()).toEqual(['Cruscotto']);
  const last = box('Cruscotto');
  expect(last.getAttribute('aria-disabled')).toBe('true');
  expect(document.getElementById(last.getAttribute('aria-describedby')!)?.textContent).toBe(
    'Almeno un foglio deve restare spuntato.',
  );
  await user.click(box('Diagnosi'));
  await user.click(box('Cruscotto'));
  expect(ticked()).toEqual(['Diagnosi']);
});
