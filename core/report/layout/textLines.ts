// SPDX-License-Identifier: EUPL-1.2
import type { PlanCell } from '../plan.ts';
import type { Role } from '../roles.ts';

/** Longer lines, in characters, are hard to read. */
export const LONGEST_LINE = 150;

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

/** The lines as rows of one cell each. */
export function textRows(text: string, room: number, role: Role): PlanCell[][] {
  return textLines(text, room).map((content) => [{ content, role }]);
}

/** A text in which no word is longer than `room`: an address, say, may be longer than a line. */
export function withShortWords(text: string, room = LONGEST_LINE): string {
  return text
    .split(' ')
    .flatMap((word) => word.match(new RegExp(`.{1,${room}}`, 'gsu')) ?? [])
    .join(' ');
}
