// SPDX-License-Identifier: EUPL-1.2
import type { Host } from '../core/host/port.ts';
import { editCells, numberFormats } from './editCells.ts';
import { goTo } from './goTo.ts';
import { addSheets, applyReport } from './makeSheets.ts';
import { readWorkbook } from './readWorkbook.ts';

/** The port over the open workbook, through Office.js. To be called once Office is ready. */
export function excelHost(): Host {
  return {
    kind: 'excel',
    language: Office.context.displayLanguage,
    read: readWorkbook,
    applyReport,
    addSheets,
    numberFormats,
    editCells,
    goTo,
  };
}
