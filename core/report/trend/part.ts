// SPDX-License-Identifier: EUPL-1.2
import { reportTexts } from '../../i18n/rooms/report.ts';
import type { Language } from '../../model/language.ts';
import { legendRows } from '../layout/chartRoom.ts';
import { widthFor } from '../layout/columnWidths.ts';
import {
  blank,
  type ChartPiece,
  line,
  paragraph,
  type Section,
  type TablePiece,
  table,
} from '../layout/pieces.ts';
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
const RANK_WIDTH = 7;
/** Of clusters and of indicators. */
const NAME_WIDTH = 48;
/** The texts need as much room, however few columns there are. */
const FEWEST_COLUMNS = 8;
const CHART_ROWS = 20;

/** Of the whole sheet, in characters. */
export function trendWidths(parts: readonly TrendPart[]): number[] {
  const tables = parts.flatMap((part) => part.tables);
  const most = Math.max(FEWEST_COLUMNS, ...tables.map(({ column, cells }) => column + cells[0]!.length));
  const numbers = Array.from({ length: most - FIRST_NUMBER }, (_, i) => {
    const headers = tables.map(({ column, cells }) => cells[0]![FIRST_NUMBER + i - column]?.content ?? '');
    return Math.max(...headers.map((header) => widthFor(String(header))), widthFor(''));
  });
  return [RANK_WIDTH, NAME_WIDTH, ...numbers];
}

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
    ...(chart === null ? [] : [chartPiece(chart, placed[0]!, widths), blank()]),
    ...placed.flatMap((one, i) => [one, ...signs(tables[i]!), blank()]),
    blank(),
  ];
}

function chartPiece(
  chart: ChartPiece['chart'],
  drawnFrom: TablePiece,
  widths: readonly number[],
): ChartPiece {
  const names = chart.series.map(({ name }) => name);
  const rows = CHART_ROWS + legendRows(names, widths);
  return { kind: 'chart', chart, rows, table: drawnFrom, column: drawnFrom.column };
}
