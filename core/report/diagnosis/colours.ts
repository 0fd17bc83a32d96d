// SPDX-License-Identifier: EUPL-1.2
import type { ColourStop } from '../../host/steps.ts';

/** Two hues from white: orange against, blue together; they differ to colour-blind readers, and dark text is readable. */
export function correlationColours(): ColourStop[] {
  return [
    { value: -1, colour: '#F2A45C' },
    { value: 0, colour: '#FFFFFF' },
    { value: 1, colour: '#6BAED6' },
  ];
}
