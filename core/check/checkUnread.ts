// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import type { Grid } from '../model/grid.ts';
import { LOOK } from '../model/look.ts';
import type { Input } from '../read/readWith.ts';
import { plain } from '../read/words.ts';

/** So many sheets are told by name. */
const NAMED = 5;

/** Whatever its first rows are, what comes under them goes on with them where the last of these hold something. */
const LAST_ROWS = 5;

/**
 * Sheets that were not read, because they begin without a table, and may have one further down: all of them where no data
 * were found, else those that name a cluster or an indicator, and those whose beginning is no table that goes on.
 */
export function checkUnread(grids: readonly Grid[], input: Input, hasData: boolean): Finding[] {
  const words = hasData ? wordsOf(input) : null;
  const unread = grids
    .filter((grid) => goesOn(grid) && (words === null || names(grid, words) || isLeadIn(grid)))
    .map(({ sheet }) => sheet);
  if (unread.length === 0) return [];
  const sheets = [...unread.slice(0, NAMED), ...(unread.length > NAMED ? ['…'] : [])].join(', ');
  return [finding('sheets-not-read', null, { sheets, n: unread.length, ...LOOK })];
}

function goesOn({ cells, usedRange }: Grid): boolean {
  return (
    usedRange !== undefined && (usedRange.rows > cells.length || usedRange.columns > (cells[0]?.length ?? 0))
  );
}

function wordsOf({ framework, observations, listed }: Input): ReadonlySet<string> {
  const words = [
    ...framework.indicators.flatMap(({ code, name }) => [code, name]),
    ...[...observations.clusters, ...listed].flatMap(({ code, acronym, name }) => [code, acronym, name]),
  ];
  return new Set(words.map(plain).filter((word) => word !== ''));
}

function names({ cells }: Grid, words: ReadonlySet<string>): boolean {
  return cells.some((line) => line.some((cell) => typeof cell === 'string' && words.has(plain(cell))));
}

/** Text, or nothing, where a table would go on. */
function isLeadIn({ cells }: Grid): boolean {
  return cells.slice(-LAST_ROWS).every((line) => line.filter((cell) => cell !== null).length < 2);
}
