// SPDX-License-Identifier: EUPL-1.2
import type { ChartSeries, Dash, Marker } from '../host/chart.ts';
import type { ColourStop } from '../host/steps.ts';
import type { Aggregate, Framework } from '../model/framework.ts';
import { GROUP_COLOUR } from './charts.ts';
import type { ShownRange } from './range.ts';

/**
 * Dark and mid in turn: neighbours in a stack differ by 2:1 and more in black and white and to colour-blind readers, and
 * each from the white ground by 3:1 (WCAG 2.2, 1.4.11). As many as a stacked bar has sections at most.
 */
const DIMENSIONS = [
  ...['#1F4E79', '#B57D00', '#0B5C56', '#3F92C7', '#7A2430', '#A77BC8'],
  ...['#404040', '#6E9B3A', '#4B2F85', '#D27A6A', '#5A4A00', '#8F8F8F'],
];

/** Of the cluster that a chart is about, and of overall scores. */
export const OWN_COLOUR = '#1F4E79';

/** The colour of a dimension, by its place in the framework, and of what is below it: the same in every figure. */
export function elementColour({ root, byCode }: Framework, element: string): string {
  let top = element;
  for (let parent = byCode.get(top)?.parent; parent && parent !== root; parent = byCode.get(top)?.parent)
    top = parent;
  const place = (byCode.get(root) as Aggregate).children.indexOf(top);
  return place < 0 ? OWN_COLOUR : DIMENSIONS[place % DIMENSIONS.length]!;
}

const GROUP_DARK = '#4A4A4A';

/** Of what is no cluster, such as the median: a grey far from the bars of this colour, in black and white too. */
export function groupColour(own: string): string {
  return DIMENSIONS.indexOf(own) % 2 === 1 ? GROUP_DARK : GROUP_COLOUR;
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
