// SPDX-License-Identifier: EUPL-1.2
import type { ColourStop } from '../host/steps.ts';
import type { ShownRange } from './range.ts';

/** Dark and light in turn, so that neighbours in a stack differ in black and white and to colour-blind readers. */
const SERIES = ['#1F4E79', '#F0B429', '#0B7A75', '#8EC5E8', '#8C2F39', '#C9B1E0', '#4D4D4D', '#BDBDBD'];

export function seriesColour(index: number): string {
  return SERIES[index % SERIES.length]!;
}

/** One hue from white to mid blue: readable under dark text everywhere, and a grey scale in black and white. */
export function scoreColours({ bottom, top }: ShownRange): ColourStop[] {
  return [
    { value: bottom, colour: '#FFFFFF' },
    { value: top, colour: '#6BAED6' },
  ];
}
