// SPDX-License-Identifier: EUPL-1.2
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../core/model/address.ts';
import { clip, paintCells } from './cells.ts';
import { invalidArgument } from './excelError.ts';
import { sameName } from './hostObject.ts';

/** A style of the workbook, and what cells of it look like. */
export interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  look: IStyleData;
  /** Whether any cell may have it. */
  isUsed: boolean;
}

/** What every cell has that has no other. */
const NORMAL = 'Normal';

/**
 * The named styles of the workbook. Univer has none: a cell keeps the name of its style beside what it looks like, so that
 * it can follow when the style changes or goes.
 */
export class NamedStyles {
  readonly all: NamedStyle[] = [{ name: NORMAL, builtIn: true, look: {}, isUsed: false }];

  constructor(private readonly sheets: () => readonly FWorksheet[]) {}

  find(name: unknown): NamedStyle | null {
    return this.all.find((style) => sameName(style.name, name)) ?? null;
  }

  /** Gives the cells the style's whole look, whatever they looked like. */
  apply(sheet: FWorksheet, area: Area, name: unknown): void {
    const style = this.find(name);
    if (style === null) throw invalidArgument('Range.style');
    style.isUsed = true;
    paintCells(sheet, area, style.look, { [STYLE]: style.builtIn ? null : style.name });
  }

  nameIn(sheet: FWorksheet, area: Area): string | null {
    const { row, column, rows, columns } = clip(sheet, area);
    const cells = sheet.getSheet().getCellMatrix();
    const first = styleOf(cells.getValue(row, column));
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        if (styleOf(cells.getValue(r, c)) !== first) return null;
      }
    }
    return first;
  }

  /** Changes a style, and with it the cells that have it. */
  change(style: NamedStyle, look: IStyleData): void {
    if (JSON.stringify(look) === JSON.stringify(style.look)) return;
    style.look = look;
    this.repaint(style, look, style.name);
  }

  /** Cells of a style that is gone are as if they had never had one. */
  remove(style: NamedStyle): void {
    this.all.splice(this.all.indexOf(style), 1);
    this.repaint(style, {}, null);
  }

  private repaint({ name, isUsed }: NamedStyle, look: IStyleData, next: string | null): void {
    if (!isUsed) return;
    for (const sheet of this.sheets()) {
      const places: Area[] = [];
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (cell?.custom?.[STYLE] === name) places.push({ row, column, rows: 1, columns: 1 });
        });
      for (const area of places) paintCells(sheet, area, look, { [STYLE]: next });
    }
  }
}

/** Where a cell keeps the name of its style. */
const STYLE = 'namedStyle';

function styleOf(cell: Nullable<ICellData>): string {
  return String(cell?.custom?.[STYLE] ?? NORMAL);
}
