// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { openServer } from './openServer.ts';

const ITALIAN = '<script type="application/json" id="texts" lang="it">{"one":"uno"}</script>';
const ENGLISH = '<script type="application/json" id="texts" lang="en">{"one":"$& one"}</script>';

const files = {
  Sidebar: readFileSync('sheets-addon/sidebar/Sidebar.html', 'utf8').replace('<!-- script -->', ITALIAN),
  English: ENGLISH,
};

test.each(['NONE', 'LIMITED', 'FULL'] as const)(
  'with authorisation %s the menu is there, every item with its function',
  (authorisation) => {
    const server = openServer({ authorisation });
    server.open('onOpen');
    server.open('onInstall');
    const { menus } = server.sheets.shown;
    expect(menus).toHaveLength(2);
    expect(menus[1]).toEqual(menus[0]);
    expect(menus[0]!.items.map((item) => item?.functionName ?? null)).toEqual([
      'cruscottoCalculate',
      'cruscottoOpenPanel',
      null,
      'cruscottoInsertTemplate',
      'cruscottoRemoveReport',
      null,
      'cruscottoHelp',
    ]);
  },
);

test('in the user’s language', () => {
  const captions = (userLocale: string) => {
    const server = openServer({ userLocale });
    server.open('onOpen');
    return JSON.stringify(server.sheets.shown.menus[0]);
  };
  for (const caption of [
    'Calcola cruscotto',
    'Apri pannello',
    'Inserisci modello',
    'Rimuovi il cruscotto',
    'Guida',
  ]) {
    expect(captions('it')).toContain(caption);
  }
  for (const caption of [
    'Calculate cruscotto',
    'Open panel',
    'Insert template',
    'Remove the cruscotto',
    'Help',
  ]) {
    expect(captions('de')).toContain(caption);
  }
});

test.each([
  ['cruscottoCalculate', 'calculate'],
  ['cruscottoOpenPanel', 'open'],
  ['cruscottoInsertTemplate', 'template'],
  ['cruscottoRemoveReport', 'remove'],
] as const)('%s opens the sidebar for %s', (name, task) => {
  const server = openServer({ files, userLocale: 'it' });
  server.open(name);
  const [page] = server.sheets.shown.pages;
  expect(page).toMatchObject({ title: 'Cruscotto' });
  expect(page!.content).toContain(`data-task="${task}" data-locale="it"`);
});

test('the sidebar hears of the user’s language as a tag', () => {
  const server = openServer({ files, userLocale: 'pt_BR' });
  server.open('cruscottoOpenPanel');
  expect(server.sheets.shown.pages[0]!.content).toContain('data-locale="pt-BR"');
});

test.each([
  ['it', ITALIAN, ENGLISH],
  ['de', ENGLISH, ITALIAN],
])(
  'in the locale %s the texts of its language stand in the page, and no others',
  (userLocale, own, other) => {
    const server = openServer({ files, userLocale });
    server.open('cruscottoOpenPanel');
    const { content } = server.sheets.shown.pages[0]!;
    expect(content.split(own)).toHaveLength(2);
    expect(content).not.toContain(other);
  },
);

test('the sidebar can ask for the texts of either language', () => {
  const server = openServer({ files });
  expect(server.call('cruscottoTexts', 'it')).toBe(ITALIAN);
  expect(server.call('cruscottoTexts', 'en')).toBe(ENGLISH);
});

test('the help says what the menu does', () => {
  const server = openServer({ userLocale: 'it' });
  server.open('cruscottoHelp');
  const [page] = server.sheets.shown.pages;
  expect(page!.content).toMatch(/^<!doctype html><html lang="it">/);
  expect(page!.content).toContain(
    '<li>«Rimuovi il cruscotto» elimina i fogli del cruscotto e nessun altro.</li>',
  );
  expect(page!.content).not.toContain('<script');
});
