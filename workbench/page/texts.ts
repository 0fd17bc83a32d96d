// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../core/model/language.ts';

/** What the workbench's own page says; the task pane brings its own texts. */
export interface WorkbenchTexts {
  readonly title: string;
  readonly open: string;
  readonly sample: string;
  readonly empty: string;
  readonly ribbon: string;
  readonly calculate: string;
  readonly panel: string;
  readonly sheets: string;
  readonly otherLanguage: string;
  readonly pane: string;
  readonly emptyName: string;
  readonly opened: (name: string) => string;
  readonly notOpened: (name: string, reason: string) => string;
  readonly reading: (sheet: string) => string;
  readonly readingCut: (rows: number, all: number) => string;
}

export const TEXTS: Readonly<Record<Language, WorkbenchTexts>> = {
  it: {
    title: 'Cruscotto – banco di prova',
    open: 'Apri .xlsx',
    sample: 'Esempio',
    empty: 'Cartella vuota',
    ribbon: 'Barra multifunzione',
    calculate: 'Calcola cruscotto',
    panel: 'Apri pannello',
    sheets: 'Fogli Google',
    otherLanguage: 'English',
    pane: 'Riquadro attività Cruscotto',
    emptyName: 'Cartella vuota',
    opened: (name) => `Aperto: ${name}`,
    notOpened: (name, reason) => `Impossibile aprire ${name}: ${reason}`,
    reading: (sheet) => `Contenuto del foglio ${sheet}`,
    readingCut: (rows, all) => `Sono lette le prime ${rows} righe di ${all}.`,
  },
  en: {
    title: 'Cruscotto – workbench',
    open: 'Open .xlsx',
    sample: 'Sample',
    empty: 'Empty workbook',
    ribbon: 'Ribbon',
    calculate: 'Calculate cruscotto',
    panel: 'Open panel',
    sheets: 'Google Sheets',
    otherLanguage: 'Italiano',
    pane: 'Cruscotto task pane',
    emptyName: 'Empty workbook',
    opened: (name) => `Opened: ${name}`,
    notOpened: (name, reason) => `${name} can't be opened: ${reason}`,
    reading: (sheet) => `Contents of the sheet ${sheet}`,
    readingCut: (rows, all) => `The first ${rows} rows of ${all} are read.`,
  },
};
