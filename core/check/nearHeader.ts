// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import type { Cell } from '../model/grid.ts';
import { areProbablyOne } from '../read/names.ts';
import { TABLE_SHAPES } from '../read/tableShapes.ts';
import { plain, textOf } from '../read/words.ts';
import type { LookedAt } from './lookedAt.ts';
import type { similarIndicators } from './similarIndicators.ts';

/** So many rows under a header may pass before its first number: units, hints, a blank one. */
const ROWS_TO_NUMBERS = 3;

/** A row that could be a header of data, but for what it lacks. */
export interface NearHeader {
  readonly nearness: number;
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** What a header is looked at with. */
export interface Words {
  /** The code of the indicator that a header names; asked for a cell by its row and by its column. */
  readonly indicator: (header: string) => string | null;
  readonly similar: ReturnType<typeof similarIndicators>;
  readonly expected: string;
}

/** Words of a table with a row for each value say more than any number of indicators. */
export const LONG = 1000;

/** Names of indicators under a header say as much as some in it. */
const NAMES_BELOW = 3;

/** A row of texts over numbers may be the header of any table. */
const ANY = 0.1;

/** What a row lacks to be the header of data; none where it is nothing like one, or lacks nothing. */
export function nearHeader(sheet: LookedAt, row: number, words: Words): NearHeader[] {
  const cells = sheet.rows[row]!;
  const texts = textsOf(cells);
  const first = texts.findIndex((text) => text !== '');
  if (first < 0 || cells.filter((cell) => cell !== null).length < 2) return [];
  const place = sheet.place(row, first);
  const near = (nearness: number, ...findings: Finding[]): NearHeader[] => [
    { nearness, sheet: place.sheet, findings },
  ];

  const plainTexts = new Set(texts.map(plain));
  const { cluster, indicator, value } = TABLE_SHAPES['data-long'].columns;
  const missing = [cluster, indicator, value].filter(
    (column) => !column.some((word) => plainTexts.has(word)),
  );
  const similarTo = (column: number, name: string) =>
    finding('header-similar', sheet.place(row, column), { header: texts[column]!, name });
  const hasCluster = !missing.includes(cluster);
  const likeCluster = hasCluster ? -1 : texts.findIndex(resemblesCluster);
  const similarCluster = likeCluster < 0 ? [] : [similarTo(likeCluster, 'Cluster')];
  const { expected } = words;
  const lacks = (columns: readonly (readonly string[])[]) =>
    finding('nearest-table', place, { missing: columns.map(inBothLanguages).join(', '), expected });
  if (missing.length === 1) return near(LONG, lacks(missing), ...similarCluster);

  const known = texts.flatMap((text, column) => (words.indicator(text) === null ? [] : [column]));
  if (known.length === 0 && isOverNames(sheet, row, words))
    return near(NAMES_BELOW, lacks(missing), ...similarCluster);
  const similar = texts.flatMap((header, column): Finding[] => {
    const meant = known.includes(column) || header === '' ? null : words.similar(header);
    return meant === null ? [] : [similarTo(column, meant.word)];
  });
  const nearness = (hasCluster ? 2 : similarCluster.length) + known.length + similar.length / 2;
  if (hasCluster) {
    // Where the indicators stand in a row below, that one lacks «Cluster».
    if (known.length > 0 || isOverIndicators(sheet, row, words)) return [];
    return near(nearness, finding('nearest-table-without-indicator', place, { expected }), ...similar);
  }
  const isOverNumbers = known.some((column) => hasNumberBelow(sheet, row, column));
  const isMeant = isOverNumbers || (similarCluster.length > 0 && known.length + similar.length > 0);
  if (isMeant) return near(nearness, lacks([cluster]), ...similarCluster, ...similar);
  return isAnyHeader(sheet, row) ? near(ANY, lacks([cluster]), ...similarCluster, ...similar) : [];
}

/** `Nome cluster`, `Clusters`, `Clutser`. */
function resemblesCluster(header: string): boolean {
  return (
    plain(header)
      .split(/[\s_-]+/)
      .includes('cluster') || areProbablyOne(header, 'Cluster')
  );
}

/** `Valore / Value`. */
function inBothLanguages(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' / ');
}

function textsOf(cells: readonly Cell[]): string[] {
  return cells.map((cell) => (typeof cell === 'string' ? textOf(cell) : ''));
}

function rowsBelow({ rows }: LookedAt, row: number): readonly (readonly Cell[])[] {
  return rows.slice(row + 1, row + 1 + ROWS_TO_NUMBERS);
}

function hasNumberBelow(sheet: LookedAt, row: number, column: number): boolean {
  return rowsBelow(sheet, row).some((cells) => typeof cells[column] === 'number');
}

/** Whether the row right below names an indicator over numbers. */
function isOverIndicators(sheet: LookedAt, row: number, { indicator }: Words): boolean {
  return textsOf(sheet.rows[row + 1] ?? []).some(
    (text, column) => indicator(text) !== null && hasNumberBelow(sheet, row + 1, column),
  );
}

/** Whether a text, the name of an indicator and a number stand in each row below: a row for each value. */
function isOverNames(sheet: LookedAt, row: number, { indicator }: Words): boolean {
  const below = rowsBelow(sheet, row).filter((cells) => cells.some((cell) => cell !== null));
  return (
    below.length > 0 &&
    below.every((cells) => {
      const texts = textsOf(cells).filter((text) => text !== '');
      const names = texts.filter((text) => indicator(text) !== null);
      return names.length === 1 && texts.length > 1 && cells.some((cell) => typeof cell === 'number');
    })
  );
}

/** Texts alone, over a row that has a number under one of them. */
function isAnyHeader(sheet: LookedAt, row: number): boolean {
  const cells = sheet.rows[row]!;
  const isText = cells.every((cell) => cell === null || typeof cell === 'string');
  return isText && cells.some((cell, column) => cell !== null && hasNumberBelow(sheet, row, column));
}
