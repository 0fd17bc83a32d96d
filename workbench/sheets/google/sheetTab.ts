// SPDX-License-Identifier: EUPL-1.2
import type { Book } from '../model/book.ts';
import { copySheet } from '../model/copySheet.ts';
import type { SheetState } from '../model/sheetState.ts';
import { addMetadata, createDeveloperMetadata, type MetadataArguments } from './developerMetadata.ts';
import { createDeveloperMetadataFinder } from './developerMetadataFinder.ts';
import { createProtection } from './protection.ts';
import { createSheet } from './sheet.ts';
import { SHEET_TYPES } from './sheetsEnumerations.ts';
import { createSpreadsheet } from './spreadsheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet as a whole: its name, place, visibility, metadata and protection. */
export function sheetTab(book: Book, state: SheetState, self: () => Sheet): Partial<Sheet> {
  const changed = (change: Partial<SheetState>): Sheet => {
    book.beforeEdit({ sheet: state, area: null });
    Object.assign(state, change);
    return self();
  };
  return {
    getSheetId: () => state.id,
    getName: () => state.name,
    getSheetName: () => state.name,
    getIndex: () => book.sheets.indexOf(state) + 1,
    getType: () => (state.type === 'OBJECT' ? SHEET_TYPES.OBJECT : SHEET_TYPES.GRID),
    getParent: () => createSpreadsheet(book),
    isSheetHidden: () => state.hidden,
    hasHiddenGridlines: () => state.hiddenGridlines,
    setName: (name) => {
      book.assertFreeName(name, state);
      return changed({ name });
    },
    setHiddenGridlines: (hiddenGridlines) => changed({ hiddenGridlines }),
    setTabColor: (tabColour) => changed({ tabColour }),
    showSheet: () => changed({ hidden: false }),
    hideSheet: () => {
      book.hideSheet(state);
      return self();
    },
    activate: () => {
      book.activate(state);
      return self();
    },
    // There is one spreadsheet: whatever it is copied to is this one.
    copyTo: () => createSheet(book, copySheet(book, state)),
    addDeveloperMetadata: (key: string, ...more: MetadataArguments) => {
      addMetadata(book, state.id, key, more);
      return self();
    },
    getDeveloperMetadata: () =>
      book.metadata
        .filter(({ sheetId }) => sheetId === state.id)
        .map((metadata) => createDeveloperMetadata(book, metadata)),
    createDeveloperMetadataFinder: () => createDeveloperMetadataFinder(book, state.id),
    protect: () => {
      book.beforeEdit({ sheet: state, area: null });
      const known = state.protections.find(({ area }) => area === null);
      const protection = known ?? { area: null, description: '', warningOnly: false, userMayEdit: true };
      if (!known) state.protections.push(protection);
      return createProtection(book, state, protection);
    },
    getProtections: (type) =>
      state.protections
        .filter(({ area }) => (area === null ? 'SHEET' : 'RANGE') === String(type))
        .map((protection) => createProtection(book, state, protection)),
  };
}
