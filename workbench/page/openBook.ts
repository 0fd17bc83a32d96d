// SPDX-License-Identifier: EUPL-1.2
import type { FUniver } from '@univerjs/core/facade';
import type { Language } from '../../core/model/language.ts';
import { createExcelHost, type ExcelHost } from '../host/excelHost.ts';
import { afterStorm, onGridChange } from './changes.ts';
import { ChartLayer } from './chartLayer.tsx';
import { openGrid } from './grid.ts';
import { writeReadingTable } from './readingTable.ts';
import type { Snapshot } from './snapshot.ts';
import { TEXTS } from './texts.ts';
import { emptyingUndo } from './undo.ts';

/** A workbook on the page: in the grid, with its charts, and with the host through which the add-in reaches it. */
export interface OpenBook {
  readonly api: FUniver;
  readonly host: ExcelHost;
  close(): void;
}

/** Opens a workbook in the element `container`; `reading` is the section that says its active sheet in HTML. */
export function openBook(
  snapshot: Snapshot,
  language: Language,
  container: HTMLElement,
  reading: HTMLElement,
): OpenBook {
  const { api, close } = openGrid(container, language, snapshot);
  const host = emptyingUndo(createExcelHost(api), api);
  const layer = new ChartLayer(api, host.charts, language);
  const draw = afterStorm(reading, () => {
    layer.draw();
    writeReadingTable(api, reading, TEXTS[language]);
  });
  onGridChange(api, draw);
  host.charts.onChange(draw);
  api.addEvent(api.Event.SheetEditStarted, () => {
    host.faults.cellBeingEdited = true;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    host.faults.cellBeingEdited = false;
  });
  draw();
  return { api, host, close };
}
