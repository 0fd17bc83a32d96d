// SPDX-License-Identifier: EUPL-1.2

import { literal } from '../../core/host/literal.ts';
import type { Content, StepOf } from '../../core/host/steps.ts';
import { passingRange } from './range.ts';

/** Writes contents into an area; every text is literal. */
export function write(sheet: Excel.Worksheet, step: StepOf<'write'>): void {
  passingRange(sheet, step.area).formulas = step.contents.map((row) => row.map(entryOf));
}

/** What to enter into the cell; `null` leaves it as it is, blank on a new sheet. */
function entryOf(content: Content): string | number | boolean | null {
  if (typeof content === 'string') return literal(content);
  return typeof content === 'object' && content !== null ? content.formula : content;
}
