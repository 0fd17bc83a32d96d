// SPDX-License-Identifier: EUPL-1.2
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { Area } from '../../core/model/address.ts';
import { maxColumns, maxRows } from './a1.ts';
import { BorderCollection, bordersOfCells } from './borders.ts';
import { scalarOf } from './cellContent.ts';
import { clip, univerRange } from './cells.ts';
import { invalidArgument } from './excelError.ts';
import { pointsPerPixel } from './geometry.ts';
import { Members } from './hostObject.ts';
import { displayText } from './numberFormat.ts';
import type { Range } from './range.ts';
import {
  choice,
  colour,
  flag,
  paintedCells,
  paintedTogether,
  Styled,
  type StyleProperty,
} from './styledObject.ts';

export class RangeFill extends Styled {
  readonly members = new Members('RangeFill', { scalars: ['color'], methods: ['clear'] });
  protected readonly properties = new Map([['color', colour('bg', '#FFFFFF')]]);

  clear(): void {
    this.painted.requireUnlocked('RangeFill.clear');
    this.painted.paint('bg', null);
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

/** Of a row, as documented. */
const highest = 409.5;

/** 255 characters of the standard font, at 7 pixels and 5 of padding. */
const widest = (255 * 7 + 5) * pointsPerPixel;

/** How contents stand in their cells. */
export const alignmentProperties: ReadonlyMap<string, StyleProperty> = new Map<string, StyleProperty>([
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

export class RangeFormat extends Styled {
  readonly members = new Members('RangeFormat', {
    scalars: ['horizontalAlignment', 'verticalAlignment', 'wrapText', 'columnWidth', 'rowHeight'],
    navigations: ['fill', 'font', 'borders'],
    methods: ['autofitColumns', 'autofitRows'],
  });
  protected readonly properties = alignmentProperties;

  constructor(private readonly ranges: readonly Range[]) {
    super(paintedTogether(ranges.map(paintedCells)));
  }

  get fill(): RangeFill {
    return new RangeFill(this.painted);
  }

  get font(): RangeFont {
    return new RangeFont(this.painted);
  }

  get borders(): BorderCollection {
    return new BorderCollection(this.ranges.map(bordersOfCells));
  }

  /** In points; null where the columns differ. */
  get columnWidth(): number | null {
    const widths = this.ranges.flatMap(({ area, sheet }) => {
      const { column, columns } = clip(sheet, area);
      return Array.from({ length: columns }, (_, i) => sheet.getColumnWidth(column + i));
    });
    return new Set(widths).size === 1 ? (widths[0] ?? 0) * pointsPerPixel : null;
  }

  set columnWidth(points: unknown) {
    if (!isSize(points, widest)) throw invalidArgument('RangeFormat.columnWidth');
    for (const range of this.ranges) {
      const { startColumn, endColumn } = grown(range, { rows: 1 });
      range.sheet.setColumnWidths(startColumn, endColumn - startColumn + 1, points / pointsPerPixel);
    }
  }

  /** In points; null where the rows differ. */
  get rowHeight(): number | null {
    const heights = this.ranges.flatMap(({ area, sheet }) => {
      const { row, rows } = clip(sheet, area);
      return Array.from({ length: rows }, (_, i) => sheet.getRowHeight(row + i));
    });
    return new Set(heights).size === 1 ? (heights[0] ?? 0) * pointsPerPixel : null;
  }

  set rowHeight(points: unknown) {
    if (!isSize(points, highest)) throw invalidArgument('RangeFormat.rowHeight');
    for (const range of this.ranges) {
      const { startRow, endRow } = grown(range, { columns: 1 });
      range.sheet.setRowHeightsForced(startRow, endRow - startRow + 1, points / pointsPerPixel);
    }
  }

  /** Univer measures text only where it draws, so this goes by the number of characters. */
  autofitColumns(): void {
    for (const { sheet, area } of this.ranges) {
      const { column, columns, row, rows } = clip(sheet, area);
      for (let c = column; c < column + columns; c++) {
        let longest = 0;
        for (let r = row; r < row + rows; r++) {
          const text = displayText(sheet, r, c, scalarOf(sheet.getSheet().getCellRaw(r, c)));
          longest = Math.max(longest, text.length);
        }
        if (longest > 0) sheet.setColumnWidths(c, 1, Math.max(24, longest * 7.5 + 12));
      }
    }
  }

  autofitRows(): void {
    for (const { sheet, area } of this.ranges) {
      const { row, rows } = clip(sheet, area);
      sheet.setRowAutoHeight(row, rows);
    }
  }
}

/** The area after the sheet has grown to hold it. */
function grown({ sheet, area }: Range, first: Partial<Area>) {
  const isWhole = area.rows === maxRows || area.columns === maxColumns;
  return univerRange(sheet, isWhole ? area : { ...area, ...first }).getRange();
}

function isSize(points: unknown, most: number): points is number {
  return typeof points === 'number' && points >= 0 && points <= most;
}
