// SPDX-License-Identifier: EUPL-1.2
import { line } from './cells.ts';
import { textLines } from './diagnosis/section.ts';
import type { Block } from './plan.ts';
import type { Role } from './roles.ts';

/** Longer lines are hard to read. */
const LONGEST_LINE = 150;

/** A text from a row on, a row a line, running over the blank cells beside it: `widths` are the sheet's columns'. */
export function paragraph(text: string, row: number, widths: readonly number[], role: Role): Block[] {
  const room = widths.reduce((sum, width) => sum + width, 0) - 2;
  return textLines(text, Math.min(LONGEST_LINE, room)).map((one, i) => line(row + i, one, role));
}
