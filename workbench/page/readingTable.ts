// SPDX-License-Identifier: EUPL-1.2
import type { FUniver } from '@univerjs/core/facade';
import { columnLetters } from '../../core/model/address.ts';
import type { WorkbenchTexts } from './texts.ts';

/** Beyond these the table says that it is cut: it is made anew after every change. */
const MAX_ROWS = 200;
const MAX_COLUMNS = 60;

/**
 * Writes the active sheet into `section` as an HTML table: the grid is a canvas, which a screen reader can't read.
 * The section holds a heading and, below it, the place of the table.
 */
export function writeReadingTable(grid: FUniver, section: HTMLElement, texts: WorkbenchTexts): void {
  const sheet = grid.getActiveWorkbook()?.getActiveSheet();
  if (sheet === undefined) return;
  const used = sheet.getDataRange();
  const rows = Math.min(used.getHeight(), MAX_ROWS);
  const columns = Math.min(used.getWidth(), MAX_COLUMNS);
  const shown = sheet.getRange(0, 0, rows, columns).getDisplayValues();

  const [heading, place] = section.children;
  if (heading === undefined || place === undefined) return;
  heading.textContent = texts.reading(sheet.getSheetName());
  const table = tableOf(shown);
  if (rows < used.getHeight()) table.createCaption().textContent = texts.readingCut(rows, used.getHeight());
  place.replaceChildren(table);
}

function tableOf(rows: readonly (readonly string[])[]): HTMLTableElement {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  head.append(document.createElement('td'));
  rows[0]?.forEach((_, column) => void head.append(headerCell('col', columnLetters(column))));
  const body = table.createTBody();
  rows.forEach((cells, row) => {
    const line = body.insertRow();
    line.append(headerCell('row', String(row + 1)));
    for (const text of cells) line.insertCell().textContent = text;
  });
  return table;
}

function headerCell(scope: 'col' | 'row', text: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}
