// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../../host/steps.ts';
import type { PlanCell } from '../plan.ts';
import { ROLES, SMALL_SIZE } from '../roles.ts';

/** Of type, in points: that of the characters which column widths count. */
export const STANDARD_SIZE = 11;

/** Bold type is wider than the standard one by about this factor. */
export const BOLD_FACTOR = 1.15;

/** Lines that a cell needs in a column of so many characters: one, unless it holds a text of a role that wraps. */
export function linesNeeded({ content, role }: PlanCell, width: number): number {
  const { wrap = false, bold = false, size }: CellStyle = ROLES[role];
  if (typeof content !== 'string' || !wrap) return 1;
  const own = size === SMALL_SIZE ? (width * STANDARD_SIZE) / SMALL_SIZE : width;
  return brokenLines(content, Math.max(1, Math.floor((own - 1) / (bold ? BOLD_FACTOR : 1))));
}

/** Lines of a text that breaks at spaces, `room` characters each. */
function brokenLines(text: string, room: number): number {
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
