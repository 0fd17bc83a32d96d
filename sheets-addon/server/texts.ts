// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../core/model/language.ts';

/** The element of a page that holds texts. The build makes it (`build/pageTexts.ts`); no text ends it. */
const ELEMENT = /<script type="application\/json"[\s\S]*?<\/script>/;

/** The texts of the sidebar in a language, as an element of its page: those in Italian stand in its file. */
export function textsElement(language: Language): string {
  const file = HtmlService.createHtmlOutputFromFile(language === 'it' ? 'Sidebar' : 'English');
  return ELEMENT.exec(file.getContent())![0];
}

/** The page of the sidebar with the texts of a language in the place of those in Italian. */
export function inLanguage(page: string, language: Language): string {
  return language === 'it' ? page : page.replace(ELEMENT, () => textsElement(language));
}
