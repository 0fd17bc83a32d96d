// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../core/host/chart.ts';
import type { StepOf } from '../../core/host/steps.ts';
import { chartOf } from './chart.ts';
import { setColourScales } from './colourScales.ts';
import { widthsInPixels } from './columns.ts';
import { format } from './format.ts';
import { inAnyLocale } from './formula.ts';
import type { SheetLooks } from './looks.ts';
import type { Sheet } from './sheets.ts';

/** Sheets makes every new sheet so large. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/**
 * Draws everything on a new sheet except its charts, in a number of calls that does not depend on that of the cells.
 */
export function drawSheet(sheet: Sheet, looks: SheetLooks): void {
  const range = sheet.getRange(1, 1, looks.rows, looks.columns);
  range.setValues(looks.entries.map((row) => [...row]));
  format(sheet, range, looks.styles);
  setDropDowns(range, looks.options);
  for (const rule of looks.entryRules) setEntryRule(sheet, rule);
  for (const { column, columns, pixels } of looks.widths) sheet.setColumnWidths(column + 1, columns, pixels);
  setColourScales(sheet, looks.scales);
  if (looks.frozen.rows > 0) sheet.setFrozenRows(looks.frozen.rows);
  if (looks.frozen.columns > 0) sheet.setFrozenColumns(looks.frozen.columns);
}

/** Draws a chart of a sheet. */
export function drawChart(sheet: Sheet, looks: SheetLooks, chart: ChartSpec): void {
  sheet.insertChart(chartOf(sheet, chart, widthsInPixels(looks.widths)));
}

/** Makes a new sheet as large as it has to be. */
export function makeRoom(sheet: Sheet, { rows, columns }: SheetLooks): void {
  if (rows > NEW_ROWS) sheet.insertRowsAfter(NEW_ROWS, rows - NEW_ROWS);
  if (columns > NEW_COLUMNS) sheet.insertColumnsAfter(NEW_COLUMNS, columns - NEW_COLUMNS);
}

/** Takes the cells away that a new sheet has and nobody uses. Below frozen rows, Sheets wants one that moves. */
export function trim(sheet: Sheet, { rows, columns, frozen }: SheetLooks): void {
  const used = { rows: Math.max(rows, frozen.rows + 1), columns: Math.max(columns, frozen.columns + 1) };
  if (used.rows < NEW_ROWS) sheet.deleteRows(used.rows + 1, NEW_ROWS - used.rows);
  if (used.columns < NEW_COLUMNS) sheet.deleteColumns(used.columns + 1, NEW_COLUMNS - used.columns);
}

/** The list only offers: whoever reads the table takes more than that. One call for all lists. */
function setDropDowns(range: GoogleAppsScript.Spreadsheet.Range, options: SheetLooks['options']): void {
  if (!options.some((row) => row.some((cell) => cell !== null))) return;
  const rules = new Map<readonly string[], GoogleAppsScript.Spreadsheet.DataValidation>();
  range.setDataValidations(
    options.map((row) =>
      row.map((list) => {
        if (list === null) return null;
        const rule = rules.get(list) ?? ruleOf(list);
        rules.set(list, rule);
        return rule;
      }),
    ),
  );
}

/**
 * A rule only warns too. One call each: over a whole area, Sheets reads its formula from the first cell; what it makes of
 * a formula among the rules of many cells Google does not say.
 */
function setEntryRule(sheet: Sheet, { area, rule, message }: StepOf<'entryRule'>): void {
  sheet
    .getRange(area.row + 1, area.column + 1, area.rows, area.columns)
    .setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireFormulaSatisfied(inAnyLocale(rule.formula))
        .setAllowInvalid(true)
        .setHelpText(message)
        .build(),
    );
}

function ruleOf(list: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...list], true)
    .setAllowInvalid(true)
    .build();
}
