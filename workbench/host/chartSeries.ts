// SPDX-License-Identifier: EUPL-1.2

import { scalarOf } from './cellContent.ts';
import { cellReader } from './cells.ts';
import { seriesProperties } from './chartParts.ts';
import type { ChartCells, ChartState, SeriesState } from './chartStore.ts';
import { invalidArgument } from './excelError.ts';
import { HostCollection, HostObject, Members } from './hostObject.ts';
import { Range } from './range.ts';
import type { Worksheet } from './worksheet.ts';

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly members = new Members('ChartSeriesCollection', {
    scalars: ['count'],
    methods: ['add', 'getItemAt', 'getCount'],
  });

  constructor(
    private readonly worksheet: Worksheet,
    private readonly chart: ChartState,
  ) {
    super();
  }

  list(): ChartSeries[] {
    return this.chart.series.map((state) => new ChartSeries(this.worksheet, this.chart, state));
  }

  add(name?: unknown, index?: unknown): ChartSeries {
    const { charts } = this.worksheet.book;
    const { series, type } = this.chart;
    const title = name === undefined ? `Series${series.length + 1}` : String(name);
    const state = charts.newSeries(type, title, null, series[0]?.categories ?? null);
    series.splice(typeof index === 'number' ? index : series.length, 0, state);
    charts.changed();
    return new ChartSeries(this.worksheet, this.chart, state);
  }

  protected has(): boolean {
    return false;
  }
}

class ChartSeries extends HostObject {
  readonly members = seriesMembers;

  constructor(
    private readonly worksheet: Worksheet,
    private readonly chart: ChartState,
    private readonly state: SeriesState,
  ) {
    super();
  }

  override readScalar(name: string): unknown {
    return name === 'name' ? seriesName(this.worksheet, this.state) : this.state.properties.get(name);
  }

  override writeScalar(name: string, value: unknown): void {
    if (name === 'name') this.state.name = String(value);
    else this.state.properties.set(name, value);
    this.worksheet.book.charts.changed();
  }

  override navigate(name: string): HostObject {
    return this.state.properties.navigate(name);
  }

  setValues(source: unknown): void {
    this.state.values = chartCells(source, 'ChartSeries.setValues');
    this.worksheet.book.charts.changed();
  }

  setXAxisValues(source: unknown): void {
    this.state.categories = chartCells(source, 'ChartSeries.setXAxisValues');
    this.worksheet.book.charts.changed();
  }

  delete(): void {
    const { series } = this.chart;
    series.splice(series.indexOf(this.state), 1);
    this.worksheet.book.charts.changed();
  }
}

/** The series' name: a text of its own, or what its cell says now. */
export function seriesName(worksheet: Worksheet, series: SeriesState): string {
  if (typeof series.name === 'string') return series.name;
  const sheet = worksheet.book.sheet(series.name.sheetId);
  return sheet ? String(scalarOf(cellReader(sheet)(series.name.area.row, series.name.area.column))) : '';
}

function chartCells(source: unknown, location: string): ChartCells {
  if (!(source instanceof Range)) throw invalidArgument(location);
  return { sheetId: source.worksheet.id, area: source.area };
}

const seriesMembers = new Members('ChartSeries', {
  scalars: ['name', ...seriesProperties('', () => undefined).members.scalars],
  navigations: ['format', 'dataLabels'],
  methods: ['setValues', 'setXAxisValues', 'delete'],
});
