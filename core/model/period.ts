// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from './grid.ts';

/** A period as the workbook writes it: a year (2015), a date or a text (`2015-09`); `null` where data have none. */
export type Period = number | string | null;

/**
 * What a cell or a method says of a period. Digits are a number, also as text. A date is written year first, whether
 * it came as a text (31/12/2023) or as the number of a day, which no year or other period looks like.
 */
export function toPeriod(cell: Cell): Period {
  if (typeof cell === 'number') return isDay(cell) ? dateOf(cell) : cell;
  if (typeof cell !== 'string' || cell.trim() === '') return null;
  const text = cell.trim();
  const date = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (date !== null) return [date[3], date[2]!.padStart(2, '0'), date[1]!.padStart(2, '0')].join('-');
  return /^\d+$/.test(text) ? toPeriod(Number(text)) : text;
}

/** From 1954 to 2119 as spreadsheets count days. */
function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 20_000 && value <= 80_000;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Spreadsheets count from this day on. */
const DAY_0 = Date.UTC(1899, 11, 30);

function dateOf(day: number): string {
  return new Date(DAY_0 + day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Numbers by size, texts by year, month and the numbers in them, numbers before texts, none first. */
export function comparePeriods(a: Period, b: Period): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  const kind = (period: Period) => (period === null ? 0 : typeof period === 'number' ? 1 : 2);
  return kind(a) - kind(b);
}

const NATURAL = new Intl.Collator('en', { numeric: true });

function compareTexts(a: string, b: string): number {
  return NATURAL.compare(sortable(a), sortable(b)) || NATURAL.compare(a, b);
}

/** The first letters of the months in both languages; «set» and «sep» are the same month. */
const MONTHS = [
  /gen|jan/,
  /feb/,
  /mar/,
  /apr/,
  /mag|may/,
  /giu|jun/,
  /lug|jul/,
  /ago|aug/,
  /set|sep/,
  /ott|oct/,
  /nov/,
  /dic|dec/,
];

/** The year first, then the month where one is named, then the rest: «settembre 2015» before «T1 2016». */
function sortable(text: string): string {
  const year = /(?:19|20)\d{2}/.exec(text)?.[0] ?? '';
  const rest = text.replace(year, '').toLowerCase();
  const month = MONTHS.findIndex((pattern) => pattern.test(rest)) + 1;
  return `${year} ${month === 0 ? rest : month}`;
}
