// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../../core/model/grid.ts';
import { decodeXString } from '../xml/escape.ts';
import { type AttributeOf, streamXml, type XmlListener } from '../xml/stream.ts';
import { type CellContext, cellValue, type WrittenCell } from './cellValue.ts';
import { parseCell } from './reference.ts';
import { moveFormula } from './sharedFormula.ts';
import { StringText } from './sharedStrings.ts';

/** A cell as its sheet's part holds it; `row` and `column` count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** In English with commas, without the leading `=`; `null` where the cell has none. */
  readonly formula: string | null;
  /** Index into the workbook's cell formats. */
  readonly style: number;
}

/** The cells of a worksheet in file order, those that are blank but formatted included. Throws an Error where broken. */
export function readSheetCells(sheetXml: string, context: CellContext): SheetCell[] {
  const listener = new CellListener(context);
  streamXml(sheetXml, listener);
  return listener.cells;
}

interface OpenCell extends WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  formula: string;
  /** Of a formula that several cells share; its text stands in the first of them. */
  sharedIndex: string | undefined;
}

class CellListener implements XmlListener {
  readonly cells: SheetCell[] = [];
  private readonly shared = new Map<string, OpenCell>();
  private readonly inline = new StringText();
  private cell: OpenCell | null = null;
  private row = -1;
  private column = -1;
  private inside = '';

  constructor(private readonly context: CellContext) {}

  open(name: string, attribute: AttributeOf): void {
    if (name === 'row') {
      this.row = Number(attribute('r') ?? this.row + 2) - 1;
      this.column = -1;
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
      this.inline.open(name);
    }
  }

  private closeCell(cell: OpenCell): void {
    const { row, column, style } = cell;
    cell.inlineText = this.inline.decoded;
    const formula = decodeXString(this.formulaOf(cell));
    this.cells.push({ row, column, style, value: cellValue(cell, this.context), formula: formula || null });
    this.cell = null;
  }

  private formulaOf(cell: OpenCell): string {
    if (cell.sharedIndex === undefined) return cell.formula;
    if (cell.formula !== '') {
      this.shared.set(cell.sharedIndex, cell);
      return cell.formula;
    }
    const first = this.shared.get(cell.sharedIndex);
    if (first === undefined) return '';
    return moveFormula(first.formula, cell.row - first.row, cell.column - first.column);
  }
}
