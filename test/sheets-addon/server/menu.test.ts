// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { openServer } from './openServer.ts';

const files = { Sidebar: readFileSync('sheets-addon/sidebar/Sidebar.html', 'utf8') };

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
