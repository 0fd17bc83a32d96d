// SPDX-License-Identifier: EUPL-1.2
import { dayOf, dayOfSerial, isoDay } from './calendarDay.ts';
import type { Cell } from './grid.ts';
import type { Period } from './period.ts';
import { isYear } from './periodTime.ts';

/**
 * How a period was written: `plain`, as it is kept (a year, 2015-09, 2014/15); `understood`, otherwise, but beyond doubt
 * (31/12/2023, settembre 2015, 20231); `noted`, a year with something beside it (2022*); `unknown`, in no way that
 * a calendar knows.
 */
export type PeriodWriting = 'plain' | 'understood' | 'noted' | 'unknown';

export interface PeriodReading {
  readonly period: Period;
  readonly writing: PeriodWriting;
}

const NONE: PeriodReading = { period: null, writing: 'plain' };

/** What a cell says of a period, in the form of {@link Period}; `null` where it is blank, an error or a yes-no. */
export function readPeriod(cell: Cell): PeriodReading {
  if (typeof cell === 'number') return readNumber(cell);
  if (typeof cell !== 'string') return NONE;
  // Raised digits are notes: as digits 2022¹ would be a quarter.
  const bare = cell.replace(/\p{Cf}/gu, '');
  const text = tidy(bare.replace(RAISED, ''));
  if (text === '') return tidy(bare) === '' ? NONE : { period: cell.trim(), writing: 'unknown' };
  const read = text === tidy(bare) ? readWhole(text) : null;
  if (read !== null) return read;
  const noted = isOutlook(text) ? null : (readWhole(withoutNote(text))?.period ?? onlyYearIn(text));
  return noted === null ? { period: cell.trim(), writing: 'unknown' } : { period: noted, writing: 'noted' };
}

const RAISED = /[¹²³⁰⁴-⁹]/g;

function tidy(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** What the whole text says; `null` where it is no period, or more than one. */
function readWhole(text: string): PeriodReading | null {
  const number = /^(\d+)(?:[.,]0+)?$/.exec(text)?.[1];
  if (number !== undefined) return readNumber(Number(number));
  const read = readText(text.toLowerCase());
  return read === null ? null : { period: read, writing: read === text ? 'plain' : 'understood' };
}

/** Without what people write before and after: `2022*`, `Q4 2023 (p)`, `31/12/2023 [1]`, `2022 1)`. */
function withoutNote(text: string): string {
  return text
    .replace(/^[*†‡§~]+\s*/, '')
    .replace(/\s*(?:\([^()]*\)|\[[^[\]]*\]|\s\d{1,2}\)|[*†‡§?])+$/, '')
    .replace(/\s*(?<=\d)\s*(?:p|e|r|provv?|prov|stima|est)\.?$/i, '')
    .trim();
}

/** What is aimed at or expected is no period with data, and beats none. */
function isOutlook(text: string): boolean {
  return /\b(?:target|obiettiv\p{L}+|prevision\p{L}+|previst\p{L}+|budget|forecast|goal|piano|plan)\b/iu.test(
    text,
  );
}

/** The period alone. */
export function toPeriod(cell: Cell): Period {
  return readPeriod(cell).period;
}

/** From 1954 to 2119 as spreadsheets count days. */
const FIRST_DAY = 20_000;
const LAST_DAY = 80_000;

/** A year, 20231 (the first quarter), 202309, 20230930, the number of a day; any other number counts rounds. */
function readNumber(value: number): PeriodReading {
  const understood = (period: Period): PeriodReading => ({ period, writing: 'understood' });
  if (!Number.isInteger(value)) {
    const isTimeOfDay = value >= FIRST_DAY && value < LAST_DAY;
    return isTimeOfDay ? understood(dayOfSerial(value)!) : { period: value, writing: 'unknown' };
  }
  const [year, rest] = [Math.floor(value / 10), value % 10];
  // As days these would lie between 1954 and 1957.
  if (year >= 1990 && year <= 2099) {
    const isQuarter = rest >= 1 && rest <= 4;
    return isQuarter ? understood(`${year}-Q${rest}`) : { period: String(value), writing: 'unknown' };
  }
  if (value >= FIRST_DAY && value <= LAST_DAY) return understood(dayOfSerial(value)!);
  const digits = String(value);
  const dashed =
    digits.length === 6
      ? monthText(Number(digits.slice(0, 4)), Number(digits.slice(4)))
      : digits.length === 8
        ? dayText(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)))
        : null;
  return dashed === null ? { period: value, writing: 'plain' } : understood(dashed);
}

/** The first pattern that fits the whole text, in lower case, says what it is. */
function readText(text: string): Period {
  for (const [pattern, period] of PATTERNS) {
    const found = pattern.exec(text);
    const read = found === null ? null : period(found.slice(1));
    if (read !== null) return read;
  }
  return null;
}

/** Roman and written numbers, as quarters and half years have them. */
const ORDINALS = new Map([
  ...['i', 'ii', 'iii', 'iv'].map((roman, i) => [roman, i + 1] as const),
  ...['primo', 'secondo', 'terzo', 'quarto'].map((word, i) => [word, i + 1] as const),
  ...['first', 'second', 'third', 'fourth'].map((word, i) => [word, i + 1] as const),
  ...['1', '2', '3', '4'].map((digit, i) => [digit, i + 1] as const),
]);

/** The first letters of the months in both languages. */
const MONTHS = ['gen|jan', 'feb', 'mar', 'apr', 'mag|may', 'giu|jun', 'lug|jul', 'ago|aug', 'set|sep'].concat(
  'ott|oct',
  'nov',
  'dic|dec',
);

const YEAR = '((?:19|20)\\d{2})';
/** After the name of a month two digits are a year too. */
const ANY_YEAR = '((?:19|20)\\d{2}|\\d{2})';
const GAP = "[\\s./'’-]*";
const QUARTER = '(?:q|t|trim(?:estre)?\\.?|quarter)';
const HALF = '(?:h|s|sem(?:estre)?\\.?|half)';
const COUNT =
  '(1|2|3|4|i|ii|iii|iv|primo|secondo|terzo|quarto|first|second|third|fourth)(?:st|nd|rd|th|°|º|o|\\^)?';
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const LEAD =
  '(?:(?:anno(?: scolastico| accademico)?|year|esercizio|periodo|rilevazione|fy|a\\.?\\s?[as]\\.?)[\\s.:]*)?';
const AT = '(?:(?:al|alla data del|as of|as at|at)\\s)?';
/** Two digits are a year where a space or a stroke stands before them. */
const LATE_YEAR = "[\\s./'’-]+(\\d{2})";

type Read = (parts: readonly string[]) => Period;

const PATTERNS: readonly (readonly [RegExp, Read])[] = (
  [
    [`${LEAD}${YEAR}`, ([year]) => Number(year)],
    [`${YEAR}-(\\d{2})`, ([year, month]) => monthText(Number(year), Number(month))],
    // 2014/15, 2014-15, 2014/2015: only where the second year follows the first.
    [`${LEAD}${YEAR}\\s?[/–-]\\s?((?:\\d{2})?\\d{2})`, ([first, second]) => spanText(Number(first), second!)],
    [`${YEAR}[/.-](\\d{1,2})`, ([year, month]) => monthText(Number(year), Number(month))],
    [`(\\d{1,2})[/.-]${YEAR}`, ([month, year]) => monthText(Number(year), Number(month))],
    [`${MONTH}${GAP}${ANY_YEAR}`, ([month, year]) => monthText(fullYear(year!), monthNumber(month!))],
    [`${YEAR}${GAP}${MONTH}`, ([year, month]) => monthText(Number(year), monthNumber(month!))],
    [
      `${AT}(\\d{1,2})[°º]?${GAP}${MONTH}${GAP}${ANY_YEAR}`,
      ([day, month, year]) => dayText(fullYear(year!), monthNumber(month!), Number(day)),
    ],
    [
      `${AT}${YEAR}[/.-](\\d{1,2})[/.-](\\d{1,2})(?:t.*| .*)?`,
      ([year, month, day]) => dayText(Number(year), Number(month), Number(day)),
    ],
    [
      `${AT}(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})(?: \\d{1,2}[:.]\\d{2}.*)?`,
      ([day, month, year]) => dayText(fullYear(year!), Number(month), Number(day)),
    ],
    [
      `${MONTH}${GAP}(\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`,
      ([month, day, year]) => dayText(Number(year), monthNumber(month!), Number(day)),
    ],
    // As the statistical offices write it.
    [`${YEAR}-?m(\\d{1,2})`, ([year, month]) => monthText(Number(year), Number(month))],
    [`fy${GAP}(\\d{2})`, ([year]) => fullYear(year!)],
    [`${QUARTER}${GAP}${COUNT}${LATE_YEAR}`, ([count, year]) => partText(fullYear(year!), 'Q', count!)],
    [`${COUNT}${GAP}${QUARTER}${GAP}(\\d{2})`, ([count, year]) => partText(fullYear(year!), 'Q', count!)],
    [`${HALF}${GAP}${COUNT}${LATE_YEAR}`, ([count, year]) => partText(fullYear(year!), 'H', count!)],
    [`${COUNT}${GAP}${HALF}${GAP}(\\d{2})`, ([count, year]) => partText(fullYear(year!), 'H', count!)],
    [`${QUARTER}${GAP}${COUNT}${GAP}${YEAR}`, ([count, year]) => partText(Number(year), 'Q', count!)],
    [
      `${COUNT}${GAP}${QUARTER}${GAP}(?:del |of )?${YEAR}`,
      ([count, year]) => partText(Number(year), 'Q', count!),
    ],
    [`${YEAR}${GAP}${QUARTER}${GAP}${COUNT}`, ([year, count]) => partText(Number(year), 'Q', count!)],
    [`${YEAR}${GAP}${COUNT}${GAP}${QUARTER}`, ([year, count]) => partText(Number(year), 'Q', count!)],
    [`${HALF}${GAP}${COUNT}${GAP}${YEAR}`, ([count, year]) => partText(Number(year), 'H', count!)],
    [
      `${COUNT}${GAP}${HALF}${GAP}(?:del |of )?${YEAR}`,
      ([count, year]) => partText(Number(year), 'H', count!),
    ],
    [`${YEAR}${GAP}${HALF}${GAP}${COUNT}`, ([year, count]) => partText(Number(year), 'H', count!)],
    [`${YEAR}${GAP}${COUNT}${GAP}${HALF}`, ([year, count]) => partText(Number(year), 'H', count!)],
  ] as const satisfies readonly (readonly [string, Read])[]
).map(([source, read]) => [new RegExp(`^${source}$`), read]);

function monthNumber(letters: string): number {
  return MONTHS.findIndex((month) => month.split('|').includes(letters)) + 1;
}

function monthText(year: number, month: number): string | null {
  return isYear(year) && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}

function dayText(year: number, month: number, day: number): string | null {
  const text = isoDay({ year, month, day });
  const read = dayOf(text);
  return isYear(year) && read?.day === day && read.month === month ? text : null;
}

function partText(year: number, letter: 'Q' | 'H', count: string): string | null {
  const number = ORDINALS.get(count)!;
  return letter === 'H' && number > 2 ? null : `${year}-${letter}${number}`;
}

function spanText(first: number, second: string): string | null {
  const last = (first + 1) % (second.length === 4 ? 10_000 : 100);
  return last === Number(second) ? `${first}/${second.slice(-2)}` : null;
}

/** As spreadsheets read two digits: 29 is 2029, 30 is 1930. */
function fullYear(year: string): number {
  const number = Number(year);
  return year.length === 4 ? number : number < 30 ? 2000 + number : 1900 + number;
}

/** The year of a text that has one and no other number: `2022*`, `2023 (provvisorio)`. */
function onlyYearIn(text: string): number | null {
  const numbers = text.match(/\d+/g) ?? [];
  const [only] = numbers;
  if (only === undefined || numbers.length > 1 || !/^(?:19|20)\d{2}$/.test(only)) return null;
  return Number(only);
}
