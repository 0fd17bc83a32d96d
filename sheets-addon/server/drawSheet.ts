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
import type { Range } from './sights.ts';

/** Sheets makes every new sheet so large. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

type Size = Pick<SheetLooks, 'rows' | 'columns'>;

/**
 * Draws everything on a new sheet except its charts, in a number of calls that does not depend on that of the cells: with
 * `drawn`, the same cells elsewhere, one for all of them.
 */
export function drawSheet(sheet: Sheet, looks: SheetLooks, drawn: Range | null = null): void {
  if (drawn === null) setDropDowns(drawCells(sheet, looks), looks.options);
  else drawn.copyTo(sheet.getRange(1, 1));
  for (const rule of looks.entryRules) setEntryRule(sheet, rule);
  setFrame(sheet, looks);
  setColourScales(sheet, looks.scales);
}

/** Draws what cells hold and how they look, from A1 on. */
export function drawCells(
  sheet: Sheet,
  { rows, columns, entries, styles }: Size & Pick<SheetLooks, 'entries' | 'styles'>,
): GoogleAppsScript.Spreadsheet.Range {
  const range = sheet.getRange(1, 1, rows, columns);
  range.setValues(entries.map((row) => [...row]));
  format(sheet, range, styles);
  return range;
}

/** Sets how wide the columns are, and what stays in sight. */
export function setFrame(sheet: Sheet, { widths, frozen }: SheetLooks): void {
  for (const { column, columns, pixels } of widths) sheet.setColumnWidths(column + 1, columns, pixels);
  if (frozen.rows > 0) sheet.setFrozenRows(frozen.rows);
  if (frozen.columns > 0) sheet.setFrozenColumns(frozen.columns);
}

/** Draws a chart of a sheet. */
export function drawChart(sheet: Sheet, looks: SheetLooks, chart: ChartSpec): void {
  sheet.insertChart(chartOf(sheet, chart, widthsInPixels(looks.widths)));
}

/** Makes a new sheet as large as it has to be. */
export function makeRoom(sheet: Sheet, { rows, columns }: Size): void {
  if (rows > NEW_ROWS) sheet.insertRowsAfter(NEW_ROWS, rows - NEW_ROWS);
  if (columns > NEW_COLUMNS) sheet.insertColumnsAfter(NEW_COLUMNS, columns - NEW_COLUMNS);
}

/** Takes the cells away that a new sheet has and nobody uses. Below frozen rows, Sheets wants one that moves. */
export function trim(sheet: Sheet, { rows, columns, frozen }: Size & Pick<SheetLooks, 'frozen'>): void {
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
