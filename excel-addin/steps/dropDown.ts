// SPDX-License-Identifier: EUPL-1.2
import { LONGEST } from '../../core/host/lengths.ts';
import type { StepOf } from '../../core/host/steps.ts';
import { passingRange } from './range.ts';

/**
 * Adds a list to choose from. Its options travel within the rule, parted by commas: one that holds a comma, a list of
 * more than 255 characters or one that Excel would read as a formula would need cells of its own, which no sheet of
 * ours has, and is a bug in the plan.
 */
export function addDropDown(sheet: Excel.Worksheet, step: StepOf<'dropDown'>): void {
  const source = step.options.join(',');
  if (
    source.length > LONGEST.list ||
    source.startsWith('=') ||
    step.options.some((option) => option.includes(','))
  ) {
    throw new RangeError(`not a list for a drop-down: ${source}`);
  }
  const { dataValidation } = passingRange(sheet, step.area);
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  // The reader takes more than a list offers, so the list must not refuse. Left without a text, Excel asks in its own words.
  dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
}
