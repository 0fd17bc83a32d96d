// SPDX-License-Identifier: EUPL-1.2
import { reportTexts } from '../../i18n/rooms/report.ts';
import type { Language } from '../../model/language.ts';
import { legendRows } from '../layout/chartRoom.ts';
import { columnsBeside, WIDEST } from '../layout/columnBlocks.ts';
import { ownWidth, pageHeight } from '../layout/pageBreaks.ts';
import {
  blank,
  type ChartPiece,
  line,
  paragraph,
  type Section,
  type TablePiece,
  table,
} from '../layout/pieces.ts';
import { ROW_POINTS } from '../layout/rowHeights.ts';
import { stackPoints } from '../layout/stack.ts';
import { scoreColours } from '../palette.ts';
import type { PlanCell } from '../plan.ts';
import type { ShownRange } from '../range.ts';
import { signNotes } from '../signNotes.ts';

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
  readonly chart: ChartPiece['chart'] | null;
  readonly tables: readonly TrendTable[];
}

/** All tables share their columns: the rank, then a name, then numbers. */
const FIRST_NUMBER = 2;
const RANK_WIDTH = 6;
/** Of clusters and of indicators. */
const NAME_WIDTH = 40;
/** The texts need as much room, however few columns there are. */
const FEWEST_COLUMNS = 8;
const CHART_ROWS = 20;
const FEWEST_CHART_ROWS = 12;
/** Of a score or a change, in characters; and where there are many of them. */
const NUMBER_WIDTH = 12;
const NARROW_WIDTH = 9;

/** Of the whole sheet, in characters. */
export function trendWidths(parts: readonly TrendPart[]): number[] {
  const tables = parts.flatMap((part) => part.tables);
  const most = Math.max(FEWEST_COLUMNS, ...tables.map(({ column, cells }) => column + cells[0]!.length));
  const numbers = Array.from({ length: most - FIRST_NUMBER }, () => NUMBER_WIDTH);
  const all = [RANK_WIDTH, NAME_WIDTH, ...numbers];
  if (ownWidth(all) <= WIDEST.charts) return all;
  return [RANK_WIDTH, NAME_WIDTH, ...numbers.map(() => NARROW_WIDTH)];
}

/** Columns of numbers that a table has at most, however many there are. */
export const MOST_NUMBERS = columnsBeside([RANK_WIDTH, NAME_WIDTH], NUMBER_WIDTH, WIDEST.charts);

/** Heading, text, chart and tables, with a blank row between them. */
export function trendSection(
  { heading, notes, chart, tables }: TrendPart,
  widths: readonly number[],
  language: Language,
): Section {
  const signs = ({ cells }: TrendTable) =>
    signNotes(cells, reportTexts(language)).map((text) => paragraph(text, 'note'));
  const placed = tables.map(({ cells, column, coloured }) => {
    const colours =
      coloured === null
        ? []
        : [{ column: FIRST_NUMBER, columns: coloured.columns, stops: scoreColours(coloured.range) }];
    return table(cells, { column, colours });
  });
  return [
    line(heading, 'heading'),
    ...notes.map((text) => paragraph(text, 'note')),
    blank(),
    ...(chart === null ? [] : [chartPiece(chart, placed, widths), blank()]),
    ...placed.flatMap((one, i) => [one, ...signs(tables[i]!), blank()]),
    blank(),
  ];
}

/** Heading and notes over a chart, and the blank rows of a part, in points. */
const AROUND_CHART_POINTS = 95;

/** A little lower than is best where the part then stays on one page. */
function chartPiece(
  chart: ChartPiece['chart'],
  tables: readonly TablePiece[],
  widths: readonly number[],
): ChartPiece {
  const [drawnFrom] = tables as readonly [TablePiece];
  const legend = legendRows(
    chart.series.map(({ name }) => name),
    widths,
  );
  const left = pageHeight(widths, true) - AROUND_CHART_POINTS - stackPoints(tables, { columnWidths: widths });
  const fitting = Math.floor(left / ROW_POINTS);
  const rows =
    fitting < FEWEST_CHART_ROWS + legend ? CHART_ROWS + legend : Math.min(CHART_ROWS + legend, fitting);
  return { kind: 'chart', chart, rows, table: drawnFrom, column: drawnFrom.column };
}
