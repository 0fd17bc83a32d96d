// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Book } from '../model/book.ts';
import type { SheetState } from '../model/sheetState.ts';
import { sheetCells } from './sheetCells.ts';
import { sheetDrawings } from './sheetDrawings.ts';
import { sheetSizes } from './sheetSizes.ts';
import { sheetTab } from './sheetTab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const states = new WeakMap<Sheet, SheetState>();

/** As in Google, each time another object: two of the same sheet are not equal, their ids are. */
export function createSheet(book: Book, state: SheetState): Sheet {
  const self = (): Sheet => sheet;
  const sheet: Sheet = emulate<Sheet>(
    book.execution,
    'Sheet',
    {
      ...sheetTab(book, state, self),
      ...sheetCells(book, state),
      ...sheetSizes(book, state, self),
      ...sheetDrawings(book, state),
    },
    () => book.assertThere(state),
  );
  states.set(sheet, state);
  return sheet;
}

/** The state behind a sheet made here. Throws where it has been deleted since. */
export function sheetStateOf(book: Book, sheet: Sheet): SheetState {
  const state = states.get(sheet);
  if (!state) throw new Error('not a Sheet of this spreadsheet');
  book.assertThere(state);
  return state;
}
