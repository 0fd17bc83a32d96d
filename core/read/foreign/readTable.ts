// SPDX-License-Identifier: EUPL-1.2
import type { Period } from '../../model/period.ts';
import { readPeriod } from '../../model/readPeriod.ts';
import { textOf } from '../words.ts';
import { isPeriodLike } from './contents.ts';
import { type Context, contextOf } from './context.ts';
import { type Field, fieldsOf, rolesOf, shareOf } from './fields.ts';
import { type Headers, headersOf } from './headers.ts';
import { headerMeaning } from './headerWords.ts';
import { type Records, recordsOf } from './records.ts';
import type { Orientation, Role } from './roles.ts';
import type { View } from './view.ts';

/** What a view is as a table of observations, if it is one. */
export interface ReadTable {
  readonly view: View;
  readonly headers: Headers;
  readonly records: Records;
  readonly fields: readonly Field[];
  readonly roles: readonly Role[];
  readonly orientation: Orientation;
  readonly context: Context;
  /** By record: whom it is of, and when; empty where nothing says so. */
  readonly clusters: readonly string[];
  readonly periods: readonly Period[];
}

/** Reads a view as records under headers; `null` where it has no headers, no record or no number. */
export function readTable(view: View): ReadTable | null {
  const headers = headersOf(view);
  if (headers === null) return null;
  const records = recordsOf(view, headers.body);
  if (records.rows.length === 0) return null;
  const fields = fieldsOf(view, headers, records.rows);
  const context = contextOf(view.grid, view.area.row + (view.isTurned ? 0 : headers.rows[0]!.row));
  const roles = turnedRoles(fields, records, longRoles(fields) ?? rolesOf(fields, records.rows.length));
  if (!roles.includes('indicator') && !roles.includes('value')) return null;
  const at = (role: Role) => roles.indexOf(role);
  const textsIn = (column: number) => records.rows.map((row) => textOf(view.cell(row, column)));
  const clusters =
    at('cluster') >= 0 ? filledDown(textsIn(at('cluster'))) : records.rows.map(() => context.cluster ?? '');
  const periods =
    at('period') >= 0
      ? records.rows.map((row) => readPeriod(view.cell(row, at('period'))).period)
      : records.rows.map(() => context.period);
  const orientation = orientationOf(view, roles, at('cluster') >= 0);
  return { view, headers, records, fields, roles, orientation, context, clusters, periods };
}

function orientationOf({ isTurned }: View, roles: readonly Role[], hasClusters: boolean): Orientation {
  if (roles.includes('value')) return 'long';
  if (!hasClusters) return 'card';
  return isTurned ? 'columns' : 'rows';
}

/** One value a row: whose, of what, how much. */
function longRoles(fields: readonly Field[]): Role[] | null {
  const find = (meaning: Field['meaning'], isNumeric: boolean) =>
    fields.findIndex(
      (field) =>
        field.meaning === meaning &&
        shareOf(field.contents, (one) => one === 'text' || one === 'period') > 0.5 !== isNumeric,
    );
  const [cluster, indicator, value] = [find('cluster', false), find('indicator', false), find('value', true)];
  if (cluster < 0 || indicator < 0 || value < 0) return null;
  const period = fields.findIndex(({ meaning }) => meaning === 'period');
  return fields.map((_, i) => {
    if (i === cluster) return 'cluster';
    if (i === indicator) return 'indicator';
    if (i === value) return 'value';
    return i === period ? 'period' : 'ignore';
  });
}

/**
 * The column that names the records may hold periods (`2023`, `2024`), or only say that values follow (`Valore`): then the
 * records are of whom the sheet is.
 */
function turnedRoles(fields: readonly Field[], records: Records, roles: readonly Role[]): Role[] {
  const [first] = fields;
  if (first === undefined || roles.includes('value')) return [...roles];
  const isNeutral = first.meaning === null || first.meaning === 'indicator' || first.meaning === 'period';
  if (
    isNeutral &&
    first.contents.length > 0 &&
    first.contents.every(isPeriodLike) &&
    !roles.includes('period')
  ) {
    return roles.map((role, i) => (i === 0 ? 'period' : role));
  }
  const labels = records.rows.map((_, i) => first.texts[i]!);
  if (labels.every((label) => headerMeaning(label) === 'value')) {
    return roles.map((role, i) => (i === 0 ? 'ignore' : role));
  }
  return [...roles];
}

/** A name that is merged over several rows stands in the first of them. */
function filledDown(texts: readonly string[]): string[] {
  let last = '';
  return texts.map((text) => {
    if (text !== '') last = text;
    return last;
  });
}
