// SPDX-License-Identifier: EUPL-1.2
import { BorderStyleTypes, BorderType, type IBorderData } from '@univerjs/core';
import { clip, styleAt, univerRange } from './cells.ts';
import { apiNotFound } from './excelError.ts';
import { HostObject, Members } from './hostObject.ts';
import type { Range } from './range.ts';

/** Excel's edges with Univer's, and the side of a cell where Univer keeps them. */
const edges = new Map<string, { readonly type: BorderType; readonly side: keyof IBorderData }>([
  ['EdgeTop', { type: BorderType.TOP, side: 't' }],
  ['EdgeBottom', { type: BorderType.BOTTOM, side: 'b' }],
  ['EdgeLeft', { type: BorderType.LEFT, side: 'l' }],
  ['EdgeRight', { type: BorderType.RIGHT, side: 'r' }],
  ['InsideHorizontal', { type: BorderType.HORIZONTAL, side: 'b' }],
  ['InsideVertical', { type: BorderType.VERTICAL, side: 'r' }],
]);

const lines: readonly (readonly [BorderStyleTypes, { readonly style: string; readonly weight: string }])[] = [
  [BorderStyleTypes.THIN, { style: 'Continuous', weight: 'Thin' }],
  [BorderStyleTypes.HAIR, { style: 'Continuous', weight: 'Hairline' }],
  [BorderStyleTypes.MEDIUM, { style: 'Continuous', weight: 'Medium' }],
  [BorderStyleTypes.THICK, { style: 'Continuous', weight: 'Thick' }],
  [BorderStyleTypes.DASHED, { style: 'Dash', weight: 'Thin' }],
  [BorderStyleTypes.DOTTED, { style: 'Dot', weight: 'Thin' }],
  [BorderStyleTypes.DASH_DOT, { style: 'DashDot', weight: 'Thin' }],
  [BorderStyleTypes.DASH_DOT_DOT, { style: 'DashDotDot', weight: 'Thin' }],
  [BorderStyleTypes.DOUBLE, { style: 'Double', weight: 'Thick' }],
];

export class BorderCollection extends HostObject {
  readonly members = new Members('RangeBorderCollection', { methods: ['getItem'] });

  constructor(private readonly range: Range) {
    super();
  }

  getItem(index: unknown): Border {
    const edge = edges.get(String(index));
    if (!edge) throw apiNotFound(`RangeBorderCollection.getItem("${index}")`);
    return new Border(this.range, String(index), edge.type, edge.side);
  }
}

class Border extends HostObject {
  readonly members = new Members('RangeBorder', { scalars: ['sideIndex', 'style', 'color', 'weight'] });

  constructor(
    private readonly range: Range,
    readonly sideIndex: string,
    private readonly type: BorderType,
    private readonly side: keyof IBorderData,
  ) {
    super();
  }

  get style(): string {
    return this.line?.style ?? 'None';
  }

  set style(style: string) {
    this.draw(style, this.weight, this.color);
  }

  get weight(): string {
    return this.line?.weight ?? 'Thin';
  }

  set weight(weight: string) {
    this.draw(this.style === 'None' ? 'Continuous' : this.style, weight, this.color);
  }

  get color(): string {
    return (this.current?.cl.rgb ?? '#000000').toUpperCase();
  }

  set color(color: string) {
    this.draw(this.style === 'None' ? 'Continuous' : this.style, this.weight, color);
  }

  private get line() {
    const { current } = this;
    return current && lines.find(([type]) => type === current.s)?.[1];
  }

  /** The border of a cell on that edge. */
  private get current() {
    const { row, column, rows, columns } = clip(this.range.sheet, this.range.area);
    const lastRow = this.sideIndex === 'EdgeBottom' ? row + rows - 1 : row;
    const lastColumn = this.sideIndex === 'EdgeRight' ? column + columns - 1 : column;
    const border = styleAt(this.range.sheet, lastRow, lastColumn).bd?.[this.side];
    return border && border.s !== BorderStyleTypes.NONE ? border : null;
  }

  private draw(style: string, weight: string, color: string): void {
    this.range.worksheet.requireUnlocked('RangeBorder.style');
    const line =
      lines.find(([, name]) => name.style === style && name.weight === weight) ??
      lines.find(([, name]) => name.style === style);
    univerRange(this.range.sheet, this.range.area).setBorder(
      this.type,
      line?.[0] ?? BorderStyleTypes.NONE,
      color,
    );
  }
}
