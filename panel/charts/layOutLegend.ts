// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../core/host/chart.ts';
import { largest } from '../../core/model/extremes.ts';
import { fitText } from './fitText.ts';
import type { PlacedText } from './placedText.ts';
import { textWidth } from './textWidth.ts';

/** Of a block in the colour of its series, and of a piece of its line with a marker. */
export const SWATCH = 10;
export const LINE_SWATCH = 30;

interface Swatch {
  readonly x: number;
  readonly y: number;
  readonly series: number;
}

/** A legend, with the height that it takes. */
export interface Legend {
  readonly swatches: readonly Swatch[];
  readonly texts: readonly PlacedText[];
  readonly height: number;
}

const SIZE = 11;
const LINE = 17;
const GAP = 5;
const BETWEEN = 12;

/** The names of the series in lines from the top left, each behind its swatch. */
export function layOutLegend(spec: ChartSpec, width: number, swatch = SWATCH): Legend {
  if (!spec.legend) return { swatches: [], texts: [], height: 0 };
  const swatches: Swatch[] = [];
  const texts: PlacedText[] = [];
  let x = 0;
  let line = 0;
  spec.series.forEach(({ name }, series) => {
    const lines = fitText(name, SIZE, width - swatch - GAP);
    const needed =
      swatch +
      GAP +
      largest(
        lines.map((text) => textWidth(text, SIZE)),
        0,
      );
    if (x > 0 && x + needed > width) {
      x = 0;
      line += 1;
    }
    swatches.push({ x, y: line * LINE + 3, series });
    lines.forEach((text, i) => {
      const y = (line + i) * LINE + 12;
      texts.push({ role: 'legend', text, x: x + swatch + GAP, y, anchor: 'start', size: SIZE });
    });
    line += Math.max(0, lines.length - 1);
    x = lines.length > 1 ? width : x + needed + BETWEEN;
  });
  return { swatches, texts, height: (line + 1) * LINE + 6 };
}
