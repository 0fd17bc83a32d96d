// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../../host/steps.ts';
import type { PlanCell } from '../plan.ts';
import { ROLES } from '../roles.ts';
import { linesIn, textWidth } from './textWidth.ts';

/** Of type, in points: that of the characters which column widths count. */
const STANDARD_SIZE = 11;

/** Of a digit of the standard type, in pixels: column widths count these. */
const DIGIT = 7;
/** Programs and printers draw type a little wider or narrower: so many pixels of a column are not planned for. */
const SPARE = 4;

/** Lines that a cell needs in a column of so many characters: one, unless it holds a text of a role that wraps. */
export function linesNeeded({ content, role }: PlanCell, width: number): number {
  if (typeof content !== 'string') return 1;
  const { wrap = false, bold = false, size = STANDARD_SIZE }: CellStyle = ROLES[role];
  return wrap ? linesIn(content, Math.max(DIGIT, width * DIGIT - SPARE), size, bold) : 1;
}

/** The width of a column, in characters, that shows all of a bold text in one line. */
export function boldCharacters(text: string): number {
  return Math.ceil((textWidth(text, STANDARD_SIZE, true) + SPARE) / DIGIT);
}
