// SPDX-License-Identifier: EUPL-1.2
import type { StepOf } from '../../core/host/steps.ts';
import { passingRange } from './range.ts';

/**
 * Adds a name of the sheet's own, so that it goes with the sheet and the new sheet can have it while the old one
 * stands.
 */
export function addName(sheet: Excel.Worksheet, { name, area }: StepOf<'name'>): void {
  sheet.names.add(name, passingRange(sheet, area));
}
