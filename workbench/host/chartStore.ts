// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';
import { chartAxes } from './chartAxes.ts';
import { areaFormat } from './chartFormats.ts';
import { chartLegend, chartTitle, dataLabels, plotArea, seriesProperties } from './chartParts.ts';
import type { Box } from './geometry.ts';
import type { PropertyBag } from './propertyBag.ts';

/** Cells that a chart shows; charts read them when they are drawn. */
export interface ChartCells {
  readonly sheetId: string;
  readonly area: Area;
}

export interface SeriesState {
  /** A text, or the cell that holds it. */
  name: string | ChartCells;
  values: ChartCells | null;
  categories: ChartCells | null;
  readonly properties: PropertyBag;
}

export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  /** One of Excel's `ChartDisplayBlanksAs`. */
  displayBlanksAs: string;
  /** Over cells, whose size it follows, or at a place of its own. */
  place: Area | Box;
  readonly series: SeriesState[];
  readonly title: PropertyBag;
  readonly legend: PropertyBag;
  readonly axes: PropertyBag;
  readonly format: PropertyBag;
  readonly dataLabels: PropertyBag;
  readonly plotArea: PropertyBag;
}

/** The charts of the workbook by sheet. Univer's open source has none. */
export class ChartStore {
  readonly changed = () => {
    for (const listener of this.listeners) listener();
  };
  private readonly sheets = new Map<string, ChartState[]>();
  private readonly listeners = new Set<() => void>();
  private created = 0;

  /** Calls back after every change of a chart; returns what stops it. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  on(sheetId: string): readonly ChartState[] {
    return this.sheets.get(sheetId) ?? [];
  }

  add(sheetId: string, type: string, place: Box): ChartState {
    const charts = this.sheets.get(sheetId) ?? [];
    const { changed } = this;
    const chart: ChartState = {
      id: `{chart-${++this.created}}`,
      name: `Chart ${this.created}`,
      type,
      displayBlanksAs: 'NotPlotted',
      place,
      series: [],
      title: chartTitle(changed),
      legend: chartLegend(changed),
      axes: chartAxes(changed),
      format: areaFormat('ChartAreaFormat', changed, {
        roundedCorners: false,
        colorScheme: 'ColorfulPalette1',
      }),
      dataLabels: dataLabels(changed),
      plotArea: plotArea(changed),
    };
    this.sheets.set(sheetId, [...charts, chart]);
    changed();
    return chart;
  }

  remove(sheetId: string, chart: ChartState): void {
    this.sheets.set(
      sheetId,
      this.on(sheetId).filter((other) => other !== chart),
    );
    this.changed();
  }

  newSeries(
    type: string,
    name: string | ChartCells,
    values: ChartCells | null,
    categories: ChartCells | null,
  ): SeriesState {
    return { name, values, categories, properties: seriesProperties(type, this.changed) };
  }
}
