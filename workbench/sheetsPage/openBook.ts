// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../../core/host/steps.ts';
import { readCells } from '../../workbook-file/readCells.ts';
import { readLooks, type SheetLook } from '../../workbook-file/readLooks.ts';
import type { InMemorySheets } from '../sheets/inMemorySheets.ts';
import { type CellFormat, PLAIN } from '../sheets/model/cellFormat.ts';

/** Puts an .xlsx file in the place of everything in the spreadsheet. Raises HostError where it can't be read. */
export function openBook(sheets: InMemorySheets, bytes: Uint8Array): void {
  sheets.loadWorkbook(readCells(bytes));
  for (const look of readLooks(bytes)) applyLook(sheets, look);
  sheets.book.version++;
}

function applyLook(sheets: InMemorySheets, look: SheetLook): void {
  const sheet = sheets.book.sheet(look.sheet);
  sheet.hidden = look.hidden;
  sheet.merges = look.merged;
  sheet.frozenRows = look.frozen.rows;
  sheet.frozenColumns = look.frozen.columns;
  for (const { row, column, look: index } of look.cells) {
    if (row < sheet.rows && column < sheet.columns)
      sheet.formats.set(row, column, formatOf(look.looks[index]!));
  }
  for (const { column, columns, width } of look.columns) {
    for (let at = column; at < Math.min(column + columns, sheet.columns); at += 1) {
      if (width !== null) sheet.columnWidths.set(at, Math.round(width * 7) + 5);
    }
  }
  for (const { row, points } of look.rows) {
    if (points !== null) sheet.rowHeights.set(row, Math.round((points * 4) / 3));
  }
}

function formatOf(style: CellStyle): CellFormat {
  return {
    ...PLAIN,
    background: style.fill ?? null,
    fontColour: style.colour ?? null,
    fontSize: style.size ?? null,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    horizontalAlignment: style.align ?? null,
    verticalAlignment: style.verticalAlign ?? null,
    wrap: style.wrap ? 'WRAP' : PLAIN.wrap,
    numberFormat: style.numberFormat ?? PLAIN.numberFormat,
    borders: {
      ...PLAIN.borders,
      bottom: style.borderBottom === undefined ? null : `SOLID ${style.borderBottom}`,
    },
  };
}
