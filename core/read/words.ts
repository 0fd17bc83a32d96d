// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../model/grid.ts';

/** Most codes and names: nothing in them is composed or invisible, and no space is one too many. Looked at first. */
const SIMPLE = /^[!-&(-~]*$/;

/** In characters. What stands behind is compared as it is: no name is longer, and a cell may hold a whole page. */
export const LONGEST_WORD = 1000;

/**
 * A text as headers, codes and names are compared: without case, accents, surplus space, kinds of apostrophe, and
 * characters that nobody sees (zero-width spaces, soft hyphens).
 */
export function plain(text: string): string {
  if (text.length > LONGEST_WORD) return plain(text.slice(0, LONGEST_WORD)) + text.slice(LONGEST_WORD);
  if (SIMPLE.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without dots, spaces and slashes, which people put between the letters as they like: `n.d.`, `N. D.`, `n/a`. */
const MISSING_LETTERS = /^(n[acdepqrsv]|sd|nan|null|none|tbd|ndisp|nondisp|nril|nap)$/;
const MISSING_WORDS = new Set([
  ...['non disponibile', 'non pervenuto', 'non rilevato', 'non applicabile', 'non calcolabile', 'non noto'],
  ...['dato mancante', 'dato non disponibile', 'mancante', 'da rilevare', 'da definire', 'in attesa'],
  ...['not available', 'not applicable', 'missing', 'unknown', 'pending'],
]);
const MISSING_SIGNS = /^[-‐‑‒–—−:.…?*_/\\]+$/;

/** True for what people write where they have no value, also in brackets or with an asterisk. */
export function declaresMissing(text: string): boolean {
  const word = plain(text);
  if (MISSING_SIGNS.test(word)) return true;
  const bare = word.replace(/^[([#]|[)\]*]$/g, '').trim();
  return MISSING_WORDS.has(bare) || MISSING_LETTERS.test(bare.replace(/[./\s]/g, ''));
}

const YES = new Set(['si', 'yes', 'true', 'vero', 'x']);
const NO = new Set(['no', 'false', 'falso']);

/** 1 for yes, 0 for no, in either language; `null` for anything else. */
export function yesOrNo(text: string): 1 | 0 | null {
  const word = plain(text);
  return YES.has(word) ? 1 : NO.has(word) ? 0 : null;
}

/** Without zero-width spaces, soft hyphens and their like; what joins the parts of an emoji stays. */
export function withoutInvisible(text: string): string {
  if (SIMPLE.test(text)) return text;
  return text.replace(/(?!\u200D\p{Extended_Pictographic})\p{Cf}/gu, '').trim();
}

/** The text of a cell as a person would read it; blank and errors are empty. */
export function textOf(cell: Cell): string {
  if (cell === null || typeof cell === 'object') return '';
  return String(cell).trim();
}

/** The hint rows of the template begin every cell with this arrow; they are no data. */
export const HINT = '↑ ';

/** True for a row of hints of the template: every filled cell begins with {@link HINT}. */
export function isHintRow(cells: readonly Cell[]): boolean {
  const texts = cells.filter((cell) => cell !== null);
  return texts.length > 0 && texts.every((cell) => typeof cell === 'string' && cell.startsWith(HINT.trim()));
}
