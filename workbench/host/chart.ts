// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';
import { ChartSeriesCollection } from './chartSeries.ts';
import { seriesOf } from './chartSource.ts';
import type { ChartState } from './chartStore.ts';
import { chartTypes } from './chartTypes.ts';
import { invalidArgument, itemNotFound } from './excelError.ts';
import { type Box, boxOf } from './geometry.ts';
import { HostObject, Members } from './hostObject.ts';
import { Range } from './range.ts';
import type { Worksheet } from './worksheet.ts';

export class Chart extends HostObject {
  readonly members = chartMembers;

  constructor(
    readonly worksheet: Worksheet,
    private readonly state: ChartState,
  ) {
    super();
  }

  override get identity(): string {
    return this.id;
  }

  override writeScalar(name: string, value: unknown): void {
    this.requireAlive(`Chart.${name}`);
    super.writeScalar(name, value);
    this.changed();
  }

  override navigate(name: string): HostObject {
    this.requireAlive(`Chart.${name}`);
    return super.navigate(name);
  }

  get id(): string {
    return this.state.id;
  }

  get name(): string {
    return this.state.name;
  }

  set name(name: string) {
    this.state.name = name;
  }

  get chartType(): string {
    return this.state.type;
  }

  set chartType(type: unknown) {
    if (typeof type !== 'string' || !chartTypes.has(type)) throw invalidArgument('Chart.chartType');
    this.state.type = type;
    for (const series of this.state.series) series.properties.set('chartType', type);
  }

  get displayBlanksAs(): string {
    return this.state.displayBlanksAs;
  }

  set displayBlanksAs(shown: unknown) {
    if (typeof shown !== 'string' || !blanks.has(shown)) throw invalidArgument('Chart.displayBlanksAs');
    this.state.displayBlanksAs = shown;
  }

  get left(): number {
    return this.box.left;
  }

  set left(left: number) {
    this.state.place = { ...this.box, left };
  }

  get top(): number {
    return this.box.top;
  }

  set top(top: number) {
    this.state.place = { ...this.box, top };
  }

  get width(): number {
    return this.box.width;
  }

  set width(width: number) {
    this.state.place = { ...this.box, width };
  }

  get height(): number {
    return this.box.height;
  }

  set height(height: number) {
    this.state.place = { ...this.box, height };
  }

  get title(): HostObject {
    return this.state.title;
  }

  get legend(): HostObject {
    return this.state.legend;
  }

  get axes(): HostObject {
    return this.state.axes;
  }

  get format(): HostObject {
    return this.state.format;
  }

  get dataLabels(): HostObject {
    return this.state.dataLabels;
  }

  get plotArea(): HostObject {
    return this.state.plotArea;
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.worksheet, this.state);
  }

  /** From the upper left corner of one cell to the lower right corner of another. */
  setPosition(start: unknown, end: unknown = start): void {
    this.requireAlive('Chart.setPosition');
    const first = this.worksheet.rangeFrom(start, 'Chart.setPosition');
    this.state.place = first.getBoundingRect(this.worksheet.rangeFrom(end, 'Chart.setPosition')).area;
    this.changed();
  }

  setData(source: unknown, seriesBy: unknown = 'Auto'): void {
    this.requireAlive('Chart.setData');
    if (!(source instanceof Range)) throw invalidArgument('Chart.setData');
    const { charts } = this.worksheet.book;
    const series = seriesOf(source, String(seriesBy)).map(({ name, values, categories }, i) =>
      charts.newSeries(this.state.type, name ?? `Series${i + 1}`, values, categories),
    );
    this.state.series.splice(0, this.state.series.length, ...series);
    this.changed();
  }

  activate(): void {
    this.worksheet.activate();
  }

  delete(): void {
    this.requireAlive('Chart.delete');
    this.worksheet.requireUnlocked('Chart.delete');
    this.worksheet.book.charts.remove(this.worksheet.id, this.state);
  }

  private get box(): Box {
    return placeInPoints(this.worksheet, this.state.place);
  }

  private changed(): void {
    this.worksheet.book.charts.changed();
  }

  private requireAlive(location: string): void {
    if (!this.worksheet.book.charts.on(this.worksheet.id).includes(this.state)) throw itemNotFound(location);
  }
}

export function placeInPoints(worksheet: Worksheet, place: Area | Box): Box {
  return 'rows' in place ? boxOf(worksheet.requireAlive(), place) : place;
}

const blanks: ReadonlySet<string> = new Set(['NotPlotted', 'Zero', 'Interplotted']);

const chartMembers = new Members('Chart', {
  scalars: ['id', 'name', 'chartType', 'displayBlanksAs', 'left', 'top', 'width', 'height'],
  navigations: ['title', 'legend', 'axes', 'series', 'format', 'dataLabels', 'plotArea', 'worksheet'],
  methods: ['setPosition', 'setData', 'activate', 'delete'],
});
