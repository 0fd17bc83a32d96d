// SPDX-License-Identifier: EUPL-1.2
import type { ChartSeries, Dash, Marker } from '../host/chart.ts';
import type { ColourStop } from '../host/steps.ts';
import type { ShownRange } from './range.ts';

/** Dark and light in turn, so that neighbours in a stack differ in black and white and to colour-blind readers. */
const SERIES = ['#1F4E79', '#F0B429', '#0B7A75', '#8EC5E8', '#8C2F39', '#C9B1E0', '#4D4D4D', '#BDBDBD'];

export function seriesColour(index: number): string {
  return SERIES[index % SERIES.length]!;
}

/** Dark enough for thin lines on white: 3:1 and more (WCAG 2.2, 1.4.11). */
const LINES = ['#1F4E79', '#C4501B', '#0B7A75', '#8C2F39', '#A67400', '#6F4BA8', '#4D4D4D', '#2B7BB9'];

/** Seven and three have no common divisor: neighbours differ in both, and the pairs repeat after 21 series. */
const MARKERS: readonly Marker[] = ['circle', 'square', 'triangle', 'diamond', 'x', 'plus', 'star'];
const DASHES: readonly Dash[] = ['solid', 'dash', 'dot'];

/** How a series of a line or radar chart is told from the others, in colour and without. */
export function seriesLook(index: number): Required<Pick<ChartSeries, 'colour' | 'marker' | 'dash'>> {
  return {
    colour: LINES[index % LINES.length]!,
    marker: MARKERS[index % MARKERS.length]!,
    dash: DASHES[index % DASHES.length]!,
  };
}

/** One hue from white to mid blue: readable under dark text everywhere, and a grey scale in black and white. */
export function scoreColours({ bottom, top }: ShownRange): ColourStop[] {
  return [
    { value: bottom, colour: '#FFFFFF' },
    { value: top, colour: '#6BAED6' },
  ];
}
