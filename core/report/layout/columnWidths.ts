// SPDX-License-Identifier: EUPL-1.2
import { largest } from '../../model/extremes.ts';
import { hyphenated } from './hyphenate.ts';
import { boldCharacters } from './typeFit.ts';

/** No word of a language is longer, in characters; what is no word may be broken. */
const LONGEST_WORD = 64;

/** A column of numbers as wide as the longest word of its header needs, so that no word is broken. In characters. */
export function widthFor(header: string): number {
  return Math.min(LONGEST_WORD, Math.max(12, longestWord([header])));
}

/** Of narrow columns, in characters. */
const NARROW = { least: 11, most: 14 };

/**
 * Columns of numbers that are all as narrow as the longest word of their headers allows, and never wide: longer words go on
 * in the next line. `width` in characters, and the headers as they are to be written.
 */
export function narrowColumns(
  headers: readonly string[],
  most = NARROW.most,
): {
  readonly width: number;
  readonly headers: string[];
} {
  const width = Math.min(most, Math.max(NARROW.least, longestWord(headers)));
  return {
    width,
    headers: headers.map((header) => hyphenated(header, (part) => boldCharacters(part) <= width)),
  };
}

/** A column of names: as wide as the longest, within limits; what is longer wraps. In characters. */
export function namesWidth(names: readonly string[], least: number, most: number): number {
  return Math.min(most, Math.max(least, largest(names.map(boldCharacters), 0)));
}

/** Of a sheet whose tables stand under each other: each column is as wide as the widest of theirs. */
export function sharedWidths(tables: readonly { readonly widths: readonly number[] }[]): number[] {
  const most = largest(tables.map(({ widths }) => widths.length));
  return Array.from({ length: most }, (_, i) => largest(tables.map(({ widths }) => widths[i] ?? 0)));
}

function longestWord(headers: readonly string[]): number {
  return largest(
    headers.flatMap((header) => header.split(/\s/).map(boldCharacters)),
    0,
  );
}
