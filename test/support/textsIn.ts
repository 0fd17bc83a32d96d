// SPDX-License-Identifier: EUPL-1.2
import { en, type Texts } from '../../core/i18n/en.ts';
import { it } from '../../core/i18n/it.ts';
import type { Language } from '../../core/model/language.ts';

/** All texts of a language. The product takes the rooms that it shows, one by one. */
export function textsIn(language: Language): Texts {
  return language === 'it' ? it : en;
}
