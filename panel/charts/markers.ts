// SPDX-License-Identifier: EUPL-1.2
import type { Marker } from '../../core/host/chart.ts';

/** No marker reaches further from its point. */
export const MARKER_RADIUS = 4.5;

/** The data of SVG paths around the point (0, 0), about equally large to the eye. */
export const MARKER_PATHS: Readonly<Record<Marker, string>> = {
  circle: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z',
  square: 'M-3.2 -3.2h6.4v6.4h-6.4z',
  diamond: 'M0 -4.4L4.4 0L0 4.4L-4.4 0z',
  triangle: 'M0 -4.2L4 3.2H-4z',
  x: 'M-3.4 -3.4L3.4 3.4M-3.4 3.4L3.4 -3.4',
  plus: 'M0 -4.2V4.2M-4.2 0H4.2',
  star: 'M0 -4.4V4.4M-3.8 -2.2L3.8 2.2M-3.8 2.2L3.8 -2.2',
};
