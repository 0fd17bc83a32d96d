// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Book } from '../model/book.ts';
import type { ChartState } from '../model/chartState.ts';
import { createEmbeddedChart } from './embeddedChart.ts';
import { cellRangeOf } from './range.ts';

type EmbeddedChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

export function createEmbeddedChartBuilder(book: Book): EmbeddedChartBuilder {
  const state: ChartState = {
    id: null,
    type: 'COLUMN',
    ranges: [],
    headers: null,
    mergeStrategy: 'MERGE_COLUMNS',
    hiddenStrategy: 'IGNORE_BOTH',
    transposed: false,
    options: new Map(),
    position: null,
  };
  const and = (change: Partial<ChartState>): EmbeddedChartBuilder => {
    Object.assign(state, change);
    return builder;
  };
  const builder: EmbeddedChartBuilder = emulate<EmbeddedChartBuilder>(
    book.execution,
    'EmbeddedChartBuilder',
    {
      addRange: (range) => {
        const { sheet, area } = cellRangeOf(range);
        return and({ ranges: [...state.ranges, { sheetId: sheet.id, area }] });
      },
      setChartType: (type) => and({ type: String(type) }),
      setHiddenDimensionStrategy: (strategy) => and({ hiddenStrategy: String(strategy) }),
      setMergeStrategy: (strategy) => and({ mergeStrategy: String(strategy) }),
      setNumHeaders: (headers) => and({ headers }),
      setOption: (option, value: unknown) => and({ options: new Map(state.options).set(option, value) }),
      setPosition: (row, column, x, y) => and({ position: [row, column, x, y] }),
      setTransposeRowsAndColumns: (transposed) => and({ transposed }),
      build: () => {
        if (state.ranges.length === 0) throw new Error('a chart without ranges is not emulated');
        return createEmbeddedChart(book, { ...state });
      },
    },
  );
  return builder;
}
