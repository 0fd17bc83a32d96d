// SPDX-License-Identifier: EUPL-1.2
import { LONGEST } from './lengths.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\\/?*[\]:\u0000-\u001f]/g;

/**
 * The wanted name as every spreadsheet program allows it (at most 31 characters, none of `\ / ? * [ ] :`, no
 * apostrophe at either end), with ` (2)`, ` (3)` … where a sheet of that name exists, in whatever case.
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (name) => name.toLowerCase()));
  const name = allowedName(wanted, '');
  if (!used.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const next = allowedName(wanted, ` (${number})`);
    if (!used.has(next.toLowerCase())) return next;
  }
}

function allowedName(wanted: string, suffix: string): string {
  const clean = wanted.replace(FORBIDDEN, '-');
  return `${trimEnds(trimEnds(clean).slice(0, LONGEST.sheetName - suffix.length)) || '-'}${suffix}`;
}

/** Without spaces and apostrophes at the ends, and without half of a character that a cut has split. */
function trimEnds(name: string): string {
  return name.replace(/^[\s']+|[\s'\ud800-\udbff]+$/g, '');
}
