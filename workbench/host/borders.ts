// SPDX-License-Identifier: EUPL-1.2
import { BorderStyleTypes, type IBorderData } from '@univerjs/core';
import type { Area } from '../../core/model/address.ts';
import { clip, setStyle, styleAt } from './cells.ts';
import { apiNotFound } from './excelError.ts';
import { HostObject, Members } from './hostObject.ts';
import type { Range } from './range.ts';

interface Edge {
  /** The side of its cells on which Univer keeps the border. */
  readonly side: keyof IBorderData;
  /** The cells of an area that have a border on this edge; of no size where there are none. */
  cells(area: Area): Area;
}

const edges = new Map<string, Edge>([
  ['EdgeTop', { side: 't', cells: (area) => ({ ...area, rows: 1 }) }],
  ['EdgeBottom', { side: 'b', cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) }],
  ['EdgeLeft', { side: 'l', cells: (area) => ({ ...area, columns: 1 }) }],
  [
    'EdgeRight',
    { side: 'r', cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }) },
  ],
  ['InsideHorizontal', { side: 'b', cells: (area) => ({ ...area, rows: area.rows - 1 }) }],
  ['InsideVertical', { side: 'r', cells: (area) => ({ ...area, columns: area.columns - 1 }) }],
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
    return new Border(this.range, String(index), edge);
  }
}

class Border extends HostObject {
  readonly members = new Members('RangeBorder', { scalars: ['sideIndex', 'style', 'color', 'weight'] });

  constructor(
    private readonly range: Range,
    readonly sideIndex: string,
    private readonly edge: Edge,
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

  /** The border of the first cell on this edge. */
  private get current() {
    const { row, column } = this.cells;
    const border = styleAt(this.range.sheet, row, column).bd?.[this.edge.side];
    return border && border.s !== BorderStyleTypes.NONE ? border : null;
  }

  private get cells(): Area {
    return this.edge.cells(clip(this.range.sheet, this.range.area));
  }

  private draw(style: string, weight: string, color: string): void {
    this.range.worksheet.requireUnlocked('RangeBorder.style');
    const { cells } = this;
    if (cells.rows === 0 || cells.columns === 0) return;
    const [type] =
      lines.find(([, line]) => line.style === style && line.weight === weight) ??
      lines.find(([, line]) => line.style === style) ??
      [];
    const border = type === undefined ? null : { s: type, cl: { rgb: color } };
    setStyle(this.range.sheet, cells, 'bd', { [this.edge.side]: border });
  }
}
