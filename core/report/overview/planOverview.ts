// SPDX-License-Identifier: EUPL-1.2
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, type Texts } from '../../i18n/texts.ts';
import { dimensionsOf } from '../../model/framework.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { blank, line, paragraph, table } from '../layout/pieces.ts';
import { areaOf } from '../layout/stack.ts';
import { stackedSheet } from '../layout/stackedSheet.ts';
import { childrenOf } from '../names.ts';
import { scoreColours } from '../palette.ts';
import type { SheetPlan } from '../plan.ts';
import { shownRange } from '../range.ts';
import { rankedClusters } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';
import { standing } from '../standing.ts';
import { tableCells } from '../table.ts';
import { scoresName } from '../tableNames.ts';
import { overviewColumns } from './columns.ts';
import { figure1 } from './figure1.ts';
import { keyLines, meanings } from './keyLines.ts';
import { summary } from './summary.ts';

/** After rank and cluster come the children of the root, then the overall score. */
const FIRST_CHILD_COLUMN = 2;

/** The sheet Cruscotto: the situation in a few sentences, the ranking, and Figure 1. */
export function planOverview(input: ReportInput, name: string): SheetPlan {
  const { run, language } = input;
  const texts = reportTexts(language);
  const { root } = run.framework;
  const children = childrenOf(run, root);
  const all = rankedClusters(run, root);
  const [range, childRange] = [shownRange(run, [root]), shownRange(run, children)];
  const columns = overviewColumns(input, all, { children, range, childRange });
  const columnWidths = columns.map(({ width }) => width);
  const { title, senses: sensesHeading } = texts.overview;
  const brief = summary(input, all, range.decimals);
  const ranking = table(tableCells(columns, all), {
    colours: [
      { column: FIRST_CHILD_COLUMN, columns: children.length, stops: scoreColours(childRange) },
      { column: FIRST_CHILD_COLUMN + children.length, columns: 1, stops: scoreColours(range) },
    ],
  });
  const senses = meanings(input).map((text) => paragraph(text, 'textLine'));
  const figure = figure1(run, all, columnWidths, language);
  const { plan, stacked } = stackedSheet({
    key: 'overview',
    name,
    columnWidths,
    opening: [
      line(title, 'title'),
      paragraph(about(run, texts, language), 'note'),
      paragraph(brief, 'textLine'),
      blank(),
    ],
    sections: [
      [
        ranking,
        blank(),
        ...keyLines(input).map((text) => paragraph(text, 'note')),
        blank(),
        ...(senses.length === 0 ? [] : [line(sensesHeading, 'heading'), ...senses, blank()]),
      ],
      figure.pieces,
    ],
    frozenColumns: 2,
    header: ranking,
    pages: 'kept',
    ...standing(run, language, { saysPeriod: true }),
  });
  return {
    ...plan,
    names: [scoresName(areaOf(stacked, ranking), texts)],
    chartSheets: [{ chart: figure.chart.id, name: texts.figure1.sheet }],
  };
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
