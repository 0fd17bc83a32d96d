// SPDX-License-Identifier: EUPL-1.2
import type { StepOf } from '../../core/host/steps.ts';
import { areaAddress } from '../../core/model/address.ts';
import { inAnyLocale } from './formula.ts';
import type { Sheet } from './sheets.ts';

/** Sets all colour scales of a sheet, in one call. Two stops or three: Sheets has no more. */
export function setColourScales(sheet: Sheet, scales: readonly StepOf<'colourScale'>[]): void {
  if (scales.length > 0) sheet.setConditionalFormatRules(scales.map((scale) => ruleOf(sheet, scale)));
}

function ruleOf(
  sheet: Sheet,
  { area, stops }: StepOf<'colourScale'>,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const [first, second, third] = stops;
  if (first === undefined || second === undefined || stops.length > 3) {
    throw new RangeError(`a colour scale of ${stops.length} stops`);
  }
  const last = third ?? second;
  const { NUMBER } = SpreadsheetApp.InterpolationType;
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([sheet.getRange(areaAddress(area))])
    .setGradientMinpointWithValue(first.colour, NUMBER, inText(first.value))
    .setGradientMaxpointWithValue(last.colour, NUMBER, inText(last.value));
  if (third !== undefined) builder.setGradientMidpointWithValue(second.colour, NUMBER, inText(second.value));
  return builder.build();
}

/** A number as Sheets reads it in every language: with decimals it has to be a formula. */
function inText(value: number): string {
  return Number.isInteger(value) ? String(value) : `=${inAnyLocale(value.toFixed(12).replace(/0+$/, ''))}`;
}
