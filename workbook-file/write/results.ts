// SPDX-License-Identifier: EUPL-1.2
import { type Cell, isCellError } from '../../core/model/grid.ts';
import { parseCell } from '../read/reference.ts';
import { XmlDocument, type XmlElement } from '../xml/document.ts';
import { escapeXString } from '../xml/escape.ts';

/** What another engine has calculated for the formula in a cell; `row` and `column` count from 0. */
export interface Result {
  readonly row: number;
  readonly column: number;
  /** `null` for a formula that returns "". */
  readonly value: Cell;
}

/** The worksheet part with the results in the formula cells that they are for; other cells stay as they are. */
export function withResults(sheetXml: string, results: readonly Result[]): string {
  const values = new Map(results.map(({ row, column, value }) => [`${row} ${column}`, value]));
  const document = new XmlDocument(sheetXml);
  for (const row of document.root.child('sheetData')?.children ?? []) {
    for (const cell of row.children) {
      if (cell.child('f') === undefined) continue;
      const place = parseCell(cell.attribute('r') ?? '');
      const value = values.get(`${place.row} ${place.column}`);
      if (value !== undefined) setResult(cell, value);
    }
  }
  return document.toXml();
}

function setResult(cell: XmlElement, value: Cell): void {
  cell.child('v')?.remove();
  const [type, text] = typedText(value);
  cell.setAttribute('t', type);
  cell.append(`<${cell.prefix}v>${escapeXString(text)}</${cell.prefix}v>`);
}

function typedText(value: Cell): [type: string, text: string] {
  if (value === null) return ['str', ''];
  if (isCellError(value)) return ['e', value.error];
  if (typeof value === 'number') return ['n', String(value)];
  if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
  return ['str', value];
}
