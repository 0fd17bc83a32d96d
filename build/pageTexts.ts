// SPDX-License-Identifier: EUPL-1.2
import type { Compilation } from 'webpack';
import { en } from '../core/i18n/en.ts';
import { it } from '../core/i18n/it.ts';
import type { Language } from '../core/model/language.ts';

const TEXTS = { en, it } as const;

/** The texts in a language of all rooms that a bundle has, as an element that the browser does not run or show. */
export function textsElement(compilation: Compilation, language: Language): string {
  const files = [...compilation.modules].flatMap((module) => module.nameForCondition() ?? []);
  const rooms = files.flatMap((file) => /i18n[\\/]rooms[\\/](\w+)\.ts$/.exec(file)?.[1] ?? []);
  const texts = Object.entries(TEXTS[language]).filter(([name]) => rooms.includes(name));
  return `<script type="application/json" id="texts" lang="${language}">${jsonInPage(texts)}</script>`;
}

/** As it can stand within a page that Google serves, whose parsers look for `</script`, `<!--` and `//`. */
function jsonInPage(texts: readonly (readonly [string, unknown])[]): string {
  return JSON.stringify(Object.fromEntries(texts)).replaceAll('<', '\\u003c').replaceAll('/', '\\/');
}
