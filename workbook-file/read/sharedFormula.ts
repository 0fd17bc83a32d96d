// SPDX-License-Identifier: EUPL-1.2
import { columnLetters } from '../../core/model/address.ts';
import { columnNumber } from './reference.ts';

const TEXT = /"(?:[^"]|"")*"/;
const QUOTED_SHEET = /'(?:[^']|'')*'/;
const STRUCTURED = /\[(?:[^[\]]|\[[^\]]*\])*\]/;
const NUMBER = /\d+\.?\d*(?:[eE][+-]?\d+)?(?![\w:.$])/;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])/;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!$])/;
const CELL = /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/u;

const TOKEN = new RegExp(
  [TEXT, QUOTED_SHEET, STRUCTURED, NUMBER, ROWS, COLUMNS, CELL, NAME].map((one) => one.source).join('|'),
  'gu',
);

/**
 * The formula of a cell that shares another one's: relative references move along, absolute ones stay.
 * What falls off the sheet becomes #REF!, as in Excel.
 */
export function moveFormula(formula: string, down: number, right: number): string {
  const row = (dollar: string, digits: string) => {
    const moved = dollar === '$' ? Number(digits) : Number(digits) + down;
    return moved < 1 ? null : `${dollar}${moved}`;
  };
  const column = (dollar: string, letters: string) => {
    const moved = dollar === '$' ? columnNumber(letters) : columnNumber(letters) + right;
    return moved < 0 ? null : dollar + columnLetters(moved);
  };
  return formula.replace(TOKEN, (token, ...groups: (string | undefined)[]) => {
    const [r1, row1, r2, row2, c1, column1, c2, column2, cd, cellColumn, rd, cellRow] = groups;
    if (row1 !== undefined) return range(row(r1!, row1), row(r2!, row2!));
    if (column1 !== undefined) return range(column(c1!, column1), column(c2!, column2!));
    if (cellColumn === undefined) return token;
    const [toColumn, toRow] = [column(cd!, cellColumn), row(rd!, cellRow!)];
    return toColumn === null || toRow === null ? '#REF!' : toColumn + toRow;
  });
}

function range(from: string | null, to: string | null): string {
  return from === null || to === null ? '#REF!' : `${from}:${to}`;
}
