// SPDX-License-Identifier: EUPL-1.2
import type { Cluster } from '../model/observations.ts';
import type { Period } from '../model/period.ts';
import { nameKey } from './names.ts';
import { Gathered, samplesOf } from './rowSamples.ts';
import { isStatisticOf } from './statisticNumbers.ts';
import { type NamedStatistic, namedStatistic, ownWords, type RowStatistic } from './statisticWords.ts';
import type { TableRow } from './tables.ts';

/** A row of data that names somebody. */
export interface NamedRow {
  readonly row: TableRow;
  /** The cluster as the row writes it. */
  readonly written: string;
  /** Its name as the row writes it; empty where the table has no such column. */
  readonly name: string;
  readonly listed: Cluster | undefined;
  readonly period: Period;
  /** No observation stands above it. */
  readonly isLeading: boolean;
}

/** What the other columns of a row hold. */
export interface RowContents {
  /** The numbers by column: by indicator in a long table, which has one of them a row. */
  numbersOf(row: TableRow): ReadonlyMap<string, number>;
  /** What it says of the groups that it belongs to. */
  groupsOf(row: TableRow): readonly string[];
}

/** What a row is, or may be, instead of an observation, and the text that says so. */
export interface RowVerdict {
  readonly isCertain: boolean;
  readonly text: string;
}

/** A row of which its words alone do not decide. */
interface Suspect {
  readonly row: NamedRow;
  readonly index: number;
  readonly text: string;
  readonly statistic: RowStatistic;
  readonly unlikely: boolean;
}

/**
 * Which of the rows of a table are statistics, by index: those whose code or name is words of statistics and nothing else,
 * that hold weights or units above all observations, or that hold such a word and whose numbers are that statistic of the
 * rows they stand with: all of their period, those of a group, or those right above or below.
 */
export function statisticRows(
  rows: readonly NamedRow[],
  contents: RowContents,
): ReadonlyMap<number, RowVerdict> {
  const verdicts = new Map<number, RowVerdict>();
  const suspects: Suspect[] = [];
  const named = rememberNamed();
  rows.forEach((row, index) => {
    if (row.listed !== undefined) return;
    const found = [...named(row.written), ...named(row.name)];
    if (found.length === 0) return;
    const isOfHeader = (statistic: RowStatistic) => {
      // Units are texts: a row of numbers is no row of units.
      return statistic === 'weights' || (statistic === 'units' && contents.numbersOf(row.row).size === 0);
    };
    const certain = found.find((one) => one.nothingElse || (row.isLeading && isOfHeader(one.statistic)));
    if (certain !== undefined) verdicts.set(index, { isCertain: true, text: certain.text });
    else if (found[0] !== undefined) suspects.push({ row, index, ...found[0] });
  });
  if (suspects.length === 0) return verdicts;
  const found = confirmed(suspects, rows, contents, new Set(verdicts.keys()));
  for (const { index, text, unlikely } of suspects) {
    if (found.has(index)) verdicts.set(index, { isCertain: true, text });
    else if (!unlikely) verdicts.set(index, { isCertain: false, text });
  }
  return verdicts;
}

/** The statistic that a text names, none or one; each text is looked at once. */
function rememberNamed(): (text: string) => readonly (NamedStatistic & { readonly text: string })[] {
  const known = new Map<string, readonly (NamedStatistic & { readonly text: string })[]>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      const named = namedStatistic(text);
      found = named === null ? [] : [{ ...named, text }];
      known.set(text, found);
    }
    return found;
  };
}

/** A total may be one of rows that are seen to be none only when other totals are known. */
const ROUNDS = 3;

/** The suspects whose numbers are the statistic that they name, by index. */
function confirmed(
  suspects: readonly Suspect[],
  rows: readonly NamedRow[],
  contents: RowContents,
  certain: ReadonlySet<number>,
): ReadonlySet<number> {
  const numbers = rows.map(({ row }) => contents.numbersOf(row));
  const groupsOf = ({ row, listed }: NamedRow) =>
    [...contents.groupsOf(row), listed?.area ?? ''].filter((group) => group !== '');
  const known = new Set(certain);
  const byKey = new Map<string, Suspect[]>();
  for (const one of suspects) {
    const key = JSON.stringify([nameKey(one.row.written), one.row.period]);
    const ones = byKey.get(key);
    if (ones === undefined) byKey.set(key, [one]);
    else ones.push(one);
  }
  const open = new Map(byKey);
  const confirm = (key: string) => {
    for (const { index } of open.get(key)!) known.add(index);
    open.delete(key);
  };
  for (let round = 0, before = -1; round < ROUNDS && known.size !== before; round++) {
    before = known.size;
    for (const key of besideBlocks(open, rows, numbers, known)) confirm(key);
    const isOfSample = samples(open, rows, numbers, groupsOf, known);
    for (const [key, ones] of [...open]) if (isOfSample(ones)) confirm(key);
  }
  return known;
}

/** Whether suspects of one name are the statistic of all rows of their period, or of a group of them. */
function samples(
  open: ReadonlyMap<string, readonly Suspect[]>,
  rows: readonly NamedRow[],
  numbers: readonly ReadonlyMap<string, number>[],
  groupsOf: (row: NamedRow) => readonly string[],
  known: ReadonlySet<number>,
): (ones: readonly Suspect[]) => boolean {
  const suspected = new Set([...open.values()].flatMap((ones) => ones.map(({ index }) => index)));
  const all = new Gathered();
  const sure = new Gathered();
  rows.forEach((row, index) => {
    const { period } = row;
    if (known.has(index)) return;
    all.add([period], numbers[index]!);
    if (suspected.has(index)) return;
    sure.add([period], numbers[index]!);
    for (const group of groupsOf(row)) sure.add([period, ownWords(group)], numbers[index]!);
  });
  return (ones) => {
    const [{ row, statistic, text }] = ones as readonly [Suspect];
    const own = new Map(ones.flatMap(({ index }) => [...numbers[index]!]));
    if (isStatisticOf(own, all.samples([row.period]), statistic, { isAmong: true })) return true;
    const groups = [...groupsOf(row), ownWords(text)].filter((group) => group !== '').map(ownWords);
    return [[], ...groups.map((group) => [group])].some((group) =>
      isStatisticOf(own, sure.samples([row.period, ...group]), statistic, { one: group.length > 0 }),
    );
  };
}

/** In rows: longer runs have no subtotal that anybody could check. */
const LONGEST_BLOCK = 2000;
/** So many names are looked at in their place: where more look like totals, they are names. */
const MOST_PLACES = 500;

/** The names whose every row is the statistic of the run of rows right above it, or right below it. */
function besideBlocks(
  open: ReadonlyMap<string, readonly Suspect[]>,
  rows: readonly NamedRow[],
  numbers: readonly ReadonlyMap<string, number>[],
  known: ReadonlySet<number>,
): string[] {
  const found = new Set<string>();
  const passed = new Set(known);
  const looked = [...open].slice(0, MOST_PLACES);
  for (const step of [-1, 1] as const) {
    // Whoever is found ends the runs of those that come after it.
    for (const [key, ones] of step === -1 ? looked : [...looked].reverse()) {
      const isOne = ones.every((one) => {
        const block = samplesOf(blockBeside(one, step, rows, numbers, passed));
        return isStatisticOf(numbers[one.index]!, block, one.statistic, { one: true });
      });
      if (!isOne) continue;
      found.add(key);
      for (const { index } of ones) passed.add(index);
    }
  }
  return [...found];
}

/** The numbers of the nearest run of rows of the same period that are no statistics. */
function blockBeside(
  { row, index }: Suspect,
  step: -1 | 1,
  rows: readonly NamedRow[],
  numbers: readonly ReadonlyMap<string, number>[],
  known: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> {
  const block = new Map<string, number[]>();
  let at = index + step;
  while (known.has(at)) at += step;
  for (let n = 0; n < LONGEST_BLOCK && at in rows && !known.has(at); n++, at += step) {
    if (rows[at]!.period !== row.period) continue;
    for (const [column, value] of numbers[at]!) {
      const values = block.get(column);
      if (values === undefined) block.set(column, [value]);
      else values.push(value);
    }
  }
  return block;
}
