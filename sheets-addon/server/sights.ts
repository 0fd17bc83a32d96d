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

/** Some cells of a sheet, as they were read. */
export interface Block {
  readonly range: Range;
  readonly values: Values;
}

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

/** What the used range of a sheet, with these filled blocks, shows beside its values. */
export function sightsOf(
  range: Range,
  blocks: readonly Block[],
  looking: Looking,
): Pick<Grid, 'merges' | 'formats' | 'formulas' | 'unseen'> {
  return {
    merges: range.getMergedRanges().map(areaOf),
    formats: blocks.flatMap(formatsOf),
    formulas: blocks.flatMap((block) => formulasOf(block, looking)),
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
function formatsOf({ range, values }: Block): FormattedCell[] {
  const hasNumbers = values.some((row) => row.some((value) => typeof value === 'number'));
  const patterns = hasNumbers ? range.getNumberFormats() : null;
  const corner = areaOf(range);
  return values.flatMap((line, r) =>
    line.flatMap((value, c): FormattedCell[] => {
      const spot = { row: corner.row + r, column: corner.column + c };
      if (isDate(value)) return Number.isNaN(value.getTime()) ? [] : [{ ...spot, format: 'date' }];
      const isPercent = typeof value === 'number' && formatKind(patterns?.[r]?.[c] ?? '') === 'percent';
      return isPercent ? [{ ...spot, format: 'percent' }] : [];
    }),
  );
}

function formulasOf({ range }: Block, looking: Looking): FormulaCell[] {
  const corner = areaOf(range);
  return range.getFormulas().flatMap((line, r) =>
    line.flatMap((formula, c): FormulaCell[] => {
      if (formula === '') return [];
      const spot = { row: corner.row + r, column: corner.column + c };
      return [{ ...spot, formula: fromLocale(formula, looking.hasDecimalComma()) }];
    }),
  );
}
