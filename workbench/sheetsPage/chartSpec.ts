// SPDX-License-Identifier: EUPL-1.2
import type { ChartKind, ChartSeries, ChartSpec, Dash, Marker } from '../../core/host/chart.ts';
import type { Area } from '../../core/model/address.ts';
import type { Cell } from '../../core/model/grid.ts';
import type { Book } from '../sheets/model/book.ts';
import type { ChartState } from '../sheets/model/chartState.ts';

/** Google's own colours, for series that name none. */
const COLOURS = ['#4285F4', '#EA4335', '#FBBC04', '#34A853', '#FF6D01', '#46BDC6'];

const MARKERS: ReadonlyMap<unknown, Marker> = new Map([
  ['square', 'square'],
  ['diamond', 'diamond'],
  ['triangle', 'triangle'],
  ['x-mark', 'x'],
  ['polygon', 'x'],
  ['star', 'star'],
]);

/** The charts are drawn from their cells alone: where these stand doesn't matter any more. */
const NOWHERE: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * A chart of Google's in the terms of our own charts, made from its ranges, its options and the cells as they are now:
 * a wrong range or option shows.
 */
export function chartSpec(book: Book, chart: ChartState): ChartSpec {
  const option = (path: string) => optionAt(chart.options, path);
  const table = tableOf(book, chart);
  const headers = chart.headers ?? 1;
  const body = table.slice(headers);
  const names = table[headers - 1] ?? [];
  const kind = kindOf(chart, option);
  const series = names.slice(1).map((name, index): ChartSeries => {
    const own = (key: string) => option(`series.${index}.${key}`);
    return {
      name: textOf(name),
      colour: String(own('color') ?? COLOURS[index % COLOURS.length]),
      values: body.map((row) => numberOf(row[index + 1])),
      marker: MARKERS.get(own('pointShape')) ?? 'circle',
      dash: dashOf(own('lineDashStyle') ?? own('lineDashType')),
    };
  });
  const title = String(option('title') ?? '');
  return {
    id: String(chart.id),
    kind,
    title,
    description: title,
    source: NOWHERE,
    place: NOWHERE,
    categories: body.map((row) => textOf(row[0])),
    series,
    axis: axisOf(kind, option, series),
    legend: option('legend.position') !== 'none' && option('legend') !== 'none',
  };
}

/** The cells of all ranges, one beside the other, as Sheets merges them. */
function tableOf(book: Book, { ranges, transposed }: ChartState): Cell[][] {
  const parts = ranges.map(({ sheetId, area }) => {
    const cells = book.sheetById(sheetId)?.contents;
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from(
        { length: area.columns },
        (_cell, column) => cells?.get(area.row + row, area.column + column)?.value ?? null,
      ),
    );
  });
  const rows = Math.max(0, ...parts.map((part) => part.length));
  const table = Array.from({ length: rows }, (_, row) => parts.flatMap((part) => part[row] ?? []));
  if (!transposed) return table;
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? null));
}

type OptionAt = (path: string) => unknown;

/** An option may be set by its whole path, or within a parent's value. */
function optionAt(options: ReadonlyMap<string, unknown>, path: string): unknown {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const set = options.get(steps.slice(0, length).join('.'));
    if (set !== undefined) return steps.slice(length).reduce(member, set);
  }
  return undefined;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function kindOf({ type }: ChartState, option: OptionAt): ChartKind {
  if (type === 'RADAR') return 'radar';
  if (type === 'LINE' || type === 'COMBO') return 'line';
  const stacked = option('isStacked');
  return stacked === undefined || stacked === false || stacked === 'false' ? 'bar' : 'stacked-bar';
}

/** The axis of the values: the lower one in bar charts, the left one elsewhere. */
function axisOf(kind: ChartKind, option: OptionAt, series: readonly ChartSeries[]): ChartSpec['axis'] {
  const direction = kind === 'bar' || kind === 'stacked-bar' ? 'h' : 'v';
  // The first of several axes may be named in two ways.
  const axis = (path: string) => option(`${direction}Axis.${path}`) ?? option(`${direction}Axes.0.${path}`);
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const min = Number(axis('viewWindow.min') ?? Math.min(0, ...numbers));
  const max = Number(axis('viewWindow.max') ?? Math.max(min + 1, ...numbers));
  const ticks = axis('ticks');
  const step =
    Array.isArray(ticks) && ticks.length > 1 ? Number(ticks[1]) - Number(ticks[0]) : (max - min) / 5;
  return { min, max, step, title: String(axis('title') ?? '') };
}

function dashOf(style: unknown): Dash {
  if (style === undefined || style === 'solid') return 'solid';
  const [first = 0] = Array.isArray(style) ? style : [];
  return Number(first) > 0 && Number(first) <= 2 ? 'dot' : 'dash';
}

function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined || typeof cell === 'object' ? '' : String(cell);
}

function numberOf(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}
