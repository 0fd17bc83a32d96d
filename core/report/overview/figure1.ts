// SPDX-License-Identifier: EUPL-1.2
import { sharesOf } from '../../compare/contributions.ts';
import { scoreIn } from '../../compare/scoreIn.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, type Texts } from '../../i18n/texts.ts';
import type { Aggregate } from '../../model/framework.ts';
import type { Language } from '../../model/language.ts';
import { aggregationRule } from '../../model/method.ts';
import { scoreRange } from '../../model/scoreRange.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { cell, scoreCell } from '../cells.ts';
import { charted, chartedNote } from '../charted.ts';
import { scoreAxis } from '../charts.ts';
import { fittingRows, legendRows, pageRows } from '../layout/chartRoom.ts';
import { type ChartPiece, line, paragraph, type Section, type TablePiece, table } from '../layout/pieces.ts';
import { stackPoints } from '../layout/stack.ts';
import { elementName } from '../names.ts';
import { elementColour, OWN_COLOUR } from '../palette.ts';
import type { PlanCell } from '../plan.ts';
import { type ShownRange, shownRange } from '../range.ts';
import { extremes, type RankedCluster } from '../rankedClusters.ts';

/** More sections than this in one bar can't be told apart: then the bar is the overall score alone. */
const MOST_SECTIONS = 10;
/** Below the clusters of the ranking. */
const TABLE_COLUMN = 1;

export interface Figure {
  readonly chart: ChartPiece['chart'];
  /** Heading, what is to be seen, and the chart. */
  readonly pieces: Section;
  /** Whether there is room for it on the page. */
  readonly fits: boolean;
  /** What it is drawn from. */
  readonly table: TablePiece;
  /** False where a bar is the overall score in one piece. */
  readonly stacked: boolean;
}

/** What the bars are made of. */
interface BarSections {
  /** False where the bar is the overall score in one piece. */
  readonly stacked: boolean;
  readonly names: readonly string[];
  readonly colours: readonly string[];
  /** By bar, then by section. */
  readonly points: readonly (readonly (number | null)[])[];
}

/**
 * The situation of all clusters in one picture: a bar a cluster, as long as its overall score, in sections as long as
 * the points that each dimension brings. It reads the same for nine and for forty, which a radar does not.
 * `room` is the height in points that is left on the page: a little less than is best is taken for it.
 */
export function figure1(
  run: ScoreRun,
  all: readonly RankedCluster[],
  widths: readonly number[],
  room: number,
  language: Language,
): Figure {
  const texts = reportTexts(language);
  const shown = charted(all);
  const range = shownRange(run, [run.framework.root]);
  const sections = barSections(run, shown, texts);
  const { stacked, names, colours, points } = sections;
  const description = describe(all, shown, stacked, range.decimals, texts, language);
  const drawnFrom = table(tableRows(shown, sections, range, texts), { column: TABLE_COLUMN });
  const chart: ChartPiece['chart'] = {
    id: 'figure1',
    kind: stacked ? 'stacked-bar' : 'bar',
    title: stacked ? texts.figure1.title : texts.figure1.titleBars,
    description,
    categories: shown.map(({ label }) => label),
    series: names.map((name, i) => ({
      name,
      colour: colours[i]!,
      values: points.map((values) => values[i]!),
    })),
    axis: scoreAxis(range, texts.axis),
    legend: stacked,
  };
  const heading = [line(texts.figure1.heading, 'heading'), paragraph(description, 'note')];
  const above = stackPoints(heading, { columnWidths: widths });
  const legend = legendRows(names, widths);
  const fitting = fittingRows(shown.length, legend, room - above);
  const rows = fitting ?? pageRows(shown.length, legend, widths, above);
  return {
    chart,
    fits: fitting !== null,
    stacked,
    table: drawnFrom,
    pieces: [...heading, { kind: 'chart', chart, rows, table: drawnFrom, column: TABLE_COLUMN }],
  };
}

/** How many columns of the sheet the figure is drawn from, at most, where the overall score has so many parts. */
export function pointColumns(parts: number): number {
  return TABLE_COLUMN + 1 + (parts <= MOST_SECTIONS ? parts + 1 : 1);
}

function barSections(run: ScoreRun, shown: readonly RankedCluster[], texts: Texts['report']): BarSections {
  const root = run.framework.byCode.get(run.framework.root) as Aggregate;
  const stacked = root.children.length <= MOST_SECTIONS && isStackable(run, root);
  if (!stacked)
    return {
      stacked,
      names: [texts.overview.overall],
      colours: [OWN_COLOUR],
      points: shown.map(({ score }) => [score]),
    };
  return {
    stacked,
    names: root.children.map((code) => elementName(run, code, texts)),
    colours: root.children.map((code) => elementColour(run.framework, code)),
    points: shown.map((one) => pointsOf(run, one, root)),
  };
}

/** The cells that the chart is drawn from; where the bars have sections, with their sum behind. */
function tableRows(
  shown: readonly RankedCluster[],
  { stacked, names, points }: BarSections,
  range: ShownRange,
  { overview, figure1, missing }: Texts['report'],
): PlanCell[][] {
  const header = [...names, ...(stacked ? [figure1.sum] : [])].map((name) => cell(name, 'headerNumber'));
  const body = shown.map(({ label, score }, i) => [
    cell(label, 'rowHeader'),
    ...points[i]!.map((value) => scoreCell(value, 'score', range, missing)),
    ...(stacked ? [scoreCell(sumOf(score, points[i]!), 'overall', range, missing)] : []),
  ]);
  return [[cell(overview.cluster, 'header'), ...header], ...body];
}

function sumOf(score: number | null, points: readonly (number | null)[]): number | null {
  return score === null ? null : points.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** True where the overall score is the sum of points, none below 0, that its parts bring. */
function isStackable({ framework, method, weights }: ScoreRun, root: Aggregate): boolean {
  return (
    aggregationRule(method, root.level).kind === 'arithmetic' &&
    scoreRange(method, framework)?.[0] === 0 &&
    root.children.every((code) => weights.get(code)! >= 0)
  );
}

/** score × weight / weights present: the points sum to the overall score; all missing where that is missing. */
function pointsOf(run: ScoreRun, { cluster, score }: RankedCluster, root: Aggregate): (number | null)[] {
  const shares = sharesOf(run, cluster.code, root);
  return root.children.map((code) => {
    const value = scoreIn(run, cluster.code, code);
    return value === null || score === null ? null : value * (shares.get(code) ?? 0);
  });
}

function describe(
  all: readonly RankedCluster[],
  shown: readonly RankedCluster[],
  stacked: boolean,
  decimals: number,
  { figure1, charted: words }: Texts['report'],
  language: Language,
): string {
  const ends = extremes(all, decimals, language);
  if (ends === null) return figure1.descriptionNone;
  const isOne = all.filter(({ score }) => score !== null).length === 1;
  const many = stacked ? figure1.description : figure1.descriptionBars;
  const sentence = fill(isOne ? figure1.descriptionOne : many, ends, language);
  return [sentence, ...chartedNote(all, shown, words, language)].join(' ');
}
