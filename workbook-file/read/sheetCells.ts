// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import { cutText } from '../../core/host/lengths.ts';
import { type Area, cellAddress } from '../../core/model/address.ts';
import type { Cell, Spot } from '../../core/model/grid.ts';
import { LIMITS } from '../../core/model/limits.ts';
import { decodeXString } from '../xml/escape.ts';
import { type AttributeOf, streamXml, type XmlListener } from '../xml/stream.ts';
import { type CellContext, cellValue, type WrittenCell } from './cellValue.ts';
import { isOn, isOnSheet, parseArea, parseCell } from './reference.ts';
import { moveFormula } from './sharedFormula.ts';
import { StringText } from './sharedStrings.ts';

/** A cell as its sheet's part holds it; `row` and `column` count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** In English with commas, with the leading `=`; `null` where the cell has none. */
  readonly formula: string | null;
  /** Index into the workbook's cell formats. */
  readonly style: number;
  /** `n`, `s`, `str`, `inlineStr`, `b`, `e` or `d`. */
  readonly type: string;
}

/** What a worksheet's part says of its cells and of what it shows of them. */
export interface SheetContents {
  /** In file order; those that are blank but formatted only where they are asked for. */
  readonly cells: readonly SheetCell[];
  /** Where a text or a formula was longer than a cell of Excel's can hold, and was cut or left out. */
  readonly cutTexts: readonly Spot[];
  /** Cells that no sheet has, as they are written; they are left out. */
  readonly beyond: readonly string[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
}

/**
 * Reads a worksheet's part. Throws an Error where it is broken, a HostError where the workbook has more cells than
 * {@link LIMITS} allow.
 */
export function readSheetContents(
  sheetXml: string,
  context: CellContext,
  blanks: 'left-out' | 'kept' = 'left-out',
): SheetContents {
  // A tenth of the time that reading them takes: what has too many is refused first.
  checkCells(context.count.cells + valuesIn(sheetXml));
  const listener = new CellListener(context, blanks === 'kept');
  streamXml(sheetXml, listener);
  return listener;
}

function checkCells(count: number): void {
  if (count > LIMITS.filledCells) throw new HostError('file-too-large', `> ${LIMITS.filledCells} cells`);
}

/** How many cells of a sheet hold a value, as its tags tell. */
function valuesIn(sheetXml: string): number {
  const prefix = /<([\w.-]+:)?worksheet[\s>]/.exec(sheetXml.slice(0, LONGEST_LEAD))?.[1] ?? '';
  const tag = `<${prefix}v>`;
  let count = 0;
  for (let at = sheetXml.indexOf(tag); at >= 0; at = sheetXml.indexOf(tag, at + tag.length))
    if (sheetXml[at + tag.length] !== '<') count++;
  return count;
}

/** So much is looked through for the first tag of a sheet, in characters. */
const LONGEST_LEAD = 65_536;

/** How files spell functions that are newer than the format, or that an add-in brings. */
const FUNCTION_PREFIX = /_xlfn\.(?:_xlws\.)?|_xldudf_/g;

function fullFormula(written: string): string {
  return `=${written.replace(FUNCTION_PREFIX, '')}`;
}

interface OpenCell extends WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  formula: string;
  /** Of a formula that several cells share; its text stands in the first of them. */
  sharedIndex: string | undefined;
}

class CellListener implements XmlListener, SheetContents {
  readonly cells: SheetCell[] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];
  readonly cutTexts: Spot[] = [];
  readonly beyond: string[] = [];
  private readonly shared = new Map<string, OpenCell>();
  private readonly inline = new StringText();
  private cell: OpenCell | null = null;
  private row = -1;
  private column = -1;
  private inside = '';

  constructor(
    private readonly context: CellContext,
    private readonly keepsBlanks: boolean,
  ) {}

  open(name: string, attribute: AttributeOf): void {
    if (name === 'row') {
      this.row = Number(attribute('r') ?? this.row + 2) - 1;
      if (!Number.isInteger(this.row)) throw new Error(`no row: ${attribute('r')}`);
      this.column = -1;
      if (isOn(attribute('hidden'))) this.hiddenRows.push(this.row);
    } else if (name === 'mergeCell') {
      this.merges.push(parseArea(attribute('ref') ?? ''));
    } else if (name === 'c') {
      this.openCell(attribute);
    } else if (this.cell !== null) {
      this.openInside(this.cell, name, attribute);
    }
  }

  text(text: string): void {
    if (this.cell === null) return;
    if (this.inside === 'v') this.cell.written += text;
    else if (this.inside === 'f') this.cell.formula += text;
    else this.inline.add(text);
  }

  close(name: string): void {
    if (name === this.inside) this.inside = '';
    else if (name !== 'c') this.inline.close(name);
    else if (this.cell !== null) this.closeCell(this.cell);
  }

  /** Rows and cells that don't say where they are stand next to the one before. */
  private openCell(attribute: AttributeOf): void {
    const reference = attribute('r');
    const { row, column } =
      reference === undefined ? { row: this.row, column: this.column + 1 } : parseCell(reference);
    this.column = column;
    this.inline.clear();
    this.cell = {
      row,
      column,
      type: attribute('t') ?? 'n',
      style: Number(attribute('s') ?? 0),
      written: null,
      inlineText: '',
      hasFormula: false,
      formula: '',
      sharedIndex: undefined,
    };
  }

  private openInside(cell: OpenCell, name: string, attribute: AttributeOf): void {
    if (name === 'v') {
      cell.written = '';
      this.inside = name;
    } else if (name === 'f') {
      cell.hasFormula = true;
      cell.sharedIndex = attribute('t') === 'shared' ? attribute('si') : undefined;
      this.inside = name;
    } else {
      this.inline.open(name, attribute);
    }
  }

  private closeCell(cell: OpenCell): void {
    this.cell = null;
    const { row, column, style, type } = cell;
    cell.inlineText = this.inline.decoded;
    const written = cellValue(cell, this.context);
    const formula = cell.hasFormula ? this.formulaOf(cell) : null;
    if (written === null && formula === null && !this.keepsBlanks) return;
    if (!isOnSheet(row, column)) {
      this.beyond.push(cellAddress(row, column));
      return;
    }
    checkCells(++this.context.count.cells);
    const value = this.withinLength(written, row, column);
    this.cells.push({ row, column, style, type, value, formula });
  }

  private withinLength(value: Cell, row: number, column: number): Cell {
    if (typeof value !== 'string' || value.length <= LIMITS.text) return value;
    this.cutTexts.push({ row, column });
    return cutText(value, LIMITS.text);
  }

  /** `null` where there is none, also where it is longer than any can be: it would be moved and searched for each cell. */
  private formulaOf(cell: OpenCell): string | null {
    const written = this.writtenFormula(cell);
    if (written.length > LIMITS.formula) this.cutTexts.push({ row: cell.row, column: cell.column });
    return written === '' || written.length > LIMITS.formula ? null : fullFormula(decodeXString(written));
  }

  private writtenFormula(cell: OpenCell): string {
    if (cell.sharedIndex === undefined) return cell.formula;
    if (cell.formula !== '') {
      this.shared.set(cell.sharedIndex, cell);
      return cell.formula;
    }
    const first = this.shared.get(cell.sharedIndex);
    if (first === undefined || first.formula.length > LIMITS.formula) return first?.formula ?? '';
    return moveFormula(first.formula, cell.row - first.row, cell.column - first.column);
  }
}
