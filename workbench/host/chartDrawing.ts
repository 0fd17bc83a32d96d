// SPDX-License-Identifier: EUPL-1.2
import type { ICellData, Nullable } from '@univerjs/core';
import { scalarOf, valueTypeOf } from './cellContent.ts';
import { cellReader } from './cells.ts';
import { placeInPoints } from './chart.ts';
import { seriesName } from './chartSeries.ts';
import type { ChartCells, ChartState, SeriesState } from './chartStore.ts';
import { isLineOrRadar } from './chartTypes.ts';
import type { Box } from './geometry.ts';
import type { OpenWorkbook } from './openWorkbook.ts';
import type { PropertyBag } from './propertyBag.ts';
import { Worksheet } from './worksheet.ts';

/** Everything a page needs to draw a chart, with the values that its cells have now. */
export interface ChartDrawing {
  readonly id: string;
  readonly name: string;
  /** One of Excel's `ChartType`. */
  readonly type: string;
  /** Null where the title is hidden. */
  readonly title: string | null;
  readonly box: Box;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** #RRGGBB, or null where Excel chooses. */
    readonly colour: string | null;
    /** Null where Excel draws nothing; for a text it draws 0 in line and radar charts. */
    readonly values: readonly (number | null)[];
    /** One of Excel's `ChartMarkerStyle`. */
    readonly markerStyle: string;
    /** One of Excel's `ChartLineStyle`. */
    readonly lineStyle: string;
    readonly properties: PropertyBag;
  }[];
  readonly valueAxis: AxisDrawing;
  readonly categoryAxis: AxisDrawing;
  /** Where the legend stands, null where there is none. */
  readonly legend: string | null;
}

export interface AxisDrawing {
  /** Null where Excel chooses. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly title: string | null;
  readonly visible: boolean;
  readonly reversed: boolean;
  readonly gridlines: boolean;
  readonly numberFormat: string;
}

/** The charts of a sheet, in the order in which they were made. */
export function drawings(book: OpenWorkbook, sheetId: string): ChartDrawing[] {
  if (!book.sheet(sheetId)) return [];
  const worksheet = new Worksheet(book, sheetId);
  return book.charts.on(sheetId).map((chart) => drawing(worksheet, chart));
}

function drawing(worksheet: Worksheet, chart: ChartState): ChartDrawing {
  const { book } = worksheet;
  const firstCategories = chart.series.find((series) => series.categories)?.categories ?? null;
  return {
    id: chart.id,
    name: chart.name,
    type: chart.type,
    title: chart.title.get('visible') ? String(chart.title.get('text')) : null,
    box: placeInPoints(worksheet, chart.place),
    categories: cellsOf(book, firstCategories).map((cell) => String(scalarOf(cell))),
    series: chart.series.map((series) => ({
      name: seriesName(worksheet, series),
      colour: colourOf(series),
      values: cellsOf(book, series.values).map((cell) => drawnValue(cell, chart)),
      markerStyle: String(series.properties.get('markerStyle')),
      lineStyle: String(series.properties.bag('format').bag('line').get('lineStyle')),
      properties: series.properties,
    })),
    valueAxis: axis(chart.axes.bag('valueAxis')),
    categoryAxis: axis(chart.axes.bag('categoryAxis')),
    legend: chart.legend.get('visible') ? String(chart.legend.get('position')) : null,
  };
}

function cellsOf(book: OpenWorkbook, cells: ChartCells | null): Nullable<ICellData>[] {
  const sheet = cells && book.sheet(cells.sheetId);
  if (!sheet) return [];
  const cell = cellReader(sheet);
  const { row, column, rows, columns } = cells.area;
  return Array.from({ length: rows * columns }, (_, i) =>
    cell(row + Math.floor(i / columns), column + (i % columns)),
  );
}

/** What Excel draws for a cell. */
function drawnValue(cell: Nullable<ICellData>, { type, displayBlanksAs }: ChartState): number | null {
  switch (valueTypeOf(cell)) {
    case 'Double':
      return Number(scalarOf(cell));
    case 'Empty':
      return displayBlanksAs === 'Zero' ? 0 : null;
    case 'String':
      return isLineOrRadar(type) ? 0 : null;
    default:
      return null;
  }
}

/** Lines have the colour of their line, bars that of their fill. */
function colourOf({ properties }: SeriesState): string | null {
  const format = properties.bag('format');
  const colour = format.bag('fill').get('color') || format.bag('line').get('color');
  return colour ? String(colour) : null;
}

function axis(bag: PropertyBag): AxisDrawing {
  const title = bag.bag('title');
  return {
    minimum: numberOrNull(bag.get('minimum')),
    maximum: numberOrNull(bag.get('maximum')),
    majorUnit: numberOrNull(bag.get('majorUnit')),
    title: title.get('visible') ? String(title.get('text')) : null,
    visible: bag.get('visible') === true,
    reversed: bag.get('reversePlotOrder') === true,
    gridlines: bag.bag('majorGridlines').get('visible') === true,
    numberFormat: String(bag.get('numberFormat')),
  };
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
