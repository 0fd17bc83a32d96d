// SPDX-License-Identifier: EUPL-1.2
import { line } from './cells.ts';
import type { Block } from './plan.ts';
import type { Role } from './roles.ts';

/** Longer lines are hard to read. */
const LONGEST_LINE = 150;

/** A text from a row on, a row a line, running over the blank cells beside it: `widths` are the sheet's columns'. */
export function paragraph(text: string, row: number, widths: readonly number[], role: Role): Block[] {
  const room = widths.reduce((sum, width) => sum + width, 0) - 2;
  return textLines(text, Math.min(LONGEST_LINE, room)).map((one, i) => line(row + i, one, role));
}

/** Text that breaks at spaces into lines of at most `room` characters, for cells that run on over their neighbours. */
export function textLines(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
