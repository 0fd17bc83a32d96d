// SPDX-License-Identifier: EUPL-1.2
import type { Book } from '../model/book.ts';
import { copySheet } from '../model/copySheet.ts';
import { SheetState } from '../model/sheetState.ts';
import { chartOf } from './embeddedChart.ts';
import { createSheet, sheetStateOf } from './sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets: which there are, their order, which is active. */
export function spreadsheetSheets(book: Book): Partial<Spreadsheet> {
  const handle = (state: SheetState): Sheet => createSheet(book, state);
  return {
    getSheets: () => book.sheets.map(handle),
    getNumSheets: () => book.sheets.length,
    getSheetByName: (name) => {
      const state = book.sheets.find((sheet) => sheet.name === name);
      return state ? handle(state) : null;
    },
    getSheetById: (id) => {
      const state = book.sheetById(id);
      return state ? handle(state) : null;
    },
    getActiveSheet: () => handle(book.activeSheet),
    setActiveSheet: (sheet) => {
      book.activate(sheetStateOf(book, sheet));
      return sheet;
    },
    insertSheet: (...given: unknown[]) => handle(insertSheet(book, given)),
    deleteSheet: (sheet) => book.deleteSheet(sheetStateOf(book, sheet)),
    duplicateActiveSheet: () => {
      const copy = copySheet(book, book.activeSheet);
      book.activate(copy);
      return handle(copy);
    },
    moveActiveSheet: (position) => {
      if (!Number.isInteger(position) || position < 1 || position > book.sheets.length) {
        throw book.execution.exception('The sheet index is out of bounds.');
      }
      const state = book.activeSheet;
      book.sheets.splice(book.sheets.indexOf(state), 1);
      book.sheets.splice(position - 1, 0, state);
      book.version++;
    },
    moveChartToObjectSheet: (chart) => handle(moveToObjectSheet(book, chartOf(chart).id)),
  };
}

/**
 * As Google does, the new sheet is activated; without an index it stands behind the active one. «All data from the template
 * sheet is copied to the new sheet»: taken for what any other copy has
 * (<https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertsheetsheetname,-sheetindex,-options>).
 */
function insertSheet(book: Book, given: readonly unknown[]): SheetState {
  const name = given.find((argument) => typeof argument === 'string') ?? freeName(book, 'Foglio', 'Sheet');
  const index = given.find((argument) => typeof argument === 'number');
  const options = given.find((argument) => typeof argument === 'object') as { template?: Sheet } | undefined;
  book.assertFreeName(name);
  const position = index ?? book.sheets.indexOf(book.activeSheet) + 1;
  const state = options?.template
    ? copySheet(book, sheetStateOf(book, options.template), { name, position })
    : new SheetState(book.newId(), name);
  if (!options?.template) book.addSheet(state, position);
  book.activate(state);
  return state;
}

/** A new, visible sheet with nothing but the chart, which leaves the one where it stood. It is activated. */
function moveToObjectSheet(book: Book, chartId: number | null): SheetState {
  const from = book.sheets.find(({ charts }) => charts.some(({ id }) => id === chartId));
  const chart = from?.charts.find(({ id }) => id === chartId);
  if (!from || !chart || chartId === null) {
    throw book.execution.exception('The chart is not on a sheet of this spreadsheet.');
  }
  book.beforeEdit({ sheet: from, area: null });
  const state = new SheetState(book.newId(), freeName(book, 'Grafico', 'Chart'));
  Object.assign(state, { type: 'OBJECT', rows: 0, columns: 0, charts: [chart] });
  from.charts = from.charts.filter((other) => other !== chart);
  book.addSheet(state, book.sheets.indexOf(from) + 1);
  book.activate(state);
  return state;
}

function freeName(book: Book, italian: string, english: string): string {
  const stem = book.locale.name === 'it_IT' ? italian : english;
  let number = 1;
  while (book.sheets.some(({ name }) => name.toLowerCase() === `${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}
