/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { screen, within } from '@testing-library/react';
import { CAPABILITIES } from '../../core/host/capabilities.ts';
import { FakeBackend } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';
import { workbook } from './workbook.ts';

const group = () => within(screen.getByRole('group', { name: 'Fogli del cruscotto' }));
const box = (name: string) => group().getByRole<HTMLInputElement>('checkbox', { name });
const ticked = () =>
  group()
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map((one) => one.labels![0]!.textContent);

test('begins with all but the diagnosis', async () => {
  const { go } = await showPanel(new FakeBackend());
  await go('results');
  expect(ticked()).toEqual(['Cruscotto', 'Dimensioni', 'Metodo usato']);
});

test('calculates what is ticked, and keeps it for the next calculation', async () => {
  const backend = new FakeBackend();
  const { user, go } = await showPanel(backend);
  await go('results');
  await user.click(box('Diagnosi'));
  await user.click(box('Dimensioni'));
  for (const times of [1, 2]) {
    await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
    expect(backend.asked.filter((asked) => asked.startsWith('calculate'))).toHaveLength(times);
  }
  expect(backend.asked.at(-2)).toBe('calculate it as overview, diagnosis, method-used');
});

test('the last one stays, and it is said why', async () => {
  const { user, go } = await showPanel(new FakeBackend());
  await go('results');
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

describe('sheets of single figures', () => {
  const name = 'Figura 1 e Figura 2 anche su fogli propri';

  test('are offered only where the program has such sheets', async () => {
    const { go } = await showPanel(new FakeBackend());
    await go('results');
    expect(screen.queryByRole('checkbox', { name })).toBeNull();
  });

  test('are made where they are asked for, and no longer than that', async () => {
    const backend = new FakeBackend();
    backend.capabilities = CAPABILITIES['google-sheets'];
    const { user, go } = await showPanel(backend);
    await go('results');
    expect(box(name).checked).toBe(false);
    await user.click(box(name));
    await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
    await user.click(box(name));
    await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
    expect(backend.asked.filter((asked) => asked.startsWith('calculate'))).toEqual([
      'calculate it with sheets of charts',
      'calculate it',
    ]);
  });

  test('are not offered where the sheets with these figures are left out', async () => {
    const backend = new FakeBackend();
    backend.capabilities = CAPABILITIES['google-sheets'];
    const { user, go } = await showPanel(backend);
    await go('results');
    await user.click(box('Cruscotto'));
    expect(box(name)).toBeTruthy();
    await user.click(box('Dimensioni'));
    expect(screen.queryByRole('checkbox', { name })).toBeNull();
  });
});

describe('cards', () => {
  const cards = () => within(screen.getByRole('group', { name: 'Schede dei cluster' }));
  const asked = (backend: FakeBackend) => backend.asked.filter((one) => one.startsWith('calculate')).at(-1);
  const calculate = () => screen.getByRole('button', { name: 'Calcola cruscotto' });

  test('are of all clusters, by name, where nothing else is chosen', async () => {
    const backend = new FakeBackend();
    const { user, go } = await showPanel(backend);
    await go('results');
    expect(screen.queryByRole('group', { name: 'Schede dei cluster' })).toBeNull();
    await user.click(box('Schede dei cluster'));
    expect(cards().getByRole<HTMLInputElement>('radio', { name: 'Di tutti i cluster' }).checked).toBe(true);
    await user.click(calculate());
    expect(asked(backend)).toBe('calculate it as overview, dimensions, cards, method-used');
  });

  test('can be of some clusters, and anonymous', async () => {
    const backend = new FakeBackend();
    const { user, go } = await showPanel(backend);
    await go('results');
    await user.click(box('Schede dei cluster'));
    await user.click(cards().getByRole('radio', { name: 'Solo di questi' }));
    expect(cards().getByRole('status').textContent).toBe(
      'Nessun cluster scelto: non sarà fatta nessuna scheda.',
    );
    for (const name of ['LE2C', 'LAC', 'CLM', 'CLM'])
      await user.click(cards().getByRole('checkbox', { name }));
    expect(cards().getByRole('status').textContent).toBe('2 cluster scelti');
    await user.click(cards().getByRole('checkbox', { name: /^Anonime/ }));
    await user.click(calculate());
    expect(asked(backend)).toMatch(/ with cards of LAC, LE2C anonymous$/);
    await user.click(cards().getByRole('radio', { name: 'Di tutti i cluster' }));
    await user.click(calculate());
    expect(asked(backend)).toMatch(/method-used anonymous$/);
  });

  test('many clusters can be searched, and those out of sight stay chosen', async () => {
    const backend = new FakeBackend(
      workbook({ clusters: Array.from({ length: 40 }, (_, i) => `C${i + 1}`) }),
    );
    const { user, go } = await showPanel(backend);
    await go('results');
    await user.click(box('Schede dei cluster'));
    await user.click(cards().getByRole('radio', { name: 'Solo di questi' }));
    await user.click(cards().getByRole('checkbox', { name: 'C7' }));
    await user.type(cards().getByRole('searchbox', { name: 'Cerca un cluster' }), 'c33');
    const shown = () => cards().getAllByRole<HTMLInputElement>('checkbox').slice(0, -1);
    expect(shown().map((one) => one.labels![0]!.textContent)).toEqual(['C33']);
    await user.click(shown()[0]!);
    await user.type(cards().getByRole('searchbox', { name: 'Cerca un cluster' }), 'x');
    expect(cards().getByRole('status').textContent).toBe(
      'Nessun cluster ha un nome o un codice così. 2 cluster scelti',
    );
    await user.click(calculate());
    expect(asked(backend)).toMatch(/ with cards of C7, C33$/);
  });
});
