// SPDX-License-Identifier: EUPL-1.2
import { quoteSheet } from '../../core/model/address.ts';
import { type Grid, withSights } from '../../core/model/grid.ts';
import { isReadAtOnce } from '../../core/model/look.ts';
import { isCardKey } from '../../core/report/parts.ts';
import { sheetsToRead } from '../../core/sheetsToRead.ts';
import { type WorkbookName, withNamedAreas } from '../../core/trace/namedAreas.ts';
import { sentGrid } from '../contract/sentGrid.ts';
import type { SentContent } from '../contract/serverApi.ts';
import { contentsOf } from './contents.ts';
import { inTurn } from './document.ts';
import { isGoingOn, keptJob } from './jobRecord.ts';
import { lookAt, type UsedSheet } from './lookAt.ts';
import { recover } from './recover.ts';
import { sheetInfo } from './sheetMark.ts';
import { type ExistingSheet, type Spreadsheet, sheetsByJob } from './sheets.ts';
import { areaOf, type Looking, lookingAt, sightsOf } from './sights.ts';

/**
 * Reads the names of all sheets (of the cards of one report, one), and the used cells of those without our mark with what they show: four reads a sheet at
 * most, or three for each of its filled blocks, one for its visibility, and a few for each name. Of large sheets the first
 * cells are read, and all only where they are needed. Hidden rows would take a call each: nobody looks for them. What a job that was given up
 * has left half done is recovered first.
 */
export function readWorkbook(): SentContent {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const record = keptJob(spreadsheet)?.record ?? null;
  if (record !== null && !isGoingOn(record)) inTurn(recover);
  const isUnfinished = ({ id }: ExistingSheet) => record?.inputs.includes(id) ?? false;
  // There can be hundreds of cards, and a call for each takes a person's time.
  const sheets = sheetsByJob(spreadsheet, ({ report }) => !isCardKey(report)).map((one): ExistingSheet => {
    return isUnfinished(one) ? { ...one, state: 'scrap' } : one;
  });
  return {
    sheets: sheets.map(({ name, mark, state }) => sheetInfo(name, mark, state)),
    grids: withNamedAreas(gridsOf(spreadsheet, sheets), namesIn(spreadsheet)).map(sentGrid),
  };
}

/** A few calls a name. One that has lost its cells raises an error that only Google knows, and is none. */
function namesIn(spreadsheet: Spreadsheet): WorkbookName[] {
  return spreadsheet.getNamedRanges().flatMap((one): WorkbookName[] => {
    try {
      const range = one.getRange();
      return [
        {
          name: one.getName(),
          formula: `=${quoteSheet(range.getSheet().getName())}!${range.getA1Notation()}`,
        },
      ];
    } catch {
      return [];
    }
  });
}

function gridsOf(spreadsheet: Spreadsheet, sheets: readonly ExistingSheet[]): Grid[] {
  const looking = lookingAt(spreadsheet);
  const used = sheets
    .filter(({ sheet, state }) => state === 'users' && sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map(({ sheet, name }): UsedSheet => ({ sheet, name, range: sheet.getDataRange() }));
  const byName = new Map(used.map((one) => [one.name, one]));
  const large = used.filter(({ range }) => !isReadAtOnce(areaOf(range)));
  const choosing = sheetsToRead(
    [...byName.keys()],
    large.map((one) => lookAt(one, looking)),
  );
  let step = choosing.next();
  while (!step.done) step = choosing.next(step.value.map((name) => gridOf(byName.get(name)!, looking)));
  return step.value.filter(({ cells }) => cells.length > 0);
}

/** Without cells where the sheet is blank. */
function gridOf({ sheet, name, range }: UsedSheet, looking: Looking): Grid {
  const { cells, blocks } = contentsOf(range, looking);
  const grid = { sheet: name, row: 0, column: 0, cells };
  if (cells.length === 0) return grid;
  return withSights(grid, { hidden: sheet.isSheetHidden(), ...sightsOf(range, blocks, looking) });
}
