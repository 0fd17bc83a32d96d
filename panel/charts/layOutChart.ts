// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../core/host/chart.ts';
import { type BarsLayout, layOutBars } from './layOutBars.ts';
import { layOutLines } from './layOutLines.ts';
import { layOutRadar } from './layOutRadar.ts';
import type { WriteValue } from './layOutRow.ts';
import type { TracesLayout } from './traces.ts';

/** A chart as shapes and lines of text, in pixels. */
export type ChartLayout = BarsLayout | TracesLayout;

/** Lays a chart out in so many pixels; as high as it needs, or as `height` where that is more. */
export function layOutChart(given: ChartSpec, write: WriteValue, width: number, height = 0): ChartLayout {
  const spec = { ...given, categories: given.categoryNames ?? given.categories };
  switch (spec.kind) {
    case 'bar':
    case 'stacked-bar':
      return layOutBars(spec, write, width, height);
    case 'line':
      return layOutLines(spec, write, width, height);
    case 'radar':
      return layOutRadar(spec, write, width, height);
  }
}
