// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../host/chart.ts';
import { fill, type Texts, textsIn } from '../../i18n/texts.ts';
import type { Area } from '../../model/address.ts';
import type { Aggregate } from '../../model/framework.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { area, cell, line } from '../cells.ts';
import { chartColumns, chartPlace } from '../charts.ts';
import { elementName } from '../names.ts';
import { scoreColours } from '../palette.ts';
import { paragraph } from '../paragraph.ts';
import type { Block, PlanCell, SheetPlan } from '../plan.ts';
import { tableHeights } from '../table.ts';
import { barCells, barsOf } from './bars.ts';
import type { ElementTable } from './elementTable.ts';
import { describe, figure2 } from './figure2.ts';

/** The rank stands in the first column, then the cluster and the score. */
const CLUSTER_COLUMN = 1;
const SCORE_COLUMN = 2;

/** What the sheet shows of one element. */
export interface Section {
  /** The code and the name of the element. */
  readonly code: string;
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly charts: readonly ChartSpec[];
  readonly rowHeights: SheetPlan['rowHeights'];
  readonly colourScales: SheetPlan['colourScales'];
  /** Of the table, with its header. */
  readonly area: Area;
  readonly row: number;
  /** The first row after it. */
  readonly end: number;
}

/** An element from a row on: its heading, what is to be seen, its chart where it is a dimension, and its table. */
export function planSection(
  run: ScoreRun,
  table: ElementTable,
  row: number,
  widths: readonly number[],
  language: Language,
): Section {
  const texts = textsIn(language).report;
  const { element, cells } = table;
  const isFigure = element.parent === run.framework.root || element.code === run.framework.root;
  const notes = paragraph(describe(table, isFigure, language), row + 1, widths, 'note');
  const below = row + 1 + notes.length;
  const figure = isFigure ? planFigure(run, table, below, widths, language) : null;
  const weightRow = figure?.end ?? below + 1;
  const headerRow = weightRow + 1;
  return {
    code: element.code,
    name: elementName(run, element.code, texts),
    blocks: [
      line(row, heading(run, element, isFigure, language), 'heading'),
      ...notes,
      ...(figure?.blocks ?? []),
      { row: weightRow, column: CLUSTER_COLUMN, cells: [weightCells(run, table, texts)] },
      { row: headerRow, column: 0, cells },
    ],
    charts: figure === null ? [] : [figure.chartOver(headerRow)],
    rowHeights: [...(figure?.rowHeights ?? []), ...tableHeights(cells, widths, headerRow)],
    colourScales: colourScales(table, headerRow),
    area: area(headerRow, 0, cells.length, table.widths.length),
    row,
    end: headerRow + cells.length + 2,
  };
}

interface Figure {
  readonly blocks: readonly Block[];
  readonly rowHeights: SheetPlan['rowHeights'];
  /** Drawn from the table with its header in this row, or from cells of its own. */
  readonly chartOver: (headerRow: number) => ChartSpec;
  readonly end: number;
}

/** The chart, and where it leaves out some of the table's rows, the cells that it is drawn from below it. */
function planFigure(
  run: ScoreRun,
  table: ElementTable,
  row: number,
  widths: readonly number[],
  language: Language,
): Figure {
  const texts = textsIn(language).report;
  const bars = barsOf(run, table, language);
  const place = chartPlace(row, chartColumns(widths), bars.list.length);
  const own = bars.areTable ? [] : barCells(bars, table, texts);
  const ownRow = row + place.rows + 1;
  const description = describe(table, true, language);
  return {
    blocks: own.length === 0 ? [] : [{ row: ownRow, column: CLUSTER_COLUMN, cells: own }],
    rowHeights: tableHeights(own, widths.slice(CLUSTER_COLUMN), ownRow),
    chartOver: (headerRow) => {
      const top = own.length === 0 ? headerRow : ownRow;
      const source = area(top, CLUSTER_COLUMN, bars.list.length + 1, 1 + bars.series.length);
      return figure2(run, table, bars, { place, source, description }, texts);
    },
    end: ownRow + (own.length === 0 ? 0 : own.length + 1),
  };
}

function heading(run: ScoreRun, element: Aggregate, isFigure: boolean, language: Language): string {
  const texts = textsIn(language).report;
  const name = elementName(run, element.code, texts);
  if (isFigure || element.parent === null) return name;
  const parent = elementName(run, element.parent, texts);
  return fill(texts.dimensions.below, { element: name, parent }, language);
}

/** The row above the header: what each child weighs. It begins in the cluster's column. */
function weightCells(
  run: ScoreRun,
  { element, widths }: ElementTable,
  { dimensions }: Texts['report'],
): PlanCell[] {
  const between = widths.length - element.children.length - CLUSTER_COLUMN - 1;
  return [
    cell(dimensions.weight, 'weightLabel'),
    ...Array.from({ length: between }, () => cell(null, 'weight')),
    ...element.children.map((code) => cell(run.weights.get(code)!, 'weight')),
  ];
}

function colourScales(
  { element, cells, widths, range, childRange }: ElementTable,
  headerRow: number,
): SheetPlan['colourScales'] {
  const count = element.children.length;
  const coloured = (column: number, columns: number) =>
    area(headerRow + 1, column, cells.length - 1, columns);
  return [
    { area: coloured(SCORE_COLUMN, 1), stops: scoreColours(range) },
    { area: coloured(widths.length - count, count), stops: scoreColours(childRange) },
  ];
}
