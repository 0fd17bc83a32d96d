// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../model/language.ts';
import type { Texts } from './en.ts';

/** Loads the texts of a room in a language, once. */
type Load = (language: Language) => Promise<void>;

/** Every room whose module has been run, which is before its texts are asked for. */
const LOADS: Load[] = [];

/**
 * A room whose texts are loaded a language at a time. The sources have rooms that hold both; the build of a program that
 * loads its parts one by one puts this in their place (`build/laterTexts.js`).
 */
export function laterRoom<R extends keyof Texts>(
  load: Readonly<Record<Language, () => Promise<Texts[R]>>>,
): (language: Language) => Texts[R] {
  const known = new Map<Language, Texts[R]>();
  LOADS.push(async (language) => {
    if (!known.has(language)) known.set(language, await load[language]());
  });
  return (language) => {
    const texts = known.get(language);
    if (texts === undefined) throw new Error(`texts asked for before they were loaded (${language})`);
    return texts;
  };
}

/** Waits for the texts of all parts of the program loaded so far. Rejects where they can't be had; asking again tries again. */
export async function textsLoaded(language: Language): Promise<void> {
  await Promise.all(LOADS.map((load) => load(language)));
}
