// SPDX-License-Identifier: EUPL-1.2
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { BorderCollection } from './borders.ts';
import { scalarOf } from './cellContent.ts';
import { clip, setStyle, univerRange } from './cells.ts';
import { invalidArgument } from './excelError.ts';
import { pointsPerPixel } from './geometry.ts';
import { Members } from './hostObject.ts';
import { displayText } from './numberFormat.ts';
import type { Range } from './range.ts';
import { choice, colour, flag, Styled, type StyleProperty } from './styledObject.ts';

export class RangeFill extends Styled {
  readonly members = new Members('RangeFill', { scalars: ['color'], methods: ['clear'] });
  protected readonly properties = new Map([['color', colour('bg', '#FFFFFF')]]);

  clear(): void {
    this.range.worksheet.requireUnlocked('RangeFill.clear');
    setStyle(this.range.sheet, this.range.area, 'bg', null);
  }
}

export class RangeFont extends Styled {
  readonly members = new Members('RangeFont', {
    scalars: ['bold', 'italic', 'color', 'size', 'name', 'underline', 'strikethrough'],
  });
  protected readonly properties = new Map<string, StyleProperty>([
    ['bold', flag('bl')],
    ['italic', flag('it')],
    ['color', colour('cl', '#000000')],
    ['size', { key: 'fs', read: (style) => style.fs ?? 11, write: Number }],
    ['name', { key: 'ff', read: (style) => style.ff ?? 'Calibri', write: String }],
    [
      'underline',
      {
        key: 'ul',
        read: (style) => (style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
        write: (value) => ({ s: value === 'None' ? BooleanNumber.FALSE : BooleanNumber.TRUE }),
      },
    ],
    [
      'strikethrough',
      {
        key: 'st',
        read: (style) => style.st?.s === BooleanNumber.TRUE,
        write: (value) => ({ s: value ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
      },
    ],
  ]);
}

export class RangeFormat extends Styled {
  readonly members = new Members('RangeFormat', {
    scalars: ['horizontalAlignment', 'verticalAlignment', 'wrapText', 'columnWidth', 'rowHeight'],
    navigations: ['fill', 'font', 'borders'],
    methods: ['autofitColumns', 'autofitRows'],
  });
  protected readonly properties = new Map<string, StyleProperty>([
    [
      'horizontalAlignment',
      choice(
        'ht',
        'General',
        new Map([
          ['Left', HorizontalAlign.LEFT],
          ['Center', HorizontalAlign.CENTER],
          ['Right', HorizontalAlign.RIGHT],
          ['Justify', HorizontalAlign.JUSTIFIED],
        ]),
      ),
    ],
    [
      'verticalAlignment',
      choice(
        'vt',
        'Bottom',
        new Map([
          ['Top', VerticalAlign.TOP],
          ['Center', VerticalAlign.MIDDLE],
          ['Bottom', VerticalAlign.BOTTOM],
        ]),
      ),
    ],
    [
      'wrapText',
      {
        key: 'tb',
        read: (style) => style.tb === WrapStrategy.WRAP,
        write: (value) => (value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW),
      },
    ],
  ]);

  get fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get font(): RangeFont {
    return new RangeFont(this.range);
  }

  get borders(): BorderCollection {
    return new BorderCollection(this.range);
  }

  /** In points; null where the columns differ. */
  get columnWidth(): number | null {
    const { area, sheet } = this.range;
    const { column, columns } = clip(sheet, area);
    const widths = Array.from({ length: columns }, (_, i) => sheet.getColumnWidth(column + i));
    return new Set(widths).size === 1 ? (widths[0] ?? 0) * pointsPerPixel : null;
  }

  set columnWidth(points: unknown) {
    const { column, columns } = this.grown('columnWidth', points);
    this.range.sheet.setColumnWidths(column, columns, Number(points) / pointsPerPixel);
  }

  /** In points; null where the rows differ. */
  get rowHeight(): number | null {
    const { area, sheet } = this.range;
    const { row, rows } = clip(sheet, area);
    const heights = Array.from({ length: rows }, (_, i) => sheet.getRowHeight(row + i));
    return new Set(heights).size === 1 ? (heights[0] ?? 0) * pointsPerPixel : null;
  }

  set rowHeight(points: unknown) {
    const { row, rows } = this.grown('rowHeight', points);
    this.range.sheet.setRowHeightsForced(row, rows, Number(points) / pointsPerPixel);
  }

  /** Univer measures text only where it draws, so this goes by the number of characters. */
  autofitColumns(): void {
    const { sheet } = this.range;
    const { column, columns, row, rows } = clip(sheet, this.range.area);
    for (let c = column; c < column + columns; c++) {
      let longest = 0;
      for (let r = row; r < row + rows; r++) {
        const text = displayText(sheet, r, c, scalarOf(sheet.getSheet().getCellRaw(r, c)));
        longest = Math.max(longest, text.length);
      }
      if (longest > 0) sheet.setColumnWidths(c, 1, Math.max(24, longest * 7.5 + 12));
    }
  }

  autofitRows(): void {
    const { sheet } = this.range;
    const { row, rows } = clip(sheet, this.range.area);
    sheet.setRowAutoHeight(row, rows);
  }

  private grown(name: string, points: unknown) {
    if (typeof points !== 'number' || !(points >= 0)) throw invalidArgument(`RangeFormat.${name}`);
    return univerArea(this.range);
  }
}

/** The area after the sheet has grown to hold it. */
function univerArea(range: Range) {
  const { startRow, endRow, startColumn, endColumn } = univerRange(range.sheet, range.area).getRange();
  return {
    row: startRow,
    rows: endRow - startRow + 1,
    column: startColumn,
    columns: endColumn - startColumn + 1,
  };
}
