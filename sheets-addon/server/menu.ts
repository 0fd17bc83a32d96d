// SPDX-License-Identifier: EUPL-1.2
import { sheetsMenuTexts } from '../../core/i18n/rooms/sheetsMenu.ts';
import type { SidebarTask } from '../contract/serverApi.ts';
import { helpPage } from './helpPage.ts';
import { inLanguage } from './texts.ts';
import { userLanguage, userLocale } from './user.ts';

/** In pixels. */
const HELP = { width: 480, height: 460 };

/** Adds the menu, in the user's language. Allowed in every authorisation mode: it touches no document. */
export function addMenu(): void {
  const { menu } = sheetsMenuTexts(userLanguage());
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.calculate, 'cruscottoCalculate')
    .addItem(menu.open, 'cruscottoOpenPanel')
    .addSeparator()
    .addItem(menu.template, 'cruscottoInsertTemplate')
    .addItem(menu.remove, 'cruscottoRemoveReport')
    .addSeparator()
    .addItem(menu.help, 'cruscottoHelp')
    .addToUi();
}

/** Opens the sidebar; the task, the user's locale and the texts in her language stand in its page. */
export function showSidebar(task: SidebarTask): void {
  const language = userLanguage();
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  const content = inLanguage(page.getContent(), language)
    .replace('data-task="open"', () => `data-task="${task}"`)
    .replace('data-locale=""', () => `data-locale="${userLocale()}"`);
  const { title } = sheetsMenuTexts(language);
  SpreadsheetApp.getUi().showSidebar(page.setContent(content).setTitle(title));
}

/** Shows the help in a dialog. */
export function showHelp(): void {
  const language = userLanguage();
  const { help } = sheetsMenuTexts(language);
  const page = HtmlService.createHtmlOutput(helpPage(language)).setWidth(HELP.width).setHeight(HELP.height);
  SpreadsheetApp.getUi().showModalDialog(page, help.title);
}
