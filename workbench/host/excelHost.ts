// SPDX-License-Identifier: EUPL-1.2
import type { FUniver } from '@univerjs/core/facade';
import { type ChartDrawing, drawings } from './chartDrawing.ts';
import { CustomFunctions, customFunctionsService } from './customFunctions.ts';
import { describe, runBatch } from './dispatcher.ts';
import type { Faults } from './faults.ts';
import { OpenWorkbook } from './openWorkbook.ts';
import type { EventEntry, RequestBody, ResponseBody } from './protocol.ts';
import { References } from './references.ts';
import { Workbook } from './workbook.ts';

/** An Excel behind Microsoft's own Office.js client: it runs batches on the workbook that is open in Univer. */
export interface ExcelHost {
  /**
   * Runs one batch (one `context.sync()`). Batches run one after the other. `waitsForCellEdit`: while a cell is being
   * edited, wait instead of failing.
   */
  execute(body: RequestBody, waitsForCellEdit?: boolean): Promise<ResponseBody>;
  /** Hands every event to `listener` once {@link ExcelHost.deliverEvents} or the grid asks for it. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): void;
  /** Sends the events that a batch has caused; called after its answer is on its way. */
  deliverEvents(): void;
  readonly charts: {
    /** What to draw over a sheet now. */
    on(sheetId: string): ChartDrawing[];
    /** Calls back after every change of a chart; returns what stops it. */
    onChange(listener: () => void): () => void;
  };
  /** Calls the add-in's custom functions, as formulas do. */
  readonly customFunctions: Pick<CustomFunctions, 'invoke'>;
  /** What can go wrong in a real Excel, on demand. */
  readonly faults: Faults;
  /** Resolves when every formula shows its value. */
  settled(): Promise<void>;
  /** How many references the client still holds. */
  readonly liveReferences: number;
}

/** Grid and pane share one thread: between two batches the page draws, and hears a click on Cancel. */
function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

export function createExcelHost(api: FUniver): ExcelHost {
  const book = new OpenWorkbook(api);
  const references = new References();
  const customFunctions = new CustomFunctions();
  const target = {
    root: new Workbook(book),
    services: new Map([[customFunctionsService, customFunctions]]),
    references,
    settled: () => book.calculation.settled(),
  };
  let last: Promise<unknown> = Promise.resolve();

  async function run(body: RequestBody, waitsForCellEdit: boolean): Promise<ResponseBody> {
    await turnOfOthers();
    try {
      await book.faults.beforeBatch(waitsForCellEdit);
    } catch (failure) {
      return { Results: [], TraceIds: [], Error: describe(failure, 0) };
    }
    book.events.fromBatch = true;
    try {
      return await runBatch(body, target);
    } finally {
      book.events.fromBatch = false;
    }
  }

  return {
    execute(body, waitsForCellEdit = false) {
      const result = last.then(() => run(body, waitsForCellEdit));
      last = result;
      return result;
    },
    onEvents(listener) {
      book.events.listen(listener);
      customFunctions.listen(listener);
    },
    deliverEvents: () => book.events.deliver(),
    charts: {
      on: (sheetId) => drawings(book, sheetId),
      onChange: (listener) => book.charts.listen(listener),
    },
    customFunctions,
    faults: book.faults,
    settled: () => book.calculation.settled(),
    get liveReferences() {
      return references.count;
    },
  };
}
