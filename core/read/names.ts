// SPDX-License-Identifier: EUPL-1.2
import { LONGEST_WORD, plain } from './words.ts';

const RAISED = /[\s¹²³⁰⁴-⁹]/;
const NOTE_SIGN = /[\s*†‡§¹²³⁰⁴-⁹]/;

/** Without the signs at the end; a pattern for all of them would try each run of spaces in a long text, from each of them. */
function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/**
 * A name as two spellings of it are one: without case, accents (also those written as an apostrophe), dots, spaces, and
 * notes that are raised or a mere sign.
 */
export function nameKey(text: string): string {
  if (text.length > LONGEST_WORD) return nameKey(text.slice(0, LONGEST_WORD)) + text.slice(LONGEST_WORD);
  const key = plain(withoutEnd(text, NOTE_SIGN)).replace(/[.\s'`´]/g, '');
  return key === '' ? plain(text) : key;
}

/** Raised digits at the end of a name are notes to it: `AFIL¹`. */
export function withoutRaised(text: string): string {
  const bare = withoutEnd(text, RAISED);
  return bare === '' ? text : bare;
}

/** Raised digits and signs at the end of a name are notes to it: `KPI1¹`, `Soci *`. */
export function withoutNotes(text: string): string {
  const bare = withoutEnd(text, NOTE_SIGN).replace(/\s*\((?:\d{1,2}|[a-z]|\*+)\)$/i, '');
  return bare === '' ? text : bare;
}

/** The word by which a column of ours is known: `Cluster¹` and `Cluster *` are «Cluster». */
export function headerWord(text: string): string {
  return plain(withoutNotes(text));
}

/** A unit in brackets at the end of a header is no part of its name: `Ricavi (M€)`, `Costi [%]`. */
export function withoutUnit(text: string): string {
  const bare = text.replace(/\s*(?:\([^()]*\)|\[[^[\]]*\])\s*$/u, '').trim();
  return bare === '' ? text : bare;
}

/** In letters; shorter names are one letter off by chance, longer texts are no names. */
const SHORTEST = 6;
const LONGEST = 120;

/**
 * The names that may be an earlier one, mistyped: of six letters or more, one letter off, with the same digits. By index the
 * index of the first such one. The time that it takes grows with the names, not with the pairs of them: two names that are
 * one letter off are the same without some letter.
 */
export function probablyMistyped(names: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const keys = names.map(nameKey);
  const known = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const letters = (key.match(/\p{L}/gu) ?? []).length;
    if (letters < SHORTEST || letters > LONGEST) return;
    const symbols = [...key];
    const digits = key.replace(/\P{N}/gu, '');
    const shortened = [key, ...symbols.map((_, at) => symbols.filter((_symbol, i) => i !== at).join(''))];
    const near = new Set<number>();
    for (const one of new Set(shortened.map((text) => JSON.stringify([digits, text])))) {
      const others = known.get(one);
      for (const other of others ?? []) near.add(other);
      if (others === undefined) known.set(one, [index]);
      else others.push(index);
    }
    const first = [...near]
      .sort((a, b) => a - b)
      .find((other) => {
        if (keys[other] === key || differInOrdinal(names[other]!, names[index]!)) return false;
        return isOneLetterOff([...keys[other]!], symbols);
      });
    if (first !== undefined) found.set(index, first);
  });
  return found;
}

/** `Cluster A` and `Cluster B`, `Fase I` and `Fase II`: what differs is a number in other signs. */
function differInOrdinal(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => plain(name).split(' '));
  if (first!.length !== second!.length) return false;
  const isOrdinal = (word: string) => /^(?:\p{L}|[ivx]+)$/u.test(word);
  return first!.every((word, i) => word === second![i] || (isOrdinal(word) && isOrdinal(second![i]!)));
}

/** Whether one of two names is probably the other, mistyped. */
export function areProbablyOne(a: string, b: string): boolean {
  return probablyMistyped([a, b]).size > 0;
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
