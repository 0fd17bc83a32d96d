// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Book } from '../model/book.ts';
import type { ChartState } from '../model/chartState.ts';
import { createRange } from './range.ts';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const states = new WeakMap<EmbeddedChart, ChartState>();

export function chartOf(chart: EmbeddedChart): ChartState {
  const state = states.get(chart);
  if (!state) throw new Error('not an EmbeddedChart: call build()');
  return state;
}

export function createEmbeddedChart(book: Book, state: ChartState): EmbeddedChart {
  const chart = emulate<EmbeddedChart>(book.execution, 'EmbeddedChart', {
    getChartId: () => state.id,
    getNumHeaders: () => state.headers ?? 0,
    getRanges: () =>
      state.ranges.map(({ sheetId, area }) => createRange(book, { sheet: book.sheetById(sheetId)!, area })),
    getTransposeRowsAndColumns: () => state.transposed,
  });
  states.set(chart, state);
  return chart;
}
