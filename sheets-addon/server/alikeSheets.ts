// SPDX-License-Identifier: EUPL-1.2
import { type Carried, carriedByCopies } from './carried.ts';
import { setColourScales } from './colourScales.ts';
import { drawChart, setFrame, trim } from './drawSheet.ts';
import { canBePasted, frameOf, wholeOf } from './likeness.ts';
import type { SheetLooks } from './looks.ts';
import { mouldName } from './sheetMark.ts';
import type { Sheet, Spreadsheet } from './sheets.ts';
import type { Range } from './sights.ts';
import { stage } from './stage.ts';

/** So many sheets with the same columns have to be made in a call for copies to take fewer calls. */
const FEWEST = 4;

/** Makes sheets that are alike from copies of a mould. */
export interface AlikeSheets {
  /** A hidden sheet with everything on it; `null` where there are too few like it. `end`: how many sheets there are. */
  make(looks: SheetLooks, name: string, position: number, end: number): Sheet | null;
  /** Removes the moulds. */
  clear(): void;
}

/** A hidden sheet to make copies of. It has no mark: what fails in between is known for unfinished. */
interface Mould {
  readonly sheet: Sheet;
  readonly rows: number;
}

/** Sheets with the same columns. */
interface Group {
  readonly members: readonly SheetLooks[];
  readonly cells: Map<SheetLooks, Range>;
  /** As large as the largest, and blank. */
  readonly bare: Mould;
  /** With the scales and the charts of the sheets that differ in their cells alone. */
  readonly wholes: Map<string, Mould>;
}

/**
 * Cells of sheets with the same columns are drawn together, on one sheet, and pasted from there: a sheet of them takes a
 * copy, a paste, and what Google does not carry along.
 */
export function alikeSheets(spreadsheet: Spreadsheet, all: readonly SheetLooks[]): AlikeSheets {
  const carried = carriedByCopies();
  const groups = new Map<string, Group>();
  const made: Sheet[] = [];

  /** Behind all others. */
  const moulded = (end: number, template?: Sheet): Sheet => {
    const name = mouldName(made.length + 1);
    const position = end + made.length;
    const sheet =
      template === undefined
        ? spreadsheet.insertSheet(name, position)
        : spreadsheet.insertSheet(name, position, { template });
    made.push(sheet);
    if (template === undefined || !carried.isHidden(sheet)) sheet.hideSheet();
    return sheet;
  };

  const groupOf = (looks: SheetLooks, end: number): Group | null => {
    const key = frameOf(looks);
    const known = groups.get(key);
    if (known !== undefined) return known;
    const members = all.filter((one) => frameOf(one) === key && canBePasted(one));
    if (members.length < FEWEST) return null;
    const rows = Math.max(...members.map((one) => one.rows));
    const cells = stage(moulded(end), members);
    const bare = { sheet: moulded(end), rows };
    trim(bare.sheet, { ...looks, rows });
    setFrame(bare.sheet, looks);
    protect(bare.sheet);
    const group = { members, cells, bare, wholes: new Map<string, Mould>() };
    groups.set(key, group);
    return group;
  };

  /** A mould with scales and charts, where more than this sheet would have the same. */
  const wholeFor = (looks: SheetLooks, { members, bare, wholes }: Group, end: number): Mould | null => {
    const key = wholeOf(looks);
    const known = wholes.get(key);
    if (known !== undefined) return known;
    if (members.filter((one) => wholeOf(one) === key).length < 2) return null;
    const mould = { sheet: moulded(end, bare.sheet), rows: looks.rows };
    cut(mould.sheet, bare.rows, looks.rows);
    finish(mould.sheet, looks);
    wholes.set(key, mould);
    return mould;
  };

  return {
    make(looks, name, position, end) {
      const group = canBePasted(looks) ? groupOf(looks, end) : null;
      if (group === null) return null;
      const whole = wholeFor(looks, group, end);
      const { sheet: template, rows } = whole ?? group.bare;
      const sheet = spreadsheet.insertSheet(name, position, { template });
      if (!carried.isHidden(sheet)) sheet.hideSheet();
      if (!carried.isProtected(sheet)) protect(sheet);
      cut(sheet, rows, looks.rows);
      group.cells.get(looks)!.copyTo(sheet.getRange(1, 1));
      complete(sheet, looks, whole === null ? null : carried);
      return sheet;
    },
    clear() {
      for (const sheet of made) spreadsheet.deleteSheet(sheet);
    },
  };
}

/** Protected by a warning: a report is to be made anew, not changed by hand. */
export function protect(sheet: Sheet): void {
  sheet.protect().setWarningOnly(true);
}

function cut(sheet: Sheet, rows: number, wanted: number): void {
  if (wanted < rows) sheet.deleteRows(wanted + 1, rows - wanted);
}

function finish(sheet: Sheet, looks: SheetLooks): void {
  setColourScales(sheet, looks.scales);
  for (const { chart } of looks.charts) drawChart(sheet, looks, chart);
}

/** Sets what a copy has not brought along; all of it where `carried` is `null`. */
function complete(sheet: Sheet, looks: SheetLooks, carried: Carried | null): void {
  if (carried === null) {
    finish(sheet, looks);
    return;
  }
  if (looks.scales.length > 0 && !carried.scales(sheet, looks)) setColourScales(sheet, looks.scales);
  if (looks.charts.length === 0) return;
  const charts = carried.charts(sheet, looks);
  if (charts === 'own') return;
  if (charts === 'strange') for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  for (const { chart } of looks.charts) drawChart(sheet, looks, chart);
}
