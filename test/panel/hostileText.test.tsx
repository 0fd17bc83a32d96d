/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen } from '@testing-library/react';
import { FakeBackend } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';
import { workbook } from './workbook.ts';

const HOSTILE = [
  '<img src=x onerror="globalThis.hacked = 1">',
  '=HYPERLINK("http://example.com")',
  '__proto__',
  'constructor',
  '{sheet} {n} $& $1',
  '\u202Erovescio',
  'A'.repeat(300),
];

test('text from the workbook is only ever text', async () => {
  const sheet = '</script><script>hacked = 1</script>';
  const cell = (row: number, column: number) => (column === 1 ? HOSTILE[row]! : row + column);
  const backend = new FakeBackend(workbook({ clusters: HOSTILE, sheet, cell }));
  const { user, go, container } = await showPanel(backend);
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  await screen.findByRole('table');
  const names = screen.getAllByRole('rowheader').map((header) => header.textContent);
  // What nobody sees, such as the mark that turns text round, is no part of a name.
  expect([...names].sort()).toEqual(HOSTILE.map((name) => name.replace(/\p{Cf}/gu, '')).sort());
  for (const closed of screen.getAllByRole('button', { expanded: false })) await user.click(closed);

  expect(container.querySelectorAll('script, img, a[href]')).toHaveLength(0);
  expect(container.textContent).toContain(sheet);
  expect(Object.hasOwn(globalThis, 'hacked')).toBe(false);
  await go('data');
  await user.click(screen.getByRole('button', { name: /^Dati, una riga per cluster/ }));
  expect(backend.asked.at(-1)).toBe(`goTo ${sheet} A1`);
});
