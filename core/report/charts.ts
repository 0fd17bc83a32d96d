// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../host/chart.ts';
import type { ShownRange } from './range.ts';

/** Of what is no cluster, such as the median: a mid grey, far from the dark bars in black and white too. */
export const GROUP_COLOUR = '#8C8C8C';

export function scoreAxis({ bottom, top, step }: ShownRange, title: string): ChartSpec['axis'] {
  return { min: bottom, max: top, step, title };
}
