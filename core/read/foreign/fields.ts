// SPDX-License-Identifier: EUPL-1.2
import type { Period } from '../../model/period.ts';
import { readPeriod } from '../../model/readPeriod.ts';
import { plain, textOf } from '../words.ts';
import { type Content, contentOf, isPeriodLike, isValue } from './contents.ts';
import type { Headers } from './headers.ts';
import { type HeaderMeaning, headerMeaning } from './headerWords.ts';
import type { Role } from './roles.ts';
import type { View } from './view.ts';

/** A column of a view with what its headers say. */
export interface Field {
  readonly column: number;
  /** The lowest label; where only periods or units stand below it, the one above them. Empty where there is none. */
  readonly label: string;
  /** The row of the view in which that label stands. */
  readonly labelRow: number;
  /** Where a header over it is one. */
  readonly period: Period;
  readonly unit: string | null;
  /** The labels above its own, and what rows about fields say: the dimension, the weight … */
  readonly about: ReadonlyMap<HeaderMeaning | 'above', string>;
  readonly meaning: HeaderMeaning | null;
  /** What its cells are, without those that are blank. */
  readonly contents: readonly Content[];
  readonly texts: readonly string[];
}

/** All columns of a view under its headers; `records` are the rows that count. */
export function fieldsOf(view: View, headers: Headers, records: readonly number[]): Field[] {
  const filledAcross = new Map(
    headers.rows
      .filter(({ kind }) => kind === 'labels')
      .map(({ row }) => [row, acrossMerged(view, row)] as const),
  );
  return Array.from({ length: view.columns }, (_, column) => {
    const labelRows = headers.rows.filter(({ kind }) => kind === 'labels');
    const textAt = (row: number) => filledAcross.get(row)?.[column] ?? textOf(view.cell(row, column));
    const own = [...labelRows].reverse().find(({ row }) => textAt(row) !== '');
    const label = own === undefined ? '' : textAt(own.row);
    const above = own === undefined ? undefined : labelRows.filter(({ row }) => row < own.row).at(-1);
    const about = new Map<HeaderMeaning | 'above', string>();
    let unit: string | null = null;
    let period: Period = null;
    for (const { row, kind } of headers.rows) {
      const text = textOf(view.cell(row, column));
      if (text === '' || kind === 'labels') continue;
      if (kind === 'units' || kind === 'unit') unit = text;
      else if (kind === 'periods') period = readPeriod(view.cell(row, column)).period;
      else about.set(kind, text);
    }
    if (above !== undefined && textAt(above.row) !== '') about.set('above', textAt(above.row));
    const cells = records.map((row) => view.cell(row, column));
    return {
      ...{ column, label, period, about, labelRow: own?.row ?? headers.rows[0]!.row },
      unit: unit ?? unitIn(label),
      meaning: headerMeaning(label),
      contents: cells.map(contentOf).filter((content) => content !== 'blank'),
      texts: cells.map(textOf),
    };
  });
}

/** Texts of a row of labels; a blank after one that is merged over it, or stands over several, is that one. */
function acrossMerged(view: View, row: number): string[] {
  const texts = view.row(row).map(textOf);
  const { merges = [] } = view.grid;
  for (const area of merges) {
    const [top, left, span] = view.isTurned
      ? [area.column - view.area.column, area.row - view.area.row, area.rows]
      : [area.row - view.area.row, area.column - view.area.column, area.columns];
    if (top !== row || left < 0 || left >= texts.length) continue;
    texts.fill(texts[left]!, left, Math.min(texts.length, left + span));
  }
  return texts;
}

/** `Fatturato (k€)` -> k€; `Quota privata %` -> %; `null` where the label says none. */
export function unitIn(label: string): string | null {
  const bracketed = /[([]([^()[\]]{1,24})[)\]]\s*$/u.exec(label)?.[1]?.trim();
  if (bracketed !== undefined) return bracketed;
  return /[%‰€]\s*$/u.exec(label)?.[0].trim() ?? null;
}

/** How many of the cells that say something are so. */
export function shareOf(contents: readonly Content[], isSo: (content: Content) => boolean): number {
  const said = contents.filter((content) => content !== 'missing');
  return said.length === 0 ? 0 : said.filter(isSo).length / said.length;
}

/** Which role each field has, in the order of the fields. */
export function rolesOf(fields: readonly Field[], records: number): Role[] {
  const roles: Role[] = fields.map(roleAlone);
  const isThere = (role: Role) => roles.includes(role);
  const give = (role: Role, wanted: (field: Field, i: number) => boolean) => {
    const at = fields.findIndex((field, i) => roles[i] === 'ignore' && wanted(field, i));
    if (at >= 0) roles[at] = role;
  };
  const clusters = roles.flatMap((role, i) => (role === 'cluster' ? [i] : []));
  // A code beside a name: the first of them is the cluster, a second one that names it its name, and all others groups.
  for (const i of clusters.slice(1))
    roles[i] = isDistinct(fields[i]!, records) && !isThere('name') ? 'name' : 'group';
  if (!isThere('cluster')) give('cluster', (field) => field.meaning === 'code' && isDistinct(field, records));
  if (!isThere('cluster'))
    give('cluster', (field) => isText(field) && isDistinct(field, records) && field.meaning !== 'note');
  if (!isThere('cluster') && isThere('name')) roles[roles.indexOf('name')] = 'cluster';
  fields.forEach((field, i) => {
    if (roles[i] !== 'ignore' || !isText(field) || field.meaning === 'note' || field.label === '') return;
    const different = new Set(field.texts.map(plain).filter((text) => text !== '')).size;
    if (different > 0 && different <= Math.max(2, records / 2)) roles[i] = 'group';
  });
  return roles;
}

function roleAlone(field: Field): Role {
  const { meaning, contents } = field;
  if (contents.length === 0) return 'ignore';
  if (meaning === 'cluster' && shareOf(contents, isValue) < 0.5) return 'cluster';
  if (meaning === 'name' && isText(field)) return 'name';
  if (meaning === 'period' && shareOf(contents, (one) => isPeriodLike(one) || one === 'text') > 0.5)
    return 'period';
  if (meaning === 'note' || (meaning === 'number' && isSequence(field))) return 'ignore';
  if (field.label === '' && field.period === null) return 'ignore';
  return shareOf(contents, (one) => isValue(one) || one === 'year') >= 0.5 ? 'indicator' : 'ignore';
}

function isText({ contents }: Field): boolean {
  return shareOf(contents, (one) => one === 'text') > 0.5;
}

/** As good as each record has one of its own. */
function isDistinct({ texts }: Field, records: number): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.length >= records * 0.8 && new Set(filled.map(plain)).size >= filled.length * 0.9;
}

/** Rows counted from 1 are no indicator. */
function isSequence({ texts }: Field): boolean {
  const numbers = texts.filter((text) => text !== '').map(Number);
  return numbers.every(
    (number, i) => Number.isInteger(number) && (i === 0 || number === numbers[i - 1]! + 1),
  );
}
