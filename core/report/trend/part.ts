// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../host/chart.ts';
import { area, line, widthFor } from '../cells.ts';
import { chartColumns, legendRows } from '../charts.ts';
import { scoreColours } from '../palette.ts';
import { paragraph } from '../paragraph.ts';
import type { Block, PlanCell, SheetPlan } from '../plan.ts';
import type { ShownRange } from '../range.ts';
import { tableHeights } from '../table.ts';

export interface TrendTable {
  /** The column of the sheet that it begins in. */
  readonly column: number;
  /** The header first. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** How many columns, from the sheet's third on, hold scores of this range. */
  readonly coloured: { readonly columns: number; readonly range: ShownRange } | null;
}

/** A part of the sheet: what it says, its chart, which is drawn from the first of its tables, and these. */
export interface TrendPart {
  readonly heading: string;
  readonly notes: readonly string[];
  readonly chart: Omit<ChartSpec, 'source' | 'place'> | null;
  readonly tables: readonly TrendTable[];
}

/** A part as it stands on the sheet, its first row, and the first row after it. */
export interface PlacedPart extends Pick<SheetPlan, 'rowHeights' | 'colourScales' | 'charts'> {
  readonly blocks: readonly Block[];
  readonly row: number;
  readonly end: number;
}

/** All tables share their columns: the rank, then a name, then numbers. */
const FIRST_NUMBER = 2;
const RANK_WIDTH = 7;
/** Of clusters and of indicators. */
const NAME_WIDTH = 48;
/** The texts need as much room, however few columns there are. */
const FEWEST_COLUMNS = 8;
const CHART_ROWS = 20;

/** Of the whole sheet, in characters. */
export function columnWidths(parts: readonly TrendPart[]): number[] {
  const tables = parts.flatMap((part) => part.tables);
  const most = Math.max(FEWEST_COLUMNS, ...tables.map(({ column, cells }) => column + cells[0]!.length));
  const numbers = Array.from({ length: most - FIRST_NUMBER }, (_, i) => {
    const headers = tables.map(({ column, cells }) => cells[0]![FIRST_NUMBER + i - column]?.content ?? '');
    return Math.max(...headers.map((header) => widthFor(String(header))), widthFor(''));
  });
  return [RANK_WIDTH, NAME_WIDTH, ...numbers];
}

/** The part from a row on: heading, text, chart, tables, with a blank row between them. */
export function placePart(part: TrendPart, row: number, widths: readonly number[]): PlacedPart {
  const notes: Block[] = [];
  for (const text of part.notes) {
    notes.push(...paragraph(text, row + 1 + notes.length, widths, 'note'));
  }
  const chartRow = row + 2 + notes.length;
  const columns = chartColumns(widths);
  const rows = part.chart === null ? 0 : chartRows(part.chart, widths.slice(0, columns));
  let next = part.chart === null ? chartRow : chartRow + rows + 1;
  const tables = part.tables.map((table) => {
    const placed = { ...table, row: next };
    next += table.cells.length + 1;
    return placed;
  });
  return {
    blocks: [line(row, part.heading, 'heading'), ...notes, ...tables],
    charts: part.chart === null ? [] : [placeChart(part.chart, area(chartRow, 0, rows, columns), tables[0]!)],
    rowHeights: tables.flatMap(({ cells, column, row }) => tableHeights(cells, widths.slice(column), row)),
    colourScales: tables.flatMap(({ cells, coloured, row }) =>
      coloured === null || cells.length < 2
        ? []
        : [
            {
              area: area(row + 1, FIRST_NUMBER, cells.length - 1, coloured.columns),
              stops: scoreColours(coloured.range),
            },
          ],
    ),
    row,
    end: next + 1,
  };
}

function chartRows({ series }: Pick<ChartSpec, 'series'>, widths: readonly number[]): number {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return (
    CHART_ROWS +
    legendRows(
      series.map(({ name }) => name),
      width,
    )
  );
}

function placeChart(
  chart: Omit<ChartSpec, 'source' | 'place'>,
  place: ChartSpec['place'],
  { row, column, cells }: TrendTable & { readonly row: number },
): ChartSpec {
  return { ...chart, place, source: area(row, column, cells.length, 1 + chart.series.length) };
}
