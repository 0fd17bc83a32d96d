// SPDX-License-Identifier: EUPL-1.2
import type { Host } from '../core/host/port.ts';
import { type Language, languageOf } from '../core/model/language.ts';
import { loaded } from '../panel/loaded.ts';
import { goTo } from './goTo.ts';
import { readWorkbook } from './readWorkbook.ts';

const writing = () => loaded(() => import(/* webpackChunkName: "write" */ './makeSheets.ts'), language());
const editing = () => loaded(() => import(/* webpackChunkName: "write" */ './editCells.ts'), language());

function language(): Language {
  return languageOf(Office.context.displayLanguage);
}

/** The port over the open workbook, through Office.js; what writes is loaded when it is first asked for. To be called once Office is ready. */
export function excelHost(): Host {
  return {
    kind: 'excel',
    language: Office.context.displayLanguage,
    read: readWorkbook,
    applyReport: async (...job) => (await writing()).applyReport(...job),
    addSheets: async (...job) => (await writing()).addSheets(...job),
    numberFormats: async (...asked) => (await editing()).numberFormats(...asked),
    editCells: async (...edits) => (await editing()).editCells(...edits),
    goTo,
  };
}
