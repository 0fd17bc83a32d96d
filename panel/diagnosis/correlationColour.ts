// SPDX-License-Identifier: EUPL-1.2
import { correlationColours } from '../../core/report/diagnosis/colours.ts';

/** The colour of a correlation on the scale of the sheet Diagnosi, as CSS. */
export function correlationColour(value: number): string {
  const [against, neither, together] = correlationColours();
  return mix(neither!.colour, (value < 0 ? against! : together!).colour, Math.abs(value));
}

/** From one colour (#RRGGBB) a share of the way to another. */
function mix(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [start, end] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(start! + (end! - start!) * share);
  });
  return `rgb(${channels.join(', ')})`;
}
