// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../core/model/language.ts';

/** What the page itself says; the menu and the sidebar bring their own texts. */
interface SheetsPageTexts {
  readonly title: string;
  readonly sample: string;
  readonly empty: string;
  readonly menu: string;
  readonly excel: string;
  readonly otherLanguage: string;
  readonly sidebar: string;
  readonly tabs: string;
  readonly close: string;
  readonly opened: (name: string) => string;
  readonly failed: (reason: string) => string;
}

export const TEXTS: Readonly<Record<Language, SheetsPageTexts>> = {
  it: {
    title: 'Cruscotto – banco di prova per Fogli Google',
    sample: 'Esempio',
    empty: 'Foglio vuoto',
    menu: 'Menu Estensioni',
    excel: 'Excel',
    otherLanguage: 'English',
    sidebar: 'Barra laterale Cruscotto',
    tabs: 'Fogli',
    close: 'Chiudi',
    opened: (name) => `Aperto: ${name}`,
    failed: (reason) => `Non riuscito: ${reason}`,
  },
  en: {
    title: 'Cruscotto – workbench for Google Sheets',
    sample: 'Sample',
    empty: 'Empty spreadsheet',
    menu: 'Extensions menu',
    excel: 'Excel',
    otherLanguage: 'Italiano',
    sidebar: 'Cruscotto sidebar',
    tabs: 'Sheets',
    close: 'Close',
    opened: (name) => `Opened: ${name}`,
    failed: (reason) => `Failed: ${reason}`,
  },
};
