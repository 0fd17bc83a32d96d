// SPDX-License-Identifier: EUPL-1.2
import type { ColourStop, StepOf } from '../../core/host/steps.ts';
import { rangeOf } from './range.ts';

/** Adds a colour scale of two stops or three: Excel's have no more. */
export function addColourScale(sheet: Excel.Worksheet, step: StepOf<'colourScale'>): void {
  const [first, second, third] = step.stops;
  if (first === undefined || second === undefined || step.stops.length > 3) {
    throw new RangeError(`a colour scale of ${step.stops.length} stops`);
  }
  const format = rangeOf(sheet, step.area).conditionalFormats.add('ColorScale');
  format.colorScale.criteria = {
    minimum: criterion(first),
    ...(third === undefined ? {} : { midpoint: criterion(second) }),
    maximum: criterion(third ?? second),
  };
}

function criterion({ value, colour }: ColourStop): Excel.ConditionalColorScaleCriterion {
  return { type: 'Number', formula: String(value), color: colour };
}
