// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from '../host/port.ts';
import { DEFAULT_VALUES, type MethodValues, methodValues } from '../method/methodChoices.ts';
import { positionOf } from '../model/address.ts';
import type { Grid } from '../model/grid.ts';
import type { Method } from '../model/method.ts';
import { METHOD_KEY_NAMES, type MethodKeyName, setMethodKey } from '../model/methodKeys.ts';
import type { FoundRows, TableRow } from '../read/tables.ts';
import { plain, textOf } from '../read/words.ts';
import { type Room, roomBelow, rowsEdit } from './roomBelow.ts';

/** Cells to change, and the keys that each edit brings into the workbook. */
export interface MethodEdit {
  readonly edit: CellEdit;
  readonly keys: readonly MethodKeyName[];
}

/** How the method gets into the workbook's Method tables. */
export interface MethodPlan {
  readonly edits: readonly MethodEdit[];
  /** Keys that no table has, and for which there is no room under the table. */
  readonly withoutRoom: readonly MethodKeyName[];
}

/**
 * How the cells of the Method tables have to change to say the method: only those that say something else, and the
 * missing keys under the first table. Of two rows with the same key the first counts, as it does for who reads them.
 */
export function planMethodCells(
  grids: readonly Grid[],
  tables: readonly [FoundRows, ...FoundRows[]],
  method: Method,
): MethodPlan {
  const values = methodValues(method);
  const rows = firstRows(tables);
  const edits = [...rows].flatMap(([key, row]): MethodEdit[] => {
    const value = values.get(key)!;
    return says(row, key, value, method) ? [] : [{ edit: valueEdit(row, value), keys: [key] }];
  });
  const missing = METHOD_KEY_NAMES.filter((key) => !rows.has(key) && isChoice(key, values));
  if (missing.length === 0) return { edits, withoutRoom: [] };
  const room = roomBelow(grids, tables[0], missing.length);
  if (room === null) return { edits, withoutRoom: missing };
  return { edits: [...edits, { edit: added(room, missing, values), keys: missing }], withoutRoom: [] };
}

function firstRows(tables: readonly FoundRows[]): Map<MethodKeyName, TableRow> {
  const rows = new Map<MethodKeyName, TableRow>();
  for (const row of tables.flatMap((table) => table.rows)) {
    const written = plain(textOf(row.cell('key')));
    const key = METHOD_KEY_NAMES.find((name) => name === written);
    if (key !== undefined && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** A key that is missing says its default already. */
function isChoice(key: MethodKeyName, values: MethodValues): boolean {
  return values.get(key) !== DEFAULT_VALUES.get(key);
}

/** Whether the cell, in whatever way, says this value already; an empty value is an empty cell. */
function says(row: TableRow, key: MethodKeyName, value: string | number, method: Method): boolean {
  const text = textOf(row.cell('value'));
  if (text === '') return value === '' || value === DEFAULT_VALUES.get(key);
  if (value === '') return false;
  const read = setMethodKey(method, key, text);
  return read.problem === null && methodValues(read.method).get(key) === value;
}

function valueEdit(row: TableRow, value: string | number): CellEdit {
  const { sheet, cell } = row.place('value');
  return {
    sheet,
    area: { ...positionOf(cell), rows: 1, columns: 1 },
    contents: [[value]],
    over: 'constants',
  };
}

function added(room: Room, keys: readonly MethodKeyName[], values: MethodValues): CellEdit {
  return rowsEdit(
    room,
    keys.map(
      (key) =>
        new Map<string, string | number>([
          ['key', key],
          ['value', values.get(key)!],
        ]),
    ),
  );
}
