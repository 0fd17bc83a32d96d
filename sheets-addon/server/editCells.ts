// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import { literal } from '../../core/host/literal.ts';
import type { CellEdit, NumberFormats, SheetArea } from '../../core/host/port.ts';
import { inTurn } from './document.ts';
import type { Spreadsheet } from './sheets.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Contents = CellEdit['contents'][number];

/**
 * Changes what cells of the user's hold; answers the indexes of the edits that were left out, for what stands there.
 * Raises `sheet-gone` and `sheet-protected` before anything is changed.
 */
export function editCells(edits: readonly CellEdit[]): readonly number[] {
  return inTurn((spreadsheet) => {
    const ranges = edits.map((edit) => editable(rangeOf(spreadsheet, edit), edit));
    const stays = edits.map(({ over }, index) => isOccupied(ranges[index]!, over));
    edits.forEach(({ contents, numberFormats: formats }, index) => {
      if (stays[index]) return;
      // Whatever is entered into a cell of the text format becomes text: the format comes first, or last.
      if (formats !== undefined) ranges[index]!.setNumberFormat('General');
      write(ranges[index]!, contents);
      if (formats !== undefined) ranges[index]!.setNumberFormats(formats.map((row) => [...row]));
    });
    SpreadsheetApp.flush();
    return edits.flatMap((_, index) => (stays[index] ? [index] : []));
  });
}

/** How cells show their numbers. Raises `sheet-gone`. */
export function numberFormats(areas: readonly SheetArea[]): readonly NumberFormats[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return areas.map((area) => rangeOf(spreadsheet, area).getNumberFormats());
}

function editable(range: Range, { sheet }: CellEdit): Range {
  if (!range.canEdit()) throw new HostError('sheet-protected', sheet);
  return range;
}

function rangeOf(spreadsheet: Spreadsheet, { sheet: name, area }: SheetArea): Range {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) throw new HostError('sheet-gone', name);
  return sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);
}

function isOccupied(range: Range, over: CellEdit['over']): boolean {
  if (range.getFormulas().some((row) => row.some((formula) => formula !== ''))) return true;
  return over === 'blanks' && range.getValues().some((row) => row.some((value) => value !== ''));
}

/** In one call where every cell changes. What is to stay is not written back: Sheets would read it anew. */
function write(range: Range, contents: CellEdit['contents']): void {
  if (contents.every((row) => row.every((content) => content !== null))) {
    range.setValues(contents.map((row) => row.map(entryOf)));
    return;
  }
  contents.forEach((row, index) => {
    for (const { start, length } of runsOf(row)) {
      const entries = row.slice(start, start + length).map(entryOf);
      range.offset(index, start, 1, length).setValues([entries]);
    }
  });
}

/** Cells side by side that change. */
function runsOf(row: Contents): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  row.forEach((content, column) => {
    if (content === null) return;
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.length === column) last.length += 1;
    else runs.push({ start: column, length: 1 });
  });
  return runs;
}

function entryOf(content: Contents[number]): string | number {
  return typeof content === 'string' ? literal(content) : (content ?? '');
}
