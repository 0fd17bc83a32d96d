// SPDX-License-Identifier: EUPL-1.2
import {
  type ChartSpec,
  GAP_WIDTH,
  isOfLines,
  LINE_WEIGHT,
  MARKER_SIZE,
  type Marker,
} from '../../core/host/chart.ts';
import { type Area, areaAddress } from '../../core/model/address.ts';
import type { Sheet } from './sheets.ts';

/** The height of a row that holds one line. */
const ROW_PIXELS = 21;

/** The width of a column whose width nobody has set. */
const COLUMN_PIXELS = 100;

/** Google's names. It has six shapes: those that are strokes here are one there, and told apart by colour and dash. */
const POINTS: Readonly<Record<Marker, string>> = {
  circle: 'circle',
  square: 'square',
  diamond: 'diamond',
  triangle: 'triangle',
  x: 'polygon',
  plus: 'polygon',
  star: 'star',
};

const DASHES = { solid: 'solid', dash: 'mediumDash', dot: 'dot' } as const;

/** Builds a native chart over the cells of `source`. `columns` are the widths of the sheet's columns in pixels. */
export function chartOf(
  sheet: Sheet,
  spec: ChartSpec,
  columns: readonly number[],
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { place } = spec;
  const builder = sheet
    .newChart()
    .setChartType(typeOf(spec))
    .addRange(sheet.getRange(areaAddress(spec.source)))
    .setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setTransposeRowsAndColumns(false)
    .setPosition(place.row + 1, place.column + 1, 0, 0);
  const options = [
    ...generalOptions(spec),
    ...axisOptions(spec),
    ...spec.series.flatMap((_, index) => seriesOptions(spec, index)),
    ['width', widthOf(place, columns)],
    ['height', place.rows * ROW_PIXELS],
  ] as const;
  for (const [name, value] of options) builder.setOption(name, value);
  return builder.build();
}

type Option = readonly [name: string, value: unknown];

function typeOf({ kind }: ChartSpec): GoogleAppsScript.Charts.ChartType {
  const { BAR, LINE, RADAR } = Charts.ChartType;
  return kind === 'line' ? LINE : kind === 'radar' ? RADAR : BAR;
}

function generalOptions({ kind, title, commonTitle = title, legend }: ChartSpec): Option[] {
  return [
    ['title', commonTitle],
    // The names of the categories, even where they are periods that look like numbers.
    ['useFirstColumnAsDomain', true],
    ['treatLabelsAsText', true],
    ['legend.position', legend ? 'bottom' : 'none'],
    // Bars that pick out others: each category has one value only, so that stacked they stand where they belong.
    ...(isOfLines(kind)
      ? []
      : ([
          ['isStacked', true],
          ['bar.groupWidth', BAR_WIDTH],
        ] as const)),
  ];
}

const BAR_WIDTH = `${Math.round(10_000 / (100 + GAP_WIDTH))}%`;

/** The values of bars stand below, those of lines on the left; a radar's run from the centre. */
function axisOptions({ kind, axis }: ChartSpec): Option[] {
  const name = isOfLines(kind) ? 'vAxis' : 'hAxis';
  // Sheets itself writes the first vertical axis so.
  const window = isOfLines(kind) ? 'vAxes.0' : 'hAxis';
  return [
    [`${window}.viewWindow.min`, axis.min],
    [`${window}.viewWindow.max`, axis.max],
    [`${name}.ticks`, ticksOf(axis)],
    ...(kind === 'radar' || axis.title === '' ? [] : ([[`${window}.title`, axis.title]] as const)),
  ];
}

function ticksOf({ min, max, step }: ChartSpec['axis']): number[] {
  const count = Math.floor((max - min) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => Number((min + index * step).toPrecision(12)));
}

function seriesOptions({ kind, series, commonTitle }: ChartSpec, index: number): Option[] {
  const { name, colour, marker = 'circle', dash = 'solid' } = series[index]!;
  const of = `series.${index}`;
  const always: Option[] = [[`${of}.color`, colour]];
  // The cell above the numbers may have the name hyphenated. A copy of a chart names its series by its own cells.
  if (commonTitle === undefined) always.push([`${of}.labelInLegend`, name]);
  if (!isOfLines(kind)) return always;
  return [
    ...always,
    [`${of}.lineWidth`, Math.round(LINE_WEIGHT)],
    [`${of}.lineDashStyle`, DASHES[dash]],
    [`${of}.pointShape`, POINTS[marker]],
    [`${of}.pointSize`, MARKER_SIZE],
  ];
}

function widthOf({ column, columns }: Area, widths: readonly number[]): number {
  const under = Array.from({ length: columns }, (_, index) => widths[column + index] ?? COLUMN_PIXELS);
  return under.reduce((sum, width) => sum + width, 0);
}
