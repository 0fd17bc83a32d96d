// SPDX-License-Identifier: EUPL-1.2
import type { ProposedIndicator } from '../framework/definitions.ts';
import { FIELD_CODE, fieldsOf } from '../sample/fieldFormula.ts';

/**
 * The native formula of an indicator. It returns "" unless every field that it needs is filled and its
 * denominator is not 0: what is missing never becomes a 0. A text where a number belongs stays visible, as an error
 * or as itself. `cellOf` gives the cell of a field.
 */
export function indicatorFormula(indicator: ProposedIndicator, cellOf: (field: string) => string): string {
  const blank = fieldsOf(indicator.formula).map((field) => isBlank(cellOf(field)));
  const zero = indicator.denominators.map((denominator) => `${withCells(denominator, cellOf)}=0`);
  return `=IF(${anyOf(blank)},"",${guarded(zero, valueFormula(indicator, cellOf))})`;
}

/** True for an empty cell and for a formula that returns "". Not `cell=""`: to some spreadsheet engines 0 equals "". */
export function isBlank(cell: string): string {
  return `LEN(${cell})=0`;
}

function valueFormula(indicator: ProposedIndicator, cellOf: (field: string) => string): string {
  const value = withCells(indicator.formula, cellOf);
  if (indicator.format !== 'yes-no') return value;
  // Any other answer is passed on as it stands, for the reader of the table to complain about.
  return `IF(OR(${value}="sì",${value}="si",${value}="yes"),1,IF(${value}="no",0,${value}))`;
}

/** The denominators are looked at only where all fields are filled, so that a blank text can't spoil a sum of them. */
function guarded(zero: readonly string[], value: string): string {
  return zero.length === 0 ? value : `IF(${anyOf(zero)},"",${value})`;
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions[0]! : `OR(${conditions.join(',')})`;
}

function withCells(formula: string, cellOf: (field: string) => string): string {
  return formula.replace(/ /g, '').replace(FIELD_CODE, cellOf);
}
