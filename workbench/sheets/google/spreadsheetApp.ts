// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Book } from '../model/book.ts';
import { createConditionalFormatRuleBuilder } from './conditionalFormat.ts';
import { createDataValidationBuilder } from './dataValidation.ts';
import { cellRangeOf, createRange } from './range.ts';
import { createSheet, sheetStateOf } from './sheet.ts';
import {
  BORDER_STYLES,
  INTERPOLATION_TYPES,
  LOCATION_TYPES,
  PROTECTION_TYPES,
  SHEET_TYPES,
  VISIBILITIES,
  WRAP_STRATEGIES,
} from './sheetsEnumerations.ts';
import { createSpreadsheet } from './spreadsheet.ts';
import { createTextStyleBuilder } from './textStyle.ts';
import { createUi, type Shown } from './ui.ts';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function createSpreadsheetApp(book: Book, shown: Shown): SpreadsheetApp {
  const { execution } = book;
  return emulate<SpreadsheetApp>(execution, 'SpreadsheetApp', {
    BorderStyle: BORDER_STYLES,
    DeveloperMetadataLocationType: LOCATION_TYPES,
    DeveloperMetadataVisibility: VISIBILITIES,
    InterpolationType: INTERPOLATION_TYPES,
    ProtectionType: PROTECTION_TYPES,
    SheetType: SHEET_TYPES,
    WrapStrategy: WRAP_STRATEGIES,
    flush: () => undefined,
    getActive: () => createSpreadsheet(book),
    getActiveSpreadsheet: () => createSpreadsheet(book),
    getActiveSheet: () => createSheet(book, book.activeSheet),
    getActiveRange: () => createRange(book, { sheet: book.activeSheet, area: book.active.area }),
    setActiveSheet: (sheet) => {
      book.activate(sheetStateOf(book, sheet));
      return sheet;
    },
    setActiveRange: (range) => {
      const { sheet, area } = cellRangeOf(range);
      book.activate(sheet, area);
      return range;
    },
    getUi: () => createUi(execution, shown),
    newConditionalFormatRule: () => createConditionalFormatRuleBuilder(book),
    newDataValidation: () => createDataValidationBuilder(execution),
    newTextStyle: () => createTextStyleBuilder(execution),
  });
}
