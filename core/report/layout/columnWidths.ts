// SPDX-License-Identifier: EUPL-1.2
import { largest } from '../../model/extremes.ts';
import type { PlanCell } from '../plan.ts';
import type { Role } from '../roles.ts';
import { hyphenated } from './hyphenate.ts';
import { boldCharacters, linesNeeded } from './typeFit.ts';

/** Of narrow columns, in characters. */
const NARROW = { least: 9, most: 12 };

/** The width of columns of numbers that are all as narrow as the longest word of their headers allows, and never wide. */
export function narrowWidth(headers: readonly string[], most = NARROW.most): number {
  return Math.min(most, Math.max(NARROW.least, longestWord(headers)));
}

/** A row in which no word of a header is wider than its column: a longer one goes on in the next line behind a hyphen. */
export function fittedRow(row: readonly PlanCell[], widths: readonly number[]): readonly PlanCell[] {
  if (!row.some(({ role }) => HEADERS.has(role))) return row;
  return row.map((one, column) => {
    const { content, role } = one;
    const width = widths[column];
    if (typeof content !== 'string' || width === undefined || !HEADERS.has(role)) return one;
    return {
      ...one,
      content: hyphenated(content, (part) => linesNeeded({ content: part, role }, width) === 1),
    };
  });
}

const HEADERS: ReadonlySet<Role> = new Set([
  ...(['header', 'headerNumber', 'headerCentred'] as const),
  ...(['smallHeader', 'smallHeaderCentred', 'smallHeaderLeft'] as const),
]);

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
