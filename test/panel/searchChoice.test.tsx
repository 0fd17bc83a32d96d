/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SearchChoice } from '../../panel/compare/SearchChoice.tsx';

function shown(n: number) {
  const chosen: string[] = [];
  const options = Array.from({ length: n }, (_, i): [string, string] => [`C${i}`, `Cluster numero ${i}`]);
  render(
    <SearchChoice
      label="Cluster"
      value=""
      options={[['', 'Scegliere'], ...options]}
      onChange={(one) => chosen.push(one)}
    />,
  );
  return { chosen, user: userEvent.setup(), field: screen.getByRole('combobox', { name: 'Cluster' }) };
}

test('of many, one is found by typing, by keyboard alone', async () => {
  const { chosen, user, field } = shown(500);
  await user.click(field);
  expect(screen.getAllByRole('option')).toHaveLength(50);
  await user.type(field, 'numero 49');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toHaveLength(11);
  await user.keyboard('{ArrowDown}');
  const active = document.getElementById(field.getAttribute('aria-activedescendant')!);
  expect(active?.textContent).toBe('Cluster numero 490');
  expect(active?.getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{Enter}');
  expect(chosen).toEqual(['C490']);
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('Escape leaves what was chosen; nothing found is said', async () => {
  const { chosen, user, field } = shown(20);
  await user.type(field, 'zzz');
  expect(screen.getByText('None has such a name or code.')).toBeTruthy();
  await user.keyboard('{Enter}{Escape}');
  expect(chosen).toEqual([]);
});

test('few are a list as before', () => {
  expect(shown(9).field.tagName).toBe('SELECT');
});
