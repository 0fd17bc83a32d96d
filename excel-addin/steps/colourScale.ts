// SPDX-License-Identifier: EUPL-1.2
import type { ColourStop } from '../../core/host/steps.ts';
import type { ExcelStepOf } from './excelStep.ts';
import { passingRanges } from './range.ts';

/** Adds a colour scale of two stops or three: Excel's have no more. */
export function addColourScale(sheet: Excel.Worksheet, { areas, stops }: ExcelStepOf<'colourScales'>): void {
  const [first, second, third] = stops;
  if (first === undefined || second === undefined || stops.length > 3) {
    throw new RangeError(`a colour scale of ${stops.length} stops`);
  }
  for (const range of passingRanges(sheet, areas)) {
    const format = range.conditionalFormats.add('ColorScale');
    format.colorScale.criteria = {
      minimum: criterion(first),
      ...(third === undefined ? {} : { midpoint: criterion(second) }),
      maximum: criterion(third ?? second),
    };
  }
}

function criterion({ value, colour }: ColourStop): Excel.ConditionalColorScaleCriterion {
  return { type: 'Number', formula: String(value), color: colour };
}
