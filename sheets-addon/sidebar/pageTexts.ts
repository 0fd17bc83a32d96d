// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../../core/i18n/texts.ts';
import type { Language } from '../../core/model/language.ts';
import { serverCall } from './call.ts';

/** What is there, or on its way. */
const known = new Map<Language, Promise<Texts>>();

/** All texts of the sidebar in a language: those that stand in its page, or those that the server has. */
export function textsIn(language: Language): Promise<Texts> {
  const texts = known.get(language) ?? find(language);
  known.set(language, texts);
  return texts;
}

/** What could not be had is asked for again. */
async function find(language: Language): Promise<Texts> {
  try {
    const own = document.getElementById('texts')!;
    if (own.lang === language) return JSON.parse(own.textContent!);
    const element = await serverCall(google.script.run)('cruscottoTexts', language);
    return JSON.parse(element.slice(element.indexOf('>') + 1, element.lastIndexOf('<')));
  } catch (error) {
    known.delete(language);
    throw error;
  }
}
