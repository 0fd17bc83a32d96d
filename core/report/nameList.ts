// SPDX-License-Identifier: EUPL-1.2
import { reportTexts } from '../i18n/rooms/report.ts';
import { fill } from '../i18n/texts.ts';
import type { Language } from '../model/language.ts';

/** More names than these are counted. */
const MOST_NAMES = 3;

/**
 * «A, B, C and 4 others»: never one other, whose name takes no more room than saying so. `others` is the template of
 * the last part, where what is named is feminine.
 */
export function nameList(
  names: readonly string[],
  language: Language,
  { most = MOST_NAMES, others = reportTexts(language).overview.others } = {},
): string {
  const rest = names.length - most;
  const shown = rest > 1 ? [...names.slice(0, most), fill(others, { n: rest }, language)] : [...names];
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(shown);
}
