// SPDX-License-Identifier: EUPL-1.2

import type { CellStyle } from '../../host/steps.ts';
import { cell, heightFor } from '../cells.ts';
import { textLines } from '../diagnosis/section.ts';
import type { PlanCell } from '../plan.ts';
import type { ShownRange } from '../range.ts';
import { ROLES, type Role } from '../roles.ts';

/** All tables of a card share these columns: names, then numbers as narrow as their headers allow. */
export const CARD_WIDTHS = [36, 10, 10, 10, 9, 10, 10, 10.5, 10] as const;
export const CARD_COLUMNS = CARD_WIDTHS.length;

/** Characters of running text that the columns have room for, by the size of the type. */
export const TITLE_ROOM = 64;
export const HEADING_ROOM = 84;
export const NOTE_ROOM = 112;

const SMALL_SIZE = 9;
const STANDARD_SIZE = 11;

/** A score in the small type of the tables. */
export function pointsCell(
  value: number | null,
  { decimals }: Pick<ShownRange, 'decimals'>,
  missing: string | null,
): PlanCell {
  return smallCell(value, decimals === 1 ? 'smallTenths' : 'smallFine', missing);
}

/** A number in small type, or what stands for a missing one: its word, or nothing at all. */
export function smallCell(value: number | null, role: Role, missing: string | null): PlanCell {
  return value === null ? cell(missing, 'smallMissing') : cell(value, role);
}

/** A value in its own unit, with as many digits as tell it from others. */
export function valueCell(value: number | null, missing: string | null): PlanCell {
  return smallCell(value, value === null ? 'smallMissing' : valueRole(value), missing);
}

function valueRole(value: number): Role {
  const size = Math.abs(value);
  if (size >= 1e9 || (size > 0 && size < 0.001)) return 'smallScientific';
  if (Number.isInteger(value) || size >= 1000) return 'smallWhole';
  if (size >= 10) return 'smallTenths';
  return size >= 0.1 ? 'smallHundredths' : 'smallFine';
}

export function headerCells(name: string, numbers: readonly string[]): PlanCell[] {
  return [cell(name, 'smallHeaderLeft'), ...numbers.map((text) => cell(text, 'smallHeader'))];
}

/** A text in lines of one cell each, which run on over the blank cells beside them. */
export function textRows(text: string, room: number, role: Role): PlanCell[][] {
  return textLines(text, room).map((one) => [cell(one, role)]);
}

/** Heights of the rows in which a small text needs more than one line; `row` is that of the first. */
export function smallHeights(
  cells: readonly (readonly PlanCell[])[],
  row: number,
): { row: number; rows: number; points: number }[] {
  return cells.flatMap((one, i) => {
    const wrapped = one.flatMap(({ content, role }, column) => {
      const { wrap = false, bold = false, size }: CellStyle = ROLES[role];
      if (typeof content !== 'string' || !wrap || size !== SMALL_SIZE) return [];
      return [{ text: content, width: (CARD_WIDTHS[column]! * STANDARD_SIZE) / SMALL_SIZE, bold }];
    });
    const points = Math.ceil((heightFor(wrapped) * SMALL_SIZE) / STANDARD_SIZE);
    return points > heightFor([]) ? [{ row: row + i, rows: 1, points }] : [];
  });
}
