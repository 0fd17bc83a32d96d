// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../core/host/chart.ts';
import { largest } from '../../core/model/extremes.ts';
import { AXIS_HEIGHT, layOutAxis, scaleOf, ticksOf } from './axis.ts';
import { fitText } from './fitText.ts';
import { type Legend, layOutLegend } from './layOutLegend.ts';
import { LABEL_GAP, layOutRow, type Row, SIZE, shownValue, VALUE_GAP, type WriteValue } from './layOutRow.ts';
import type { PlacedText } from './placedText.ts';
import { textWidth } from './textWidth.ts';

/** A bar chart as rectangles and lines of text, in pixels from the top left. */
export interface BarsLayout {
  readonly kind: 'bars';
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly legend: Legend;
  readonly gridlines: readonly number[];
  readonly rows: readonly Row[];
  /** Ticks and the title of the axis. */
  readonly axis: readonly PlacedText[];
}

/** How much of the width the names of the categories may take. */
const LABEL_SHARE = 0.4;

/** A picture is drawn in whatever font its reader has: DejaVu Sans is so much wider than those of the panel. */
const WIDER_FONTS = 1.16;

/**
 * A bar chart in pixels: as high as the categories need; where `height` gives more room than that, the rows share it.
 */
export function layOutBars(spec: ChartSpec, write: WriteValue, width: number, height = 0): BarsLayout {
  const least = layOut(spec, write, width, 0);
  const extra = Math.max(0, height - least.height) / Math.max(1, spec.categories.length);
  return extra === 0 ? least : layOut(spec, write, width, extra);
}

function layOut(spec: ChartSpec, write: WriteValue, width: number, extra: number): BarsLayout {
  const legend = layOutLegend(spec, width);
  const labels = spec.categories.map((name) => fitText(name, SIZE, width * LABEL_SHARE));
  const left =
    largest(
      labels.flat().map((line) => textWidth(line, SIZE)),
      0,
    ) *
      WIDER_FONTS +
    LABEL_GAP;
  const right = width - widestValue(spec, write) - VALUE_GAP;
  const scale = scaleOf(spec, left, right);

  let y = legend.height;
  const rows = spec.categories.map((_, category) => {
    const row = layOutRow({ spec, write, category, label: labels[category]!, left, y, scale, extra });
    y += row.height;
    return row;
  });
  const plot = { left, right, top: legend.height, bottom: y };
  const axis = layOutAxis(spec, scale, plot, width);
  return {
    kind: 'bars',
    width,
    height: y + AXIS_HEIGHT,
    plot,
    legend,
    gridlines: ticksOf(spec).map(scale),
    rows,
    axis,
  };
}

function widestValue(spec: ChartSpec, write: WriteValue): number {
  return largest(
    spec.categories.map((_, i) => textWidth(write(shownValue(spec, i)), SIZE)),
    0,
  );
}
