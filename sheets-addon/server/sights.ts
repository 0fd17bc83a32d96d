// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';
import type { FormattedCell, FormulaCell, Grid } from '../../core/model/grid.ts';
import { formatKind } from '../../core/model/numberFormat.ts';
import { isDate } from './cells.ts';
import { fromLocale, hasDecimalComma } from './formula.ts';
import { type SerialOf, serialsIn } from './serial.ts';
import type { Spreadsheet } from './sheets.ts';

export type Range = GoogleAppsScript.Spreadsheet.Range;
export type Values = readonly (readonly unknown[])[];

/** What is the same for all sheets of a spreadsheet. */
export interface Looking {
  readonly serialOf: SerialOf;
  /** Asked for where there is a formula. */
  readonly hasDecimalComma: () => boolean;
}

export function lookingAt(spreadsheet: Spreadsheet): Looking {
  let known: boolean | null = null;
  return {
    serialOf: serialsIn(spreadsheet.getSpreadsheetTimeZone()),
    hasDecimalComma: () => {
      known ??= hasDecimalComma(spreadsheet.getSpreadsheetLocale());
      return known;
    },
  };
}

/** What the used range of a sheet, with these values, shows beside them. */
export function sightsOf(
  range: Range,
  values: Values,
  looking: Looking,
): Pick<Grid, 'merges' | 'formats' | 'formulas' | 'unseen'> {
  return {
    merges: range.getMergedRanges().map(areaOf),
    formats: formatsOf(range, values),
    formulas: formulasOf(range, looking),
    unseen: ['hiddenRows'],
  };
}

/** Where a range stands on its sheet. */
export function areaOf(range: Range): Area {
  return {
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

/** A day comes as a `Date`, whatever its format: formats are asked for where there are numbers. */
function formatsOf(range: Range, values: Values): FormattedCell[] {
  const hasNumbers = values.some((row) => row.some((value) => typeof value === 'number'));
  const patterns = hasNumbers ? range.getNumberFormats() : null;
  return values.flatMap((line, row) =>
    line.flatMap((value, column): FormattedCell[] => {
      if (isDate(value)) return Number.isNaN(value.getTime()) ? [] : [{ row, column, format: 'date' }];
      const isPercent =
        typeof value === 'number' && formatKind(patterns?.[row]?.[column] ?? '') === 'percent';
      return isPercent ? [{ row, column, format: 'percent' }] : [];
    }),
  );
}

function formulasOf(range: Range, looking: Looking): FormulaCell[] {
  return range.getFormulas().flatMap((line, row) =>
    line.flatMap((formula, column): FormulaCell[] => {
      if (formula === '') return [];
      return [{ row, column, formula: fromLocale(formula, looking.hasDecimalComma()) }];
    }),
  );
}
