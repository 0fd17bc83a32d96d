// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../host/chart.ts';
import type { Area } from '../../model/address.ts';
import type { Block, SheetPlan } from '../plan.ts';
import { chartColumns } from './chartRoom.ts';
import { fittedRow } from './columnWidths.ts';
import type { ChartPiece, Piece, TablePiece, TextPiece } from './pieces.ts';
import { type OneLineRows, ROW_POINTS, rowHeightsOf, tablePoints } from './rowHeights.ts';
import { LONGEST_LINE, textLines } from './textLines.ts';

/** What a sheet is given to place its pieces in. */
export interface Columns {
  /** Of the sheet's columns, in characters. */
  readonly columnWidths: readonly number[];
  /** `set` where nothing else is said. */
  readonly oneLineRows?: OneLineRows;
}

/** Pieces as they stand on a sheet. */
export interface Stack extends Pick<SheetPlan, 'blocks' | 'rowHeights' | 'colourScales' | 'charts'> {
  /** The row in which each of them begins. */
  readonly starts: ReadonlyMap<Piece, number>;
  /** The first row below them. */
  readonly end: number;
}

/** The pieces one below the other from the first row on. A chart may be drawn from a table above it or below. */
export function stack(pieces: readonly Piece[], columns: Columns): Stack {
  const { columnWidths, oneLineRows = 'set' } = columns;
  const starts = new Map<Piece, number>();
  const blocks: Block[] = [];
  let row = 0;
  for (const piece of pieces) {
    starts.set(piece, row);
    const own = blocksOf(piece, row, columnWidths);
    for (const block of own) blocks.push(block);
    row += rowsOf(piece, own);
  }
  const tables = pieces.filter((piece) => piece.kind === 'table');
  const charts = pieces.filter((piece) => piece.kind === 'chart');
  return {
    blocks,
    rowHeights: tables.flatMap((one) =>
      rowHeightsOf(
        fittedCells(one, columnWidths),
        columnWidths.slice(one.column),
        starts.get(one)!,
        oneLineRows,
      ),
    ),
    colourScales: tables.flatMap((one) => colourScalesOf(one, starts.get(one)!)),
    charts: charts.map((one) =>
      placedChart(one, starts.get(one)!, starts.get(one.table)!, chartColumns(columnWidths)),
    ),
    starts,
    end: row,
  };
}

/** The height of some pieces, in points. */
export function stackPoints(pieces: readonly Piece[], { columnWidths }: Columns): number {
  return pieces.reduce((sum, piece) => {
    if (piece.kind === 'chart' || piece.kind === 'blank') return sum + piece.rows * ROW_POINTS;
    if (piece.kind === 'table') {
      return sum + tablePoints(fittedCells(piece, columnWidths), columnWidths.slice(piece.column));
    }
    const lines = linesOfText(piece, columnWidths).map((content) => [{ content, role: piece.role }]);
    return sum + tablePoints(lines, columnWidths);
  }, 0);
}

/** Where a table of the stack stands, with its header. */
export function areaOf({ starts }: Stack, piece: TablePiece): Area {
  const { cells, column } = piece;
  return { row: starts.get(piece)!, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

function blocksOf(piece: Piece, row: number, widths: readonly number[]): Block[] {
  if (piece.kind === 'table' && piece.cells.length > 0) {
    return [{ row, column: piece.column, cells: fittedCells(piece, widths) }];
  }
  if (piece.kind !== 'text') return [];
  const { role } = piece;
  return linesOfText(piece, widths).map((content, i) => {
    return { row: row + i, column: 0, cells: [[{ content, role }]] };
  });
}

/** The cells of a table, its headers hyphenated where the columns are narrow. */
function fittedCells({ cells, column }: TablePiece, widths: readonly number[]): TablePiece['cells'] {
  return cells.map((row) => fittedRow(row, widths.slice(column)));
}

function rowsOf(piece: Piece, blocks: readonly Block[]): number {
  if (piece.kind === 'chart' || piece.kind === 'blank') return piece.rows;
  return blocks.reduce((sum, { cells }) => sum + cells.length, 0);
}

function linesOfText({ text, room }: TextPiece, widths: readonly number[]): string[] {
  const all = widths.reduce((sum, width) => sum + width, 0) - 2;
  return textLines(text, room ?? Math.min(LONGEST_LINE, all));
}

function colourScalesOf(
  { cells, column: first, colours }: TablePiece,
  row: number,
): SheetPlan['colourScales'] {
  if (cells.length < 2) return [];
  return colours.map(({ column, columns, stops }) => ({
    area: { row: row + 1, column: first + column, rows: cells.length - 1, columns },
    stops,
  }));
}

function placedChart(
  { chart, rows, column }: ChartPiece,
  row: number,
  tableRow: number,
  columns: number,
): ChartSpec {
  const { categories, series } = chart;
  return {
    ...chart,
    source: { row: tableRow, column, rows: 1 + categories.length, columns: 1 + series.length },
    place: { row, column: 0, rows, columns },
  };
}
