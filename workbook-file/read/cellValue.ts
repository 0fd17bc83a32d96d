// SPDX-License-Identifier: EUPL-1.2
import { type Cell, NOT_CALCULATED } from '../../core/model/grid.ts';
import { decodeXString } from '../xml/escape.ts';

/** What the values of cells need from elsewhere in the workbook. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** How many cells have been read so far, over all sheets. */
  readonly count: { cells: number };
}

/** What a file writes of a cell's value. */
export interface WrittenCell {
  /** `n`, `s`, `str`, `inlineStr`, `b`, `e` or `d`. */
  readonly type: string;
  /** The text of `<v>`; `null` without one. */
  written: string | null;
  inlineText: string;
  hasFormula: boolean;
}

/** The value as the grid has it. Throws an Error where it points to a text that is not there. */
export function cellValue(cell: WrittenCell, context: CellContext): Cell {
  const { type, written } = cell;
  if (type === 'inlineStr') return cell.inlineText || null;
  // A formula that returned "" has an empty result of type str; without a type, writers mean that there is none yet.
  if (written === null || (written === '' && type !== 'str')) {
    return cell.hasFormula ? { error: NOT_CALCULATED } : null;
  }
  switch (type) {
    case 'str':
      return decodeXString(written) || null;
    case 's':
      return sharedString(context.sharedStrings, written);
    case 'b':
      return written.trim() === '1' || written.trim() === 'true';
    case 'e':
      return { error: written.trim() };
    case 'd':
      return serialOf(written);
    default:
      return numberOf(written);
  }
}

/** An error where the file lacks this text: what stood in the cell is lost, the others are read. One without texts is broken. */
function sharedString(texts: readonly string[], index: string): Cell {
  const text = texts[Number(index)];
  if (text === undefined && texts.length === 0) throw new Error(`no shared string ${index}`);
  return text === undefined ? { error: '#REF!' } : text || null;
}

/** A text where a program wrote what is no number (`NaN`, `INF`): one odd cell is told, and no reason to refuse the file. */
function numberOf(text: string): number | string {
  const number = /^\s*0x/i.test(text) ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : text.trim();
}

/**
 * An ISO 8601 date as the serial number that Excel would show in a cell formatted as a number; a time without a day,
 * and what is no date, as the text that it is.
 */
function serialOf(text: string): number | string {
  const iso = text.trim().replace(/Z$/, '');
  const time = Date.parse(iso.includes('T') ? `${iso}Z` : iso);
  return Number.isNaN(time) ? text.trim() : time / 86_400_000 + 25_569;
}
