// SPDX-License-Identifier: EUPL-1.2
import { largest } from '../../model/extremes.ts';
import { BOLD_FACTOR } from './typeFit.ts';

/** No word of a language is longer; what is no word may be broken. */
const LONGEST_WORD = 60;

/** A column of numbers as wide as the longest word of its header needs, so that no word is broken. In characters. */
export function widthFor(header: string): number {
  const longest = largest(header.split(/\s/).map((word) => Math.min(word.length, LONGEST_WORD)));
  return Math.max(14, Math.ceil(longest * BOLD_FACTOR) + 2);
}

/** A column of names: as wide as the longest, within limits; what is longer wraps. In characters. */
export function namesWidth(names: readonly string[], least: number, most: number): number {
  const longest = largest(
    names.map((name) => name.length),
    0,
  );
  return Math.min(most, Math.max(least, Math.ceil(longest * BOLD_FACTOR) + 2));
}

/** Of a sheet whose tables stand under each other: each column is as wide as the widest of theirs. */
export function sharedWidths(tables: readonly { readonly widths: readonly number[] }[]): number[] {
  const most = largest(tables.map(({ widths }) => widths.length));
  return Array.from({ length: most }, (_, i) => largest(tables.map(({ widths }) => widths[i] ?? 0)));
}
