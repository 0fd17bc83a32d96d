// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Book } from '../model/book.ts';
import { addMetadata, createDeveloperMetadata, type MetadataArguments } from './developerMetadata.ts';
import { createDeveloperMetadataFinder } from './developerMetadataFinder.ts';
import { createNamedRange, nameRange, rangeOfName, removeName } from './namedRange.ts';
import { createProtection } from './protection.ts';
import { cellRangeOf, createRange } from './range.ts';
import { createRangeList } from './rangeList.ts';
import { cellRangeAt } from './sheetCells.ts';
import { spreadsheetSheets } from './spreadsheetSheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function createSpreadsheet(book: Book): Spreadsheet {
  const at = (address: string) => cellRangeAt(book, book.activeSheet, address);
  const spreadsheet: Spreadsheet = emulate<Spreadsheet>(book.execution, 'Spreadsheet', {
    ...spreadsheetSheets(book),
    getId: () => 'in-memory',
    getName: () => 'Cruscotto',
    getSpreadsheetLocale: () => book.locale.name,
    getSpreadsheetTimeZone: () => book.timeZone,
    toast: () => undefined,

    getRange: (address) => createRange(book, at(address)),
    getRangeList: (addresses) => createRangeList(book, addresses.map(at)),
    getActiveRange: () => createRange(book, { sheet: book.activeSheet, area: book.active.area }),
    setActiveRange: (range) => {
      const { sheet, area } = cellRangeOf(range);
      book.activate(sheet, area);
      return range;
    },

    getNamedRanges: () => [...book.namedRanges.keys()].map((name) => createNamedRange(book, name)),
    getRangeByName: (name) => rangeOfName(book, name),
    setNamedRange: (name, range) => nameRange(book, name, range),
    removeNamedRange: (name) => removeName(book, name),

    addDeveloperMetadata: (key: string, ...more: MetadataArguments) => {
      addMetadata(book, null, key, more);
      return spreadsheet;
    },
    getDeveloperMetadata: () =>
      book.metadata
        .filter(({ sheetId }) => sheetId === null)
        .map((metadata) => createDeveloperMetadata(book, metadata)),
    createDeveloperMetadataFinder: () => createDeveloperMetadataFinder(book, null),
    getProtections: (type) =>
      book.sheets.flatMap((sheet) =>
        sheet.protections
          .filter(({ area }) => (area === null ? 'SHEET' : 'RANGE') === String(type))
          .map((protection) => createProtection(book, sheet, protection)),
      ),
  });
  return spreadsheet;
}
