// SPDX-License-Identifier: EUPL-1.2
import type { Book } from '../model/book.ts';
import type { SheetState } from '../model/sheetState.ts';
import { conditionalFormatOf, createConditionalFormatRule } from './conditionalFormat.ts';
import { chartOf, createEmbeddedChart } from './embeddedChart.ts';
import { createEmbeddedChartBuilder } from './embeddedChartBuilder.ts';
import { assertGrid } from './sheetCells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The charts and the conditional formats of a sheet. */
export function sheetDrawings(book: Book, state: SheetState): Partial<Sheet> {
  return {
    newChart: () => createEmbeddedChartBuilder(book),
    getCharts: () => state.charts.map((chart) => createEmbeddedChart(book, chart)),
    insertChart: (given) => {
      assertGrid(book, state);
      book.beforeEdit({ sheet: state, area: null });
      const chart = chartOf(given);
      if (chart.id !== null) throw new Error('inserting a chart twice is not emulated');
      chart.id = book.newId();
      state.charts.push(chart);
    },
    removeChart: (given) => {
      book.beforeEdit({ sheet: state, area: null });
      const { id } = chartOf(given);
      state.charts = state.charts.filter((chart) => chart.id !== id);
    },
    getConditionalFormatRules: () =>
      state.conditionalFormats.map((format) => createConditionalFormatRule(book, state, format)),
    setConditionalFormatRules: (rules) => {
      assertGrid(book, state);
      book.beforeEdit({ sheet: state, area: null });
      state.conditionalFormats = rules.map((rule) => conditionalFormatOf(book, state, rule));
    },
    clearConditionalFormatRules: () => {
      book.beforeEdit({ sheet: state, area: null });
      state.conditionalFormats = [];
    },
  };
}
