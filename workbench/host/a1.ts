// SPDX-License-Identifier: EUPL-1.2
import { type Area, areaAddress } from '../../core/model/address.ts';

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/**
 * Reads `B7`, `A1:C3`, `$A$1`, `A:C` or `2:5`, with or without a sheet before it.
 * Returns null for anything else.
 */
export function parseAddress(text: string): { readonly sheet: string | null; readonly area: Area } | null {
  const split = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text);
  if (!split) return null;
  const area = parseArea((split[3] ?? '').replace(/\$/g, ''));
  if (!area) return null;
  return { sheet: split[1]?.replace(/''/g, "'") ?? split[2] ?? null, area };
}

function parseArea(text: string): Area | null {
  const [first = '', last = first, ...more] = text.split(':');
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (!from || !to || more.length > 0) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null))
    return null;
  // A single corner must be a whole cell: `A` alone is a name, not a column.
  if (!text.includes(':') && (from.row === null || from.column === null)) return null;
  const rows = span(from.row, to.row, maxRows);
  const columns = span(from.column, to.column, maxColumns);
  if (!rows || !columns) return null;
  return { row: rows.start, rows: rows.count, column: columns.start, columns: columns.count };
}

function parseCorner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const match = /^([A-Za-z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === '') return null;
  return { column: match[1] ? columnIndex(match[1]) : null, row: match[2] ? Number(match[2]) - 1 : null };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function span(
  from: number | null,
  to: number | null,
  limit: number,
): { start: number; count: number } | null {
  if (from === null || to === null) return { start: 0, count: limit };
  if (from >= limit || to >= limit) return null;
  return { start: Math.min(from, to), count: Math.abs(to - from) + 1 };
}

/** True where the area lies on an Excel sheet. */
export function fits(area: Area): boolean {
  return (
    [area.row, area.column, area.rows, area.columns].every(Number.isInteger) &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= maxRows &&
    area.column + area.columns <= maxColumns
  );
}

/** `A1:C3`, and `A:C` or `2:5` for whole columns or rows, as Excel shows them. */
export function displayAddress(area: Area): string {
  const address = areaAddress(area);
  const [first = '', last = first] = address.split(':');
  if (area.rows === maxRows) return `${letters(first)}:${letters(last)}`;
  if (area.columns === maxColumns) return `${area.row + 1}:${area.row + area.rows}`;
  return address;
}

function letters(cell: string): string {
  return cell.replace(/\d/g, '');
}

/** A sheet's name as Excel writes it in an address: quoted only where it must be. */
export function displaySheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** `$A$1:$C$3`. */
export function absoluteAddress(area: Area): string {
  return displayAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}
