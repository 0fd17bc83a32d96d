/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { cleanup, screen, within } from '@testing-library/react';
import { act } from 'react';
import type { Language } from '../../core/model/language.ts';
import type { Published } from '../../core/publish.ts';
import { leaksIn } from '../support/leaks.ts';
import { FakeBackend } from './fakeBackend.ts';
import { showPanel } from './showPanel.tsx';
import { NINE, workbook } from './workbook.ts';

/** Texts that are right in both languages. */
const EQUAL = new Set([
  ...['Cruscotto', 'Cluster', 'Italiano', 'English', '†', 'no'],
  // Names of methods
  ...['Box-Cox', 'Lambda', 'Borda', 'No', 'Copeland (copeland)', 'Mazziotta-Pareto (MPI) (mpi)'],
]);

/** A cell of the workbook, or a way to it. */
const PLACE = /^(Indicatori|Dati)![A-Z]+\d+$/;

/** Every text that is seen or heard, without what comes from the workbook. */
function textsOf(container: HTMLElement, fromWorkbook: ReadonlySet<string>): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    // The words of the convention are the same in every language.
    const isWord = walker.currentNode.parentElement?.tagName === 'CODE';
    if (!isWord) texts.push(walker.currentNode.textContent ?? '');
  }
  for (const element of container.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'aria-valuetext'])
      texts.push(element.getAttribute(name) ?? '');
  }
  return texts
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text) && !PLACE.test(text) && !fromWorkbook.has(text));
}

/** Names and cells, and elements as they are called by their code and name. */
const FROM_WORKBOOK = new Set(
  workbook().flatMap((grid) => [
    grid.sheet,
    ...grid.cells.flat().map(String),
    ...grid.cells.map(([code, name]) => `${code} · ${name}`),
  ]),
);

type Scene = (language: 'it' | 'en') => Promise<HTMLElement>;

async function shown(language: string, backend: FakeBackend = new FakeBackend(workbook(), language)) {
  const view = await showPanel(backend);
  return { ...view, calculate: () => view.user.click(screen.getByRole('button', { name: /^Calc/ })) };
}

const wrongTexts = workbook({ clusters: NINE.slice(0, 3), cell: () => 'circa 70' });

const scenes: [name: string, scene: Scene][] = [
  ['nothing found', async (language) => (await shown(language, new FakeBackend([], language))).container],
  [
    'results and all charts',
    async (language) => {
      const { container, calculate, user } = await shown(language);
      await calculate();
      await screen.findByRole('table');
      for (const closed of screen.getAllByRole('button', { expanded: false })) await user.click(closed);
      return container;
    },
  ],
  [
    'the method, open',
    async (language) => {
      const { container, user, go } = await shown(language);
      await go('method');
      const method = within(screen.getByRole('region', { name: /^(Metodo|Method)$/ }));
      for (const closed of method.getAllByRole('button', { expanded: false })) await user.click(closed);
      for (const name of [/distance-to-reference/, /box-cox/, /both/, /group-mean/]) {
        await user.click(method.getByRole('radio', { name }));
      }
      await user.click(method.getByRole('checkbox'));
      return container;
    },
  ],
  [
    'two methods compared, and elements left out',
    async (language) => {
      const { container, calculate, user } = await shown(language);
      await calculate();
      const section = within(screen.getByRole('region', { name: /^(Che cosa cambia|What changes)$/ }));
      for (const closed of section.getAllByRole('button', { expanded: false })) await user.click(closed);
      await user.selectOptions(section.getAllByRole('combobox')[0]!, 'workbook');
      await user.click(section.getByRole('button', { name: /^(Confronta|Compare)$/ }));
      await user.click(await section.findByRole('button', { name: /^SV1 / }));
      return container;
    },
  ],
  [
    'problems',
    async (language) => {
      const { container, calculate, user, go } = await shown(language, new FakeBackend(wrongTexts, language));
      await calculate();
      await go('data');
      for (const closed of screen.queryAllByRole('button', { expanded: false })) await user.click(closed);
      return container;
    },
  ],
  [
    'refused',
    async (language) => {
      const backend = new FakeBackend(workbook({ clusters: [] }), language);
      const { container, calculate } = await shown(language, backend);
      await calculate();
      return container;
    },
  ],
  [
    'running and stopping',
    async (language) => {
      const backend = new FakeBackend(workbook(), language);
      backend.calculation = () => new Promise<Published>(() => undefined);
      const { container, calculate, user } = await shown(language, backend);
      await calculate();
      await user.click(screen.getByRole('button', { name: /Annulla|Cancel/ }));
      return container;
    },
  ],
  [
    'cancelled',
    async (language) => {
      const backend = new FakeBackend(workbook(), language);
      backend.calculation = async () => ({ outcome: 'cancelled' });
      const { container, calculate } = await shown(language, backend);
      await calculate();
      return container;
    },
  ],
  [
    'failed, and out of date',
    async (language) => {
      const backend = new FakeBackend(workbook(), language);
      const { container, calculate } = await shown(language, backend);
      await calculate();
      backend.calculation = () => Promise.reject(new Error('404'));
      await calculate();
      act(() => backend.change(workbook()));
      return container;
    },
  ],
];

/** A choice may show what a Method sheet holds beside its name: «Media aritmetica (arithmetic)». */
function hasLeaks(text: string, language: Language): boolean {
  return leaksIn(text.replace(/(?<=.) \([a-z-]+\)$/, ''), language).length > 0;
}

test.each(scenes)('%s: every text has changed with the language', async (_, scene) => {
  const inEnglish = new Set(textsOf(await scene('en'), FROM_WORKBOOK));
  cleanup();
  const inItalian = textsOf(await scene('it'), FROM_WORKBOOK);
  expect(inEnglish.size).toBeGreaterThan(4);
  expect(inItalian.length).toBeGreaterThan(4);
  expect(inItalian.filter((text) => inEnglish.has(text) && !EQUAL.has(text))).toEqual([]);
  expect([...inEnglish].filter((text) => hasLeaks(text, 'en'))).toEqual([]);
  expect(inItalian.filter((text) => hasLeaks(text, 'it'))).toEqual([]);
});

test.each([
  ['it-IT', 'it', 'Calcola cruscotto'],
  ['en-US', 'en', 'Calculate cruscotto'],
  ['de-DE', 'en', 'Calculate cruscotto'],
])('begins in the language of the program: %s', async (tag, lang, button) => {
  await showPanel(new FakeBackend(workbook(), tag));
  expect(screen.getByRole('button', { name: button }).closest('[lang]')?.getAttribute('lang')).toBe(lang);
});

test('can be switched; numbers and the next report follow, and the old report is said to be in the other', async () => {
  const backend = new FakeBackend();
  const { user } = await showPanel(backend);
  await user.click(screen.getByRole('button', { name: 'Calcola cruscotto' }));
  const cell = async () => within(await screen.findByRole('table')).getAllByRole('cell')[1]!.textContent;
  expect(await cell()).toBe('59,4† (parziale)40,6–59,4 (per le lacune tra 40,6 e 59,4)');

  const english = screen.getByRole('button', { name: 'English' });
  expect(english.getAttribute('aria-pressed')).toBe('false');
  await user.click(english);
  expect(document.activeElement).toBe(english);
  expect(english.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('button', { name: 'Italiano' }).getAttribute('aria-pressed')).toBe('false');
  expect(await cell()).toBe('59.4† (partial)40.6–59.4 (given its gaps, between 40.6 and 59.4)');
  expect(screen.getByText(/were made in Italian/)).toBeTruthy();
  expect(screen.getByRole('img').closest('[lang]')?.getAttribute('lang')).toBe('it');

  await user.click(screen.getByRole('button', { name: 'Calculate cruscotto' }));
  expect(backend.asked.slice(-2)).toEqual(['calculate en', 'survey']);
  expect(screen.queryByText(/were made in Italian/)).toBeNull();
});
