// SPDX-License-Identifier: EUPL-1.2
import { fill, type Texts, textsIn } from '../../i18n/texts.ts';
import { dimensionsOf } from '../../model/framework.ts';
import type { Language } from '../../model/language.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { area, line } from '../cells.ts';
import { childrenOf, footerText } from '../names.ts';
import { heightOf, pagesOf } from '../pageBreaks.ts';
import { scoreColours } from '../palette.ts';
import { paragraph } from '../paragraph.ts';
import type { Block, SheetPlan } from '../plan.ts';
import { type ShownRange, shownRange } from '../range.ts';
import { rankedClusters } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';
import { tableCells, tableHeights } from '../table.ts';
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
  const texts = textsIn(language).report;
  const { root } = run.framework;
  const children = childrenOf(run, root);
  const all = rankedClusters(run, root);
  const [range, childRange] = [shownRange(run, [root]), shownRange(run, children)];
  const columns = overviewColumns(input, all, { children, range, childRange });
  const widths = columns.map(({ width }) => width);
  const opening = [
    line(0, texts.overview.title, 'title'),
    ...paragraph(about(run, texts, language), 1, widths, 'note'),
  ];
  const inBrief = paragraph(summary(input, all, range.decimals), rowAfter(opening), widths, 'textLine');
  const headerRow = rowAfter(inBrief) + 1;
  const table: Block = { row: headerRow, column: 0, cells: tableCells(columns, all) };
  const key = paragraphs(keyLines(input), rowAfter([table]) + 1, widths, 'note');
  const senses = sensesBlocks(meanings(input), rowAfter(key) + 1, widths, texts);
  const figureRow = rowAfter([...key, ...senses]) + 1;
  const figure = figure1(run, all, figureRow, widths, language);
  const rowHeights = [...tableHeights(table.cells, widths, headerRow), ...figure.rowHeights];
  const sizes = { columnWidths: widths, rowHeights };
  const printed = [
    { row: 0, end: figureRow, charts: [] },
    { row: figureRow, end: rowAfter(figure.blocks), charts: [figure.chart] },
  ];
  const scored = (column: number, count: number, range: ShownRange) => ({
    area: area(headerRow + 1, column, all.length, count),
    stops: scoreColours(range),
  });
  return {
    key: 'overview',
    name,
    blocks: [...opening, ...inBrief, table, ...key, ...senses, ...figure.blocks],
    ...sizes,
    colourScales: [
      scored(FIRST_CHILD_COLUMN, children.length, childRange),
      scored(FIRST_CHILD_COLUMN + children.length, 1, range),
    ],
    dropDowns: [],
    names: [scoresName(area(headerRow, 0, table.cells.length, columns.length), texts)],
    charts: [figure.chart],
    chartSheets: [{ chart: figure.chart.id, name: texts.figure1.sheet }],
    frozen: { rows: headerRow + 1, columns: 2 },
    page: {
      ...pagesOf(printed, sizes, heightOf(headerRow, headerRow + 1, sizes)),
      titleRow: headerRow,
      titleRows: 1,
      footer: footerText(run, language),
    },
  };
}

/** The first row below some blocks. */
function rowAfter(blocks: readonly Block[]): number {
  return Math.max(...blocks.map(({ row, cells }) => row + cells.length));
}

function paragraphs(
  texts: readonly string[],
  row: number,
  widths: readonly number[],
  role: 'note' | 'textLine',
): Block[] {
  const blocks: Block[] = [];
  for (const text of texts) {
    blocks.push(...paragraph(text, blocks.length === 0 ? row : rowAfter(blocks), widths, role));
  }
  return blocks;
}

function sensesBlocks(
  senses: readonly string[],
  row: number,
  widths: readonly number[],
  { overview }: Texts['report'],
): Block[] {
  if (senses.length === 0) return [];
  return [line(row, overview.senses, 'heading'), ...paragraphs(senses, row + 1, widths, 'textLine')];
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
