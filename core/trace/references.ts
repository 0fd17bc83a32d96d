// SPDX-License-Identifier: EUPL-1.2
import { type Area, positionOf } from '../model/address.ts';
import { LIMITS } from '../model/limits.ts';

/** The cells of a name, which may be written in any case; `null` where the workbook has none. */
export type NamedCells = (name: string) => { readonly sheet: string; readonly area: Area } | null;

/** Cells that a formula reads. */
export interface Reference {
  /** As the formula writes it, without its quotes; `null` for the formula's own sheet. */
  readonly sheet: string | null;
  /** Whole columns and rows go as far as a sheet can. */
  readonly area: Area;
  /** Whether the formula calculates with the content, so that a text there is an error. */
  readonly isOperand: boolean;
  /** Where it begins and ends in the formula. */
  readonly from: number;
  readonly to: number;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const SHEET = String.raw`(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>[\p{L}_][\p{L}\p{N}_.]*))!`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
/** A text between quotes comes first: what looks like a cell in it is none. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$:!#'[\]])(?:(?:${SHEET})?(?<area>${AREA})|(?<name>${NAME}))(?![\p{L}\p{N}_.(!:[])`,
  'gu',
);

/**
 * The cells and areas that a formula (in English, A1) names, in their order. What is found only by calculating (tables,
 * INDIRECT), other files, and references over several sheets are left out.
 */
export function references(formula: string, named: NamedCells = () => null): Reference[] {
  return [...formula.matchAll(TOKEN)].flatMap((match) => {
    const { quoted, bare, area: written, name } = match.groups!;
    const cells = name === undefined ? null : named(name);
    const area = written === undefined ? (cells?.area ?? null) : areaOf(written);
    if (area === null || quoted?.includes('[')) return [];
    const [from, to] = [match.index, match.index + match[0].length];
    const sheet = cells?.sheet ?? quoted?.replaceAll("''", "'") ?? bare ?? null;
    const isOperand = area.rows * area.columns === 1 && isCalculatedWith(formula, from, to);
    return [{ sheet, area, isOperand, from, to }];
  });
}

function areaOf(written: string): Area | null {
  const [first, last = first] = written.replaceAll('$', '').toUpperCase().split(':') as [string, string?];
  const corner = (text: string, row: number, column: number) => {
    if (/^\d+$/.test(text)) return { row: Number(text) - 1, column };
    return /^[A-Z]+$/.test(text) ? { row, column: positionOf(`${text}1`).column } : positionOf(text);
  };
  const start = corner(first, 0, 0);
  const end = corner(last, LIMITS.rows - 1, LIMITS.columns - 1);
  const [row, column] = [Math.min(start.row, end.row), Math.min(start.column, end.column)];
  const rows = Math.abs(end.row - start.row) + 1;
  const columns = Math.abs(end.column - start.column) + 1;
  return row + rows > LIMITS.rows || column + columns > LIMITS.columns
    ? null
    : { row, column, rows, columns };
}

const NUMERIC = /(?:ROUND(?:UP|DOWN)?|ABS|INT|TRUNC|SQRT|EXP|LN|LOG|LOG10|VALUE|POWER|MOD|SIGN)\($/i;

/** Whether what stands from `from` to `to` stands beside an arithmetic sign or in a function of numbers. */
function isCalculatedWith(formula: string, from: number, to: number): boolean {
  const before = formula.slice(0, from).trimEnd();
  const after = formula.slice(to).trimStart();
  if (/[-+*/^]$/.test(before) || /^[-+*/^%]/.test(after) || NUMERIC.test(before)) return true;
  const isInBrackets = /(?:^|[^\p{L}\p{N}_.])\($/u.test(before) && after.startsWith(')');
  return isInBrackets && isCalculatedWith(formula, before.length - 1, formula.length - after.length + 1);
}
