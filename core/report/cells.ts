// SPDX-License-Identifier: EUPL-1.2
import type { Content } from '../host/steps.ts';
import type { Area } from '../model/address.ts';
import type { Block, PlanCell } from './plan.ts';
import type { ShownRange } from './range.ts';
import type { Role } from './roles.ts';

export function cell(content: Content, role: Role): PlanCell {
  return { content, role };
}

/** A number where there is one, otherwise the word for a missing one. */
export function numberCell(value: number | null, role: Role, missing: string): PlanCell {
  return value === null ? cell(missing, 'missing') : cell(value, role);
}

/** A score with as many decimals as its scale needs. */
export function scoreCell(
  value: number | null,
  role: 'score' | 'overall',
  { decimals }: Pick<ShownRange, 'decimals'>,
  missing: string,
): PlanCell {
  const fine = { score: 'fineScore', overall: 'fineOverall' } as const;
  return numberCell(value, decimals === 1 ? role : fine[role], missing);
}

/** A block of one cell. */
export function line(row: number, content: Content, role: Role): Block {
  return { row, column: 0, cells: [[cell(content, role)]] };
}

/** The rectangle from one cell on; `rows` and `columns` as many as given. */
export function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

const LINE_POINTS = 15;

/** A text and the room that it has: the width of its column in characters, fewer of them in bold type. */
export interface Fitting {
  readonly text: string;
  readonly width: number;
  readonly bold: boolean;
}

/** Points that a row needs so that none of its texts is cut. */
export function heightFor(fittings: readonly Fitting[]): number {
  return LINE_POINTS * Math.max(1, ...fittings.map(linesOf)) + 3;
}

/** A column of numbers as wide as the longest word of its header needs, so that no word is broken. */
export function widthFor(header: string): number {
  const longest = Math.max(...header.split(/\s/).map((word) => word.length));
  return Math.max(14, Math.ceil(longest * BOLD) + 2);
}

/** A column of names: as wide as the longest, within limits; what is longer wraps. */
export function namesWidth(names: readonly string[], least: number, most: number): number {
  const longest = Math.max(0, ...names.map((name) => name.length));
  return Math.min(most, Math.max(least, Math.ceil(longest * BOLD) + 2));
}

/** Bold type is wider than the standard one by about this factor. */
const BOLD = 1.15;

/** Lines of a text that breaks at spaces. */
function linesOf({ text, width, bold }: Fitting): number {
  const room = Math.max(1, Math.floor((width - 1) / (bold ? BOLD : 1)));
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(Math.max(0, word.length - 1) / room);
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
