// SPDX-License-Identifier: EUPL-1.2
import type { SheetScript } from '../../core/host/steps.ts';
import { areaAddress } from '../../core/model/address.ts';
import { type AlikeSheets, protect } from './alikeSheets.ts';
import { drawChart, drawSheet, makeRoom, trim } from './drawSheet.ts';
import { looksOf, type SheetLooks } from './looks.ts';
import { composeMark, type DocumentMark, draftName, MARK_KEY } from './sheetMark.ts';
import type { Sheet, Spreadsheet } from './sheets.ts';

/** What is to become a sheet of the report. */
export interface DraftOrder {
  readonly script: SheetScript;
  readonly looks: SheetLooks;
  readonly print: string;
  readonly ticket: string;
  /** Where it goes, from 0, of how many sheets there are. */
  readonly position: number;
  readonly end: number;
}

/**
 * Makes a sheet of the report, hidden and under a name that nobody else would choose, with the sheets of its charts.
 * The mark comes last: it says that the sheet is finished. Answers how many sheets it has made.
 */
export function makeDraft(spreadsheet: Spreadsheet, alike: AlikeSheets, order: DraftOrder): number {
  const { script, looks, print, ticket, position, end } = order;
  const sheet = alike.copy(looks, draftName(print), position, end) ?? drawnSheet(spreadsheet, alike, order);
  mark(sheet, {
    report: script.key,
    of: script.key,
    name: script.name,
    print,
    ticket,
    names: looks.names.map(({ name, area }) => ({ name, address: areaAddress(area) })),
  });
  return 1 + looks.charts.filter(({ ownSheet }) => ownSheet !== undefined).length;
}

function drawnSheet(spreadsheet: Spreadsheet, alike: AlikeSheets, order: DraftOrder): Sheet {
  const { looks, print, position, end } = order;
  const drawn = alike.cells(looks, end);
  const sheet = spreadsheet.insertSheet(draftName(print), position);
  sheet.hideSheet();
  makeRoom(sheet, looks);
  trim(sheet, looks);
  drawSheet(sheet, looks, drawn);
  makeChartSheets(spreadsheet, sheet, order);
  for (const { chart } of looks.charts) drawChart(sheet, looks, chart);
  protect(sheet);
  return sheet;
}

/**
 * A chart that moves to a sheet of its own leaves the first, so it is drawn once more for it, before all others. The
 * sheets come right after that of the report, in the order of the charts.
 */
function makeChartSheets(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { script, looks, print, ticket, position }: DraftOrder,
): void {
  // Google counts from 1.
  let place = position + 1;
  for (const [index, { chart, ownSheet }] of looks.charts.entries()) {
    if (ownSheet === undefined) continue;
    place += 1;
    drawChart(sheet, looks, chart);
    const own = spreadsheet.moveChartToObjectSheet(sheet.getCharts()[0]!);
    spreadsheet.setActiveSheet(own);
    spreadsheet.moveActiveSheet(place);
    own.setName(draftName(`${print}~${index + 1}`));
    own.hideSheet();
    mark(own, { report: ownSheet.key, of: script.key, name: ownSheet.name, print, ticket, names: [] });
  }
}

function mark(sheet: Sheet, said: Omit<DocumentMark, 'sheetId'>): void {
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.addDeveloperMetadata(MARK_KEY, composeMark({ ...said, sheetId: sheet.getSheetId() }), DOCUMENT);
}

/** Fills an input sheet that already has its name, as the formulas of the others refer to it. Users may go on below. */
export function fillInput(sheet: Sheet, script: SheetScript): void {
  const looks = looksOf(script);
  makeRoom(sheet, looks);
  drawSheet(sheet, looks);
  for (const { chart } of looks.charts) drawChart(sheet, looks, chart);
}
