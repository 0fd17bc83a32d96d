// SPDX-License-Identifier: EUPL-1.2
import { plain } from './words.ts';

/** A name as two spellings of it are one: without case, accents, dots and spaces. */
export function nameKey(text: string): string {
  const key = plain(text).replace(/[.\s]/g, '');
  return key === '' ? plain(text) : key;
}

/** Raised digits and signs at the end of a name are notes to it: `KPI1¹`, `Soci *`. */
export function withoutNotes(text: string): string {
  const bare = text.replace(/[\s*†‡§¹²³⁰⁴-⁹]+$/u, '').replace(/\s*\((?:\d{1,2}|[a-z]|\*+)\)$/i, '');
  return bare === '' ? text : bare;
}

/** A unit in brackets at the end of a header is no part of its name: `Ricavi (M€)`, `Costi [%]`. */
export function withoutUnit(text: string): string {
  const bare = text.replace(/\s*(?:\([^()]*\)|\[[^[\]]*\])\s*$/u, '').trim();
  return bare === '' ? text : bare;
}

const SHORTEST = 6;

/** Whether two names may be one, mistyped: of six letters or more, one letter off, with the same digits. */
export function areProbablyOne(a: string, b: string): boolean {
  const [first, second] = [nameKey(a), nameKey(b)];
  const letters = (name: string) => (name.match(/\p{L}/gu) ?? []).length;
  const digits = (name: string) => name.replace(/\P{N}/gu, '');
  if (first === second || Math.min(letters(first), letters(second)) < SHORTEST) return false;
  return digits(first) === digits(second) && isOneLetterOff([...first], [...second]);
}

/** One letter more, less, other, or two neighbours exchanged. */
function isOneLetterOff(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  const rest = (letters: readonly string[], skipped: number) => letters.slice(from + skipped).join('');
  if (a.length !== b.length)
    return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
  const exchanged = a[from] === b[from + 1] && a[from + 1] === b[from];
  return rest(a, 1) === rest(b, 1) || (exchanged && rest(a, 2) === rest(b, 2));
}
