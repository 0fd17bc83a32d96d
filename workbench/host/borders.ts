// SPDX-License-Identifier: EUPL-1.2
import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type IStyleData } from '@univerjs/core';
import type { Area } from '../../core/model/address.ts';
import { clip, setStyle, styleAt } from './cells.ts';
import { apiNotFound } from './excelError.ts';
import { HostObject, Members } from './hostObject.ts';
import type { Range } from './range.ts';

export interface Edge {
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

/** What has borders: the cells of a range, or a named style. */
export interface Bordered {
  /** The border that is shown on an edge; null without one. */
  at(edge: Edge): IBorderStyleData | null;
  draw(edge: Edge, border: IBorderStyleData | null): void;
  requireUnlocked(location: string): void;
}

/** The borders of a range are those of its cells. */
export function bordersOfCells({ sheet, area, worksheet }: Range): Bordered {
  const cellsAt = (edge: Edge) => edge.cells(clip(sheet, area));
  return {
    at(edge) {
      const { row, column } = cellsAt(edge);
      return shown(styleAt(sheet, row, column), edge);
    },
    draw(edge, border) {
      const cells = cellsAt(edge);
      if (cells.rows === 0 || cells.columns === 0) return;
      setStyle(sheet, cells, 'bd', { [edge.side]: border });
    },
    requireUnlocked: (location) => worksheet.requireUnlocked(location),
  };
}

/** The border of a style on an edge. */
export function shown(style: IStyleData, edge: Edge): IBorderStyleData | null {
  const border = style.bd?.[edge.side];
  return border && border.s !== BorderStyleTypes.NONE ? border : null;
}

export class BorderCollection extends HostObject {
  readonly members = new Members('RangeBorderCollection', { methods: ['getItem'] });

  constructor(private readonly parts: readonly Bordered[]) {
    super();
  }

  getItem(index: unknown): Border {
    const edge = edges.get(String(index));
    if (!edge) throw apiNotFound(`RangeBorderCollection.getItem("${index}")`);
    return new Border(this.parts, String(index), edge);
  }
}

class Border extends HostObject {
  readonly members = new Members('RangeBorder', { scalars: ['sideIndex', 'style', 'color', 'weight'] });

  constructor(
    private readonly parts: readonly Bordered[],
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

  /** The border of the first on this edge. */
  private get current() {
    return this.parts[0]?.at(this.edge) ?? null;
  }

  private draw(style: string, weight: string, color: string): void {
    const [type] =
      lines.find(([, line]) => line.style === style && line.weight === weight) ??
      lines.find(([, line]) => line.style === style) ??
      [];
    const border = type === undefined ? null : { s: type, cl: { rgb: color } };
    for (const part of this.parts) {
      part.requireUnlocked('RangeBorder.style');
      part.draw(this.edge, border);
    }
  }
}
