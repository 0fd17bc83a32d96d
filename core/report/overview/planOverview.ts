// SPDX-License-Identifier: EUPL-1.2
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, type Texts } from '../../i18n/texts.ts';
import { dimensionsOf } from '../../model/framework.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { heightOf, pageHeight } from '../layout/pageBreaks.ts';
import { blank, line, type Piece, paragraph, table } from '../layout/pieces.ts';
import { areaOf, stack } from '../layout/stack.ts';
import { stackedSheet } from '../layout/stackedSheet.ts';
import { childrenOf } from '../names.ts';
import { scoreColours } from '../palette.ts';
import type { SheetPlan, SheetsMade } from '../plan.ts';
import { shownRange } from '../range.ts';
import { rankedClusters } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';
import { standing } from '../standing.ts';
import { type TableColumn, tableCells } from '../table.ts';
import { scoresName } from '../tableNames.ts';
import { overviewColumns, restColumns } from './columns.ts';
import { figure1 } from './figure1.ts';
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
  const columns = overviewColumns(input, all, { children, range, childRange });
  const rest = restColumns(input, all, range);
  const columnWidths = widthsOf(columns, rest);
  const { overview, figure1: figureWords } = texts;
  const firstChild = columns.length - children.length;
  const ranked = tableCells(columns, all);
  const ranking = table(ranked, {
    colours: [
      { column: OVERALL_COLUMN, columns: 1, stops: scoreColours(range) },
      { column: firstChild, columns: children.length, stops: scoreColours(childRange) },
    ],
  });
  const standingTexts = standing(run, language, { saysPeriod: true });
  const opening = [
    line(overview.title, 'title'),
    paragraph(about(run, texts, language), 'note'),
    paragraph(summary(input, all, range.decimals), 'textLine'),
    blank(),
  ];
  const signs = signLines(ranked, input, made).map((text) => paragraph(text, 'note'));
  const above = [...opening, ...standingTexts.underTitle, ranking, ...signs, blank()];
  const figure = figure1(run, all, columnWidths, roomBelow(above, columnWidths), language);
  const scores = [ranking, ...signs, blank()];
  const senses = meanings(input).map((text) => paragraph(text, 'textLine'));
  const { plan, stacked } = stackedSheet({
    key: 'overview',
    name,
    columnWidths,
    opening,
    sections: [
      ...(figure.fits ? [[...scores, ...figure.pieces, blank()]] : [scores, [...figure.pieces, blank()]]),
      ...(senses.length === 0 ? [] : [[line(overview.senses, 'heading'), ...senses, blank()]]),
      [line(overview.keys, 'heading'), ...keyLines(input).map((text) => paragraph(text, 'note')), blank()],
      [line(figure.stacked ? figureWords.points : overview.overall, 'label'), figure.table, blank()],
      [line(overview.rest, 'label'), table(tableCells(rest, all), { column: REST_COLUMN })],
    ],
    frozenColumns: 2,
    header: ranking,
    pages: 'kept',
    ...standingTexts,
  });
  return {
    ...plan,
    names: [scoresName(areaOf(stacked, ranking), texts)],
    chartSheets: [{ chart: figure.chart.id, name: figureWords.sheet }],
  };
}

/** Rank and cluster come before. */
const OVERALL_COLUMN = 2;
/** Below the clusters of the ranking. */
const REST_COLUMN = 1;

/** The columns of the ranking, and where it has fewer, those of the other table. */
function widthsOf(columns: readonly TableColumn[], rest: readonly TableColumn[]): number[] {
  const further = rest.slice(Math.max(0, columns.length - REST_COLUMN));
  return [...columns, ...further].map(({ width }) => width);
}

/** The height that is left of the first page, in points, below some pieces. */
function roomBelow(above: readonly Piece[], columnWidths: readonly number[]): number {
  const { end, rowHeights } = stack(above, { columnWidths });
  return pageHeight(columnWidths, true) - heightOf(0, end, { columnWidths, rowHeights });
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
