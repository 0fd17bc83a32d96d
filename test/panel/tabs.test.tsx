/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { Tabs } from '../../panel/elements/Tabs.tsx';

afterEach(cleanup);

function Shown() {
  const [selected, select] = useState('two');
  return (
    <>
      <button type="button">before</button>
      <Tabs
        label="numbers"
        names={['one', 'two', 'three']}
        selected={selected}
        select={select}
        id={(name) => name}
        contents={(name) => name}
      />
      <button type="button">after</button>
    </>
  );
}

function show() {
  render(<Shown />);
  screen.getByText('before').focus();
}

const focused = () => document.activeElement?.textContent;

/** The texts of what has the focus after each of the keys. */
async function after(...keys: readonly string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const key of keys) {
    await userEvent.keyboard(key);
    found.push(focused());
  }
  return found;
}

test('Tab enters the tabs at the selected one and leaves them, either way', async () => {
  show();
  expect(await after('{Tab}', '{Tab}', '{Shift>}{Tab}{/Shift}', '{Shift>}{Tab}{/Shift}')).toEqual([
    'two',
    'after',
    'two',
    'before',
  ]);
});

test('arrows go round, Home and End to the ends', async () => {
  show();
  const keys = ['{Tab}', '{ArrowRight}', '{ArrowRight}', '{ArrowLeft}', '{Home}', '{End}', '{ArrowDown}'];
  expect(await after(...keys)).toEqual(['two', 'three', 'one', 'three', 'one', 'three', 'three']);
});

test('Tab leaves from where the arrows led, and Enter selects there', async () => {
  show();
  expect(await after('{Tab}', '{ArrowLeft}', '{Tab}')).toEqual(['two', 'one', 'after']);
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('two');
  await after('{Shift>}{Tab}{/Shift}', '{ArrowLeft}', '{Enter}');
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('one');
});
