// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../model/language.ts';
import type { Texts } from './en.ts';

/** What the texts of a room are in each language. Whoever shows texts of a room imports that room, and no other. */
export function room<R extends keyof Texts>(
  texts: Readonly<Record<Language, Texts[R]>>,
): (language: Language) => Texts[R] {
  return (language) => texts[language];
}
