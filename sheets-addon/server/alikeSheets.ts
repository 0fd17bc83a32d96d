// SPDX-License-Identifier: EUPL-1.2
import { type Carried, type CarriedAnswers, carriedByCopies } from './carried.ts';
import { setColourScales } from './colourScales.ts';
import { drawChart, setFrame, trim } from './drawSheet.ts';
import { canBeCopied, canBePasted, frameOf, wholeOf } from './likeness.ts';
import type { SheetLooks } from './looks.ts';
import { mouldName } from './sheetMark.ts';
import type { Sheet, Spreadsheet } from './sheets.ts';
import type { Range } from './sights.ts';
import { stage } from './stage.ts';

/** So many sheets have to be made in a call for cells drawn together, or for copies, to take fewer calls. */
const FEWEST = 3;

/** Makes sheets of one call together: what they have in common takes few calls. */
export interface AlikeSheets {
  /** The cells of the sheet, drawn already, to be pasted; `null` where it has to draw its own. `end`: how many sheets there are. */
  cells(looks: SheetLooks, end: number): Range | null;
  /** A hidden sheet with everything on it; `null` where there are too few like it. */
  copy(looks: SheetLooks, name: string, position: number, end: number): Sheet | null;
  /** Removes what nobody copies from any more. */
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
  /** As large as the largest, and blank. */
  readonly bare: Mould;
  /** With the scales and the charts of the sheets that differ in their cells alone. */
  readonly wholes: Map<string, Mould>;
}

/**
 * The cells of sheets are drawn together, on one hidden sheet, and pasted from there: a sheet of those with the same columns
 * takes a copy, a paste, and what Google does not carry along.
 */
export function alikeSheets(
  spreadsheet: Spreadsheet,
  all: readonly SheetLooks[],
  answers: CarriedAnswers,
): AlikeSheets {
  const carried = carriedByCopies(answers);
  const groups = new Map<string, Group>();
  const moulds: Sheet[] = [];
  let staged: Map<SheetLooks, Range> | null = null;

  /** Behind all others. */
  const moulded = (end: number, template?: Sheet): Sheet => {
    const name = mouldName(moulds.length + 1);
    const position = end + moulds.length;
    const sheet =
      template === undefined
        ? spreadsheet.insertSheet(name, position)
        : spreadsheet.insertSheet(name, position, { template });
    moulds.push(sheet);
    if (template === undefined || !carried.isHidden(sheet)) sheet.hideSheet();
    return sheet;
  };

  const cells = (looks: SheetLooks, end: number): Range | null => {
    if (staged === null) {
      const pasted = all.filter(canBePasted);
      staged = pasted.length < FEWEST ? new Map() : stage(moulded(end), pasted);
    }
    return staged.get(looks) ?? null;
  };

  const groupOf = (looks: SheetLooks, end: number): Group | null => {
    const key = frameOf(looks);
    const known = groups.get(key);
    if (known !== undefined) return known;
    const members = all.filter((one) => frameOf(one) === key && canBeCopied(one));
    if (members.length < FEWEST) return null;
    const rows = Math.max(...members.map((one) => one.rows));
    const bare = { sheet: moulded(end), rows };
    trim(bare.sheet, { ...looks, rows });
    setFrame(bare.sheet, looks);
    protect(bare.sheet);
    const group = { members, bare, wholes: new Map<string, Mould>() };
    groups.set(key, group);
    return group;
  };

  /** A mould with scales and charts, where more than this sheet would have the same, and copies bring them along. */
  const wholeFor = (looks: SheetLooks, { members, bare, wholes }: Group, end: number): Mould | null => {
    const key = wholeOf(looks);
    const known = wholes.get(key);
    if (known !== undefined) return known;
    if (carried.isBare(looks) || members.filter((one) => wholeOf(one) === key).length < 2) return null;
    const mould = { sheet: moulded(end, bare.sheet), rows: looks.rows };
    cut(mould.sheet, bare.rows, looks.rows);
    finish(mould.sheet, looks);
    wholes.set(key, mould);
    return mould;
  };

  return {
    cells,
    copy(looks, name, position, end) {
      const drawn = canBeCopied(looks) ? cells(looks, end) : null;
      const group = drawn === null ? null : groupOf(looks, end);
      if (drawn === null || group === null) return null;
      const whole = wholeFor(looks, group, end);
      const { sheet: template, rows } = whole ?? group.bare;
      const sheet = spreadsheet.insertSheet(name, position, { template });
      if (!carried.isHidden(sheet)) sheet.hideSheet();
      if (!carried.isProtected(sheet)) protect(sheet);
      cut(sheet, rows, looks.rows);
      drawn.copyTo(sheet.getRange(1, 1));
      if (whole === null) finish(sheet, looks);
      else complete(sheet, looks, carried);
      return sheet;
    },
    clear() {
      for (const sheet of moulds) spreadsheet.deleteSheet(sheet);
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

/** Sets what a copy has not brought along. */
function complete(sheet: Sheet, looks: SheetLooks, carried: Carried): void {
  if (looks.scales.length > 0 && !carried.scales(sheet, looks)) setColourScales(sheet, looks.scales);
  if (looks.charts.length === 0) return;
  const charts = carried.charts(sheet, looks);
  if (charts === 'own') return;
  if (charts === 'strange') for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  for (const { chart } of looks.charts) drawChart(sheet, looks, chart);
}
