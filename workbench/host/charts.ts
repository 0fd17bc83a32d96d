// SPDX-License-Identifier: EUPL-1.2
import { Chart } from './chart.ts';
import { chartTypes } from './chartTypes.ts';
import { invalidArgument } from './excelError.ts';
import type { Box } from './geometry.ts';
import { collectionMethods, HostCollection, Members, sameName } from './hostObject.ts';
import { Range } from './range.ts';
import type { Worksheet } from './worksheet.ts';

/** Where Excel puts a new chart and how large it makes it. */
const newChartBox: Box = { left: 120, top: 60, width: 360, height: 216 };

export class ChartCollection extends HostCollection<Chart> {
  readonly members = new Members('ChartCollection', {
    scalars: ['count'],
    methods: ['add', ...collectionMethods],
  });

  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  list(): Chart[] {
    return this.worksheet.book.charts.on(this.worksheet.id).map((state) => new Chart(this.worksheet, state));
  }

  add(type: unknown, source: unknown, seriesBy: unknown = 'Auto'): Chart {
    this.worksheet.requireUnlocked('ChartCollection.add');
    if (typeof type !== 'string' || !chartTypes.has(type) || !(source instanceof Range)) {
      throw invalidArgument('ChartCollection.add');
    }
    const chart = new Chart(
      this.worksheet,
      this.worksheet.book.charts.add(this.worksheet.id, type, newChartBox),
    );
    chart.setData(source, seriesBy);
    return chart;
  }

  protected has(chart: Chart, key: unknown): boolean {
    return chart.id === key || sameName(chart.name, key);
  }
}
