/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen } from '@testing-library/react';
import { FakeBackend } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';

test('nothing that can be clicked is out of the reach of the keyboard', async () => {
  const { user } = await showPanel(new FakeBackend());
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await screen.findByRole('table');
  const buttons = screen.getAllByRole('button');
  expect(buttons.length).toBeGreaterThan(10);
  expect(buttons.filter(({ tagName }) => tagName !== 'BUTTON')).toEqual([]);
  // Within a table one button is a stop, and arrows lead to the others.
  const alone = buttons.filter((button) => button.closest('tbody') === null);
  expect(alone.filter(({ tabIndex }) => tabIndex !== 0)).toEqual([]);
  const body = screen.getByRole('table').querySelector('tbody')!;
  expect(body.querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
  expect(document.querySelectorAll('[onclick]')).toHaveLength(0);
});
