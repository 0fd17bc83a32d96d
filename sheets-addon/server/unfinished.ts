// SPDX-License-Identifier: EUPL-1.2
import type { ExistingSheet } from './sheets.ts';

/**
 * The sheets that a failure has left unfinished, with the sheets of their charts: Google gives those a name of its own
 * first. Such a sheet is known by the cells that its chart draws, which are hidden and nobody else's.
 */
export function unfinishedOf(sheets: readonly ExistingSheet[]): ExistingSheet[] {
  const scrap = sheets.filter(({ state }) => state === 'scrap');
  if (scrap.length === 0) return [];
  const ids = new Set(scrap.map(({ id }) => id));
  const charts = sheets.filter((one) => one.state === 'users' && sourcesOf(one).some((id) => ids.has(id)));
  return [...charts, ...scrap];
}

/** The ids of the sheets that a sheet of a chart alone draws. */
function sourcesOf({ sheet }: ExistingSheet): number[] {
  if (sheet.getType() !== SpreadsheetApp.SheetType.OBJECT) return [];
  return sheet
    .getCharts()
    .flatMap((chart) => chart.getRanges().map((range) => range.getSheet().getSheetId()));
}
