// SPDX-License-Identifier: EUPL-1.2
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, type Texts } from '../../i18n/texts.ts';
import { largest } from '../../model/extremes.ts';
import { dimensionsOf } from '../../model/framework.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { columnsBeside, evenParts, WIDEST } from '../layout/columnBlocks.ts';
import {
  charactersOf,
  isLegibleUpright,
  ownWidth,
  pageHeight,
  WIDEST_UPRIGHT,
} from '../layout/pageBreaks.ts';
import { blank, line, type Piece, paragraph, table } from '../layout/pieces.ts';
import { stackPoints } from '../layout/stack.ts';
import { stackedSheet } from '../layout/stackedSheet.ts';
import { boldCharacters } from '../layout/typeFit.ts';
import { childrenOf } from '../names.ts';
import { scoreColours } from '../palette.ts';
import type { SheetPlan, SheetsMade } from '../plan.ts';
import { shownRange } from '../range.ts';
import { type RankedCluster, rankedClusters } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';
import { standing } from '../standing.ts';
import { type TableColumn, tableCells } from '../table.ts';
import { scoresName } from '../tableNames.ts';
import { overviewColumns, restColumns } from './columns.ts';
import { figure1, pointColumns } from './figure1.ts';
import { keyLines, meanings, signLines } from './keyLines.ts';
import { summary } from './summary.ts';

/** The sheet Cruscotto: the situation in a few sentences, the ranking, Figure 1, and what they say and rest on. */
export function planOverview(input: ReportInput, name: string, made: SheetsMade): SheetPlan {
  const { run, language } = input;
  const texts = reportTexts(language);
  const { root } = run.framework;
  const children = childrenOf(run, root);
  const all = rankedClusters(run, root);
  const [range, childRange] = [shownRange(run, [root]), shownRange(run, children)];
  const whole = overviewColumns(input, all, { children, range, childRange });
  const before = whole.slice(0, whole.length - children.length);
  const parts = dimensionParts(before, whole.slice(before.length));
  const columns = [...before, ...(parts[0] ?? [])];
  const rest = restColumns(input, all, range);
  const columnWidths = spread(widthsOf(columns, rest, pointColumns(children.length)), all, before.length);
  const { overview, figure1: figureWords } = texts;
  const ranking = table(tableCells(columns, all), {
    colours: [
      { column: OVERALL_COLUMN, columns: 1, stops: scoreColours(range) },
      { column: before.length, columns: columns.length - before.length, stops: scoreColours(childRange) },
    ],
  });
  const further = parts.slice(1).map((part) =>
    table(tableCells([...columns.slice(0, LEADING), ...part], all), {
      colours: [{ column: LEADING, columns: part.length, stops: scoreColours(childRange) }],
    }),
  );
  const standingTexts = standing(run, language, { saysPeriod: true });
  const opening = [
    line(overview.title, 'title'),
    paragraph(about(run, texts, language), 'note'),
    paragraph(summary(input, all, range.decimals), 'textLine'),
    blank(),
  ];
  const signs = signLines(tableCells(whole, all), input, made).map((text) => paragraph(text, 'note'));
  const above = [...opening, ...standingTexts.underTitle, ranking, ...signs, blank()];
  const figure = figure1(run, all, columnWidths, roomBelow(above, columnWidths), language);
  const scores = [ranking, ...signs, blank()];
  const senses = meanings(input).map((text) => paragraph(text, 'textLine'));
  const { plan, areaOf } = stackedSheet({
    key: 'overview',
    name,
    columnWidths,
    opening,
    sections: [
      ...(figure.fits ? [[...scores, ...figure.pieces, blank()]] : [scores, [...figure.pieces, blank()]]),
      ...further.map((one) => [line(texts.dimensions.title, 'heading'), one, blank()]),
      ...(senses.length === 0 ? [] : [[line(overview.senses, 'heading'), ...senses, blank()]]),
      [line(overview.keys, 'heading'), ...keyLines(input).map((text) => paragraph(text, 'note')), blank()],
      [line(figure.stacked ? figureWords.points : overview.overall, 'label'), figure.table, blank()],
      [line(overview.rest, 'label'), table(tableCells(rest, all), { column: REST_COLUMN })],
    ],
    frozenColumns: 2,
    header: ranking,
    ...standingTexts,
  });
  return {
    ...plan,
    names: [scoresName(areaOf(ranking), texts)],
    chartSheets: [{ chart: figure.chart.id, name: figureWords.sheet }],
  };
}

/** Rank and cluster come first. */
const LEADING = 2;
const OVERALL_COLUMN = 2;
/** Below the clusters of the ranking. */
const REST_COLUMN = 1;

/** The columns of the dimensions, parted where a page is too narrow for all of them beside the others. */
function dimensionParts(
  before: readonly TableColumn[],
  dimensions: readonly TableColumn[],
): (readonly TableColumn[])[] {
  if (dimensions.length === 0) return [];
  const widths = before.map(({ width }) => width);
  return evenParts(dimensions, columnsBeside(widths, dimensions[0]!.width, WIDEST.charts));
}

/** The columns of the ranking, and where it has fewer, those of the other tables. */
function widthsOf(columns: readonly TableColumn[], rest: readonly TableColumn[], points: number): number[] {
  const further = rest.slice(Math.max(0, columns.length - REST_COLUMN));
  const widths = [...columns, ...further].map(({ width }) => width);
  return [...widths, ...Array.from({ length: Math.max(0, points - widths.length) }, () => POINTS_WIDTH)];
}

/** Of a column of points, in characters. */
const POINTS_WIDTH = 12;

/**
 * The same with what they leave of the page: given to the names first, then to the dimensions. Texts take fewer lines, and of
 * a wider sheet a page has more rows, so that the figure finds its place on the first.
 */
function spread(widths: readonly number[], all: readonly RankedCluster[], firstDimension: number): number[] {
  const widest = isLegibleUpright(widths) ? WIDEST_UPRIGHT : WIDEST.charts;
  const left = Math.max(0, Math.floor(charactersOf(widest - ownWidth(widths))));
  const longest = largest(all.map(({ label }) => boldCharacters(label)));
  const names = Math.min(left, Math.max(0, longest - widths[NAMES]!));
  const dimensions = widths.length - firstDimension;
  const each = Math.min(MOST_MORE, Math.floor((left - names) / Math.max(1, dimensions)));
  return widths.map((width, i) => width + (i === NAMES ? names : i >= firstDimension ? each : 0));
}

/** The column of the clusters. */
const NAMES = 1;
/** Columns of numbers get no more than this, in characters: wider ones are harder to read across. */
const MOST_MORE = 3;

/** The height that is left of the first page, in points, below some pieces. */
function roomBelow(above: readonly Piece[], columnWidths: readonly number[]): number {
  return pageHeight(columnWidths, true) - stackPoints(above, { columnWidths });
}

function about(run: ScoreRun, { overview }: Texts['report'], language: Language): string {
  const params = {
    period: run.period ?? '',
    clusters: run.clusters.length,
    dimensions: dimensionsOf(run.framework).length,
    indicators: run.framework.indicators.length,
  };
  return fill(run.period === null ? overview.aboutNoPeriod : overview.about, params, language);
}
