// SPDX-License-Identifier: EUPL-1.2
import { CellValueType, getNumfmtParseValueFilter, type ICellData, type Nullable } from '@univerjs/core';

export type CellScalar = string | number | boolean;

export const errorValues = new Set([
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#CYCLE!',
  '#ERROR!',
]);

const blank: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** A cell's value as Excel gives it: a blank is `''`, an error its text. */
export function scalarOf(cell: Nullable<ICellData>): CellScalar {
  if (!cell) return '';
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '');
  const { v: value, t: type } = cell;
  if (value === null || value === undefined) return '';
  if (type === CellValueType.BOOLEAN)
    return value === 1 || value === true || value === 'TRUE' || value === '1';
  if (type === CellValueType.STRING || type === CellValueType.FORCE_STRING) return String(value);
  if (type === CellValueType.NUMBER) return Number(value);
  return value;
}

/** `Empty`, `String`, `Double`, `Boolean` or `Error`. */
export function valueTypeOf(cell: Nullable<ICellData>): string {
  const value = scalarOf(cell);
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return cell?.t !== CellValueType.FORCE_STRING && errorValues.has(value) ? 'Error' : 'String';
}

/** What typing `value` into a cell makes of it. In a cell whose number format is `@` everything becomes text. */
export function entered(value: CellScalar, isTextCell: boolean): ICellData {
  if (typeof value === 'number' && isTextCell) return literal(String(value));
  if (typeof value === 'number') return { ...blank, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...blank, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value === '') return blank;
  if (value.startsWith("'")) return literal(value.slice(1));
  if (isTextCell) return literal(value);
  return enteredConstant(value) ?? enteredFormula(value) ?? { ...blank, v: value, t: CellValueType.STRING };
}

/** Text that stays what it is, even where it looks like a number or a formula. */
function literal(text: string): ICellData {
  return { ...blank, v: text, t: CellValueType.FORCE_STRING };
}

function enteredConstant(text: string): ICellData | null {
  const trimmed = text.trim();
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(trimmed)) {
    return { ...blank, v: Number(trimmed), t: CellValueType.NUMBER };
  }
  if (/^(true|false)$/i.test(trimmed)) {
    return { ...blank, v: trimmed.toLowerCase() === 'true' ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  // Dates, percentages and amounts of money, which also bring their number format.
  const parsed = getNumfmtParseValueFilter(trimmed);
  if (typeof parsed?.v !== 'number' || !parsed.z) return null;
  return { ...blank, v: parsed.v, t: CellValueType.NUMBER, s: { n: { pattern: String(parsed.z) } } };
}

/** Excel takes text that begins with `=`, `+`, `-` or `@` for a formula. */
function enteredFormula(text: string): ICellData | null {
  if (text.length < 2 || !/^[=+\-@]/.test(text)) return null;
  const formula = text.startsWith('=') ? text : `=${text.replace(/^@/, '')}`;
  return { ...blank, v: null, f: formula };
}
