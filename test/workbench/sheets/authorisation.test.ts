// SPDX-License-Identifier: EUPL-1.2
import { type AuthorisationMode, createSheets } from '../../../workbench/sheets/inMemorySheets.ts';

const FORBIDDEN = 'You do not have permission to call';

function scriptIn(authorisation: AuthorisationMode) {
  const sheets = createSheets({ authorisation, userLocale: 'it_IT', files: { Sidebar: '<p>ciao</p>' } });
  return { sheets, ...sheets.globals };
}

test.each(['NONE', 'LIMITED', 'FULL'] as const)('menus can be made in mode %s', (mode) => {
  const { sheets, SpreadsheetApp, Session } = scriptIn(mode);
  const caption = Session.getActiveUserLocale().startsWith('it') ? 'Apri' : 'Open';
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(caption, 'openPanel')
    .addSeparator()
    .addItem('Guida', 'help')
    .addToUi();
  expect(sheets.shown.menus).toEqual([
    {
      caption: null,
      items: [
        { caption: 'Apri', functionName: 'openPanel' },
        null,
        { caption: 'Guida', functionName: 'help' },
      ],
    },
  ]);
});

test.each(['NONE', 'LIMITED'] as const)('nothing else can be shown in mode %s', (mode) => {
  const { SpreadsheetApp, HtmlService } = scriptIn(mode);
  const page = HtmlService.createHtmlOutput('x');
  expect(() => SpreadsheetApp.getUi().showSidebar(page)).toThrow(`${FORBIDDEN} Ui.showSidebar`);
  expect(() => SpreadsheetApp.getUi().showModalDialog(page, 'x')).toThrow(FORBIDDEN);
});

test('without any authorisation the document is out of reach, with the limited one it is not', () => {
  expect(() => scriptIn('NONE').SpreadsheetApp.getActiveSpreadsheet()).toThrow(
    `${FORBIDDEN} SpreadsheetApp.getActiveSpreadsheet`,
  );
  expect(() => scriptIn('NONE').SpreadsheetApp.getActiveSheet()).toThrow(FORBIDDEN);
  const sheet = scriptIn('LIMITED').SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!;
  expect(sheet.getRange('A1').setValue(1).getValue()).toBe(1);
});

test('a custom function reads, changes nothing and has no user interface', () => {
  const { SpreadsheetApp } = scriptIn('CUSTOM_FUNCTION');
  const range = SpreadsheetApp.getActiveSpreadsheet().getRange('A1');
  expect(range.getValue()).toBe('');
  expect(() => range.setValue(1)).toThrow(`${FORBIDDEN} Range.setValue`);
  expect(() => range.getSheet().setName('x')).toThrow(FORBIDDEN);
  expect(() => SpreadsheetApp.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
});

test('a page is shown with what was put into it', () => {
  const { sheets, SpreadsheetApp, HtmlService } = scriptIn('FULL');
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Cruscotto');
  SpreadsheetApp.getUi().showSidebar(page.setContent(page.getContent().replace('ciao', 'salve')));
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutput('<b>').setWidth(400).setHeight(300),
    'Guida',
  );
  expect(sheets.shown.pages).toEqual([
    { kind: 'sidebar', title: 'Cruscotto', content: '<p>salve</p>', width: null, height: null },
    { kind: 'dialog', title: 'Guida', content: '<b>', width: 400, height: 300 },
  ]);
  expect(() => HtmlService.createHtmlOutputFromFile('Panel')).toThrow('No HTML file named Panel was found.');
});
