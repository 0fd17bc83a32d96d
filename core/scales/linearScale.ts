// SPDX-License-Identifier: EUPL-1.2
import type { Scale } from '../model/workings.ts';

/** (x - from) / span * size + bottom. The direction is in `from` and `span`: with minus the span is negative. */
export interface Line {
  readonly from: number;
  readonly span: number;
  readonly bottom: number;
  readonly size: number;
  /** The share (x - from) / span stops here; absent: it does not stop. */
  readonly least?: number;
  readonly most?: number;
}

/** Nearly all normalisations are straight lines, some of them cut off at their ends. */
export function linearScale(
  kind: Scale['kind'],
  line: Line,
  parameters: readonly (readonly [string, number])[],
): Scale {
  const { from, span, bottom, size } = line;
  const least = line.least ?? Number.NEGATIVE_INFINITY;
  const most = line.most ?? Number.POSITIVE_INFINITY;
  return {
    kind,
    parameters: new Map(parameters),
    apply: (value) => {
      const share = (value - from) / span;
      return Math.max(least, Math.min(share, most)) * size + bottom;
    },
  };
}
