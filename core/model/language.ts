// SPDX-License-Identifier: EUPL-1.2

export const LANGUAGES = ['it', 'en'] as const;

/** A language of the texts. */
export type Language = (typeof LANGUAGES)[number];

/** Italian for an Italian tag (`it-IT`), English for every other. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('it') ? 'it' : 'en';
}
