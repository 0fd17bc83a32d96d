// SPDX-License-Identifier: EUPL-1.2
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, type Texts } from '../../i18n/texts.ts';
import type { Aggregate } from '../../model/framework.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { cell } from '../cells.ts';
import { pageRows } from '../layout/chartRoom.ts';
import {
  blank,
  type ChartPiece,
  line,
  type Piece,
  paragraph,
  type Section,
  type TableColours,
  type TablePiece,
  table,
} from '../layout/pieces.ts';
import { elementName } from '../names.ts';
import { scoreColours } from '../palette.ts';
import type { PlanCell } from '../plan.ts';
import { signNotes } from '../signNotes.ts';
import { barCells, barsOf } from './bars.ts';
import type { ElementTable } from './elementTable.ts';
import { describeElement, figure2 } from './figure2.ts';

/** The rank stands in the first column, then the cluster and the score. */
const CLUSTER_COLUMN = 1;
const SCORE_COLUMN = 2;

/** Of the first page, in points: what stands above its chart, at most. */
const ABOVE_POINTS = 165;

/** What the sheet shows of one element. */
export interface ElementSection {
  /** The code and the name of the element. */
  readonly code: string;
  readonly name: string;
  /** What can have a sheet to itself; `null` where the element is no dimension. */
  readonly figure: ChartPiece['chart'] | null;
  readonly table: TablePiece;
  readonly pieces: Section;
}

/** Of an element its heading, what is to be seen, its chart where it is a dimension, the weights, and its table. `widths` are the sheet's, in characters. */
export function elementSection(
  run: ScoreRun,
  own: ElementTable,
  widths: readonly number[],
  language: Language,
): ElementSection {
  const texts = reportTexts(language);
  const { element, cells } = own;
  const isFigure = element.parent === run.framework.root || element.code === run.framework.root;
  const description = describeElement(own, isFigure, language);
  const scores = table(cells, { colours: coloursOf(own) });
  const figure = isFigure ? figurePieces(run, own, scores, description, widths, language) : null;
  return {
    code: element.code,
    name: elementName(run, element.code, texts),
    figure: figure?.[0].chart ?? null,
    table: scores,
    pieces: [
      line(heading(run, element, isFigure, language), 'heading'),
      paragraph(description, 'note'),
      ...(figure ?? []),
      blank(),
      table([weightCells(run, own, texts)], { column: CLUSTER_COLUMN }),
      scores,
      ...signNotes(cells, texts).map((text) => paragraph(text, 'note')),
      blank(2),
    ],
  };
}

/** The chart, drawn from the table; where it leaves out some of its rows, from cells of its own below it. */
function figurePieces(
  run: ScoreRun,
  own: ElementTable,
  scores: TablePiece,
  description: string,
  widths: readonly number[],
  language: Language,
): [ChartPiece, ...Piece[]] {
  const texts = reportTexts(language);
  const bars = barsOf(run, own, language);
  const drawnFrom = bars.areTable ? scores : table(barCells(bars, own, texts), { column: CLUSTER_COLUMN });
  const chart: ChartPiece = {
    kind: 'chart',
    chart: figure2(run, own, bars, description, texts),
    rows: pageRows(bars.list.length, 0, widths, ABOVE_POINTS),
    table: drawnFrom,
    column: CLUSTER_COLUMN,
  };
  return bars.areTable ? [chart] : [chart, blank(), drawnFrom];
}

function heading(run: ScoreRun, element: Aggregate, isFigure: boolean, language: Language): string {
  const texts = reportTexts(language);
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

function coloursOf({ element, widths, range, childRange }: ElementTable): TableColours[] {
  const { length } = element.children;
  return [
    { column: SCORE_COLUMN, columns: 1, stops: scoreColours(range) },
    { column: widths.length - length, columns: length, stops: scoreColours(childRange) },
  ];
}
