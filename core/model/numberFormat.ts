// SPDX-License-Identifier: EUPL-1.2
import type { FormattedCell } from './grid.ts';

/** What is no format at all in a format's first section: texts, escaped and filling characters, colours, conditions. */
const LITERAL = /"[^"]*"|\\.|[_*]./g;
/** `[h]`, `[mm]` and `[ss]` count time; other brackets are colours, conditions and locales. */
const BRACKETS = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Whether a cell of this number format shows a number as what it is: neither as a day, nor as per cent, nor as text. */
export function showsNumbers(format: string): boolean {
  return formatKind(format) === null && !format.split(';')[0]!.replace(LITERAL, '').includes('@');
}

/**
 * Whether a number format (`dd/mm/yyyy`, `0.0%`) shows a day or time, or per cent; `null` for any other. Letters of dates
 * are those of every language's format codes: g and a stand for days and years in Italian (`gg/mm/aaaa`).
 * Source: ECMA-376 Part 1, 18.8.31 (numFmts).
 */
export function formatKind(format: string): FormattedCell['format'] | null {
  const first = format.split(';')[0]!.replace(LITERAL, '').replace(BRACKETS, '');
  if (first.includes('%')) return 'percent';
  if (/^(general|standard)$/i.test(first.trim())) return null;
  const digits = /[0#?]/.test(first);
  // `E` is the exponent of a number; in a date without digits it would be an era.
  return /[dmyhsga]/i.test(digits ? first.replace(/[eE][+-]/g, '') : first) ? 'date' : null;
}
