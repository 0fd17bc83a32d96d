// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../host/chart.ts';
import { fill, type Texts, textsIn } from '../i18n/texts.ts';
import type { Aggregate } from '../model/framework.ts';
import type { Language } from '../model/language.ts';
import { aggregationRule } from '../model/method.ts';
import { scoreRange } from '../model/scoreRange.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { area, cell, heightFor, line, scoreCell } from './cells.ts';
import { chartPlace, chartRows, scoreAxis } from './charts.ts';
import { childrenOf, elementName } from './names.ts';
import { seriesColour } from './palette.ts';
import type { Block, SheetPlan } from './plan.ts';
import { shownRange } from './range.ts';
import { extremes, type Standing, scoreOf } from './standing.ts';

/** More sections than this in one bar can't be told apart: then the bar is the overall score alone. */
const MOST_SECTIONS = 12;
const CHART_COLUMNS = 8;

export interface Figure {
  readonly blocks: readonly Block[];
  readonly chart: ChartSpec;
  readonly rowHeights: SheetPlan['rowHeights'];
}

/**
 * The situation of all clusters in one picture: a bar a cluster, as long as its overall score, in sections as long as
 * the points that each dimension brings. It reads the same for nine and for forty, which a radar does not.
 */
export function figure1(
  run: ScoreRun,
  all: readonly Standing[],
  row: number,
  columnWidths: readonly number[],
  language: Language,
): Figure {
  const texts = textsIn(language).report;
  const children = childrenOf(run, run.framework.root);
  const stacked = children.length <= MOST_SECTIONS && addsUp(run);
  const range = shownRange(run, [run.framework.root]);
  const points = all.map((one) => (stacked ? pointsOf(run, one, children) : [one.score]));
  const names = stacked ? children.map((code) => elementName(run, code, texts)) : [texts.overview.overall];
  const description = describe(all, stacked, range.decimals, texts, language);
  const tableRow = row + 3 + chartRows(all.length) + 1;
  const sums = (values: readonly (number | null)[]) =>
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const fittings = names.map((text, i) => ({ text, width: columnWidths[2 + i]!, bold: true }));
  const header = [cell(texts.overview.cluster, 'header'), ...names.map((name) => cell(name, 'headerNumber'))];
  const body = all.map((one, i) => [
    cell(one.label, 'rowHeader'),
    ...points[i]!.map((value) => scoreCell(value, 'score', range, texts.missing)),
    ...(stacked
      ? [scoreCell(one.score === null ? null : sums(points[i]!), 'overall', range, texts.missing)]
      : []),
  ]);
  return {
    blocks: [
      line(row, texts.figure1.heading, 'heading'),
      line(row + 1, description, 'note'),
      line(tableRow, stacked ? texts.figure1.points : texts.overview.overall, 'label'),
      {
        row: tableRow + 1,
        column: 1,
        cells: [[...header, ...(stacked ? [cell(texts.figure1.sum, 'headerNumber')] : [])], ...body],
      },
    ],
    chart: {
      id: 'figure1',
      kind: stacked ? 'stacked-bar' : 'bar',
      title: stacked ? texts.figure1.title : texts.figure1.titleBars,
      description,
      source: area(tableRow + 1, 1, all.length + 1, 1 + names.length),
      categories: all.map(({ label }) => label),
      series: names.map((name, i) => ({
        name,
        colour: seriesColour(i),
        values: points.map((values) => values[i]!),
      })),
      place: chartPlace(row + 3, CHART_COLUMNS, all.length),
      axis: scoreAxis(range, texts.axis),
      legend: stacked,
    },
    rowHeights: [{ row: tableRow + 1, rows: 1, points: heightFor(fittings) }],
  };
}

/** True where the overall score is the sum of points, none below 0, that its parts bring. */
function addsUp(run: ScoreRun): boolean {
  const { framework, method, weights } = run;
  const root = framework.byCode.get(framework.root) as Aggregate;
  return (
    aggregationRule(method, root.level).kind === 'arithmetic' &&
    scoreRange(method, framework)?.[0] === 0 &&
    root.children.every((code) => weights.get(code)! >= 0)
  );
}

/** score × weight / weights present: the points sum to the overall score; all missing where that is missing. */
function pointsOf(
  run: ScoreRun,
  { cluster, score }: Standing,
  children: readonly string[],
): (number | null)[] {
  const scores = children.map((code) => scoreOf(run, cluster.code, code));
  const weights = children.map((code) => run.weights.get(code)!);
  const present = weights.reduce((sum, weight, i) => sum + (scores[i] === null ? 0 : weight), 0);
  return scores.map((value, i) =>
    value === null || score === null ? null : (value * weights[i]!) / present,
  );
}

function describe(
  all: readonly Standing[],
  stacked: boolean,
  decimals: number,
  texts: Texts['report'],
  language: Language,
): string {
  const ends = extremes(all, decimals, language);
  if (ends === null) return texts.figure1.descriptionNone;
  return fill(stacked ? texts.figure1.description : texts.figure1.descriptionBars, ends, language);
}
