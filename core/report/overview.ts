// SPDX-License-Identifier: EUPL-1.2
import { fill, formatNumber, type Texts, textsIn } from '../i18n/texts.ts';
import { dimensionsOf } from '../model/framework.ts';
import type { Language } from '../model/language.ts';
import { scoreRange } from '../model/scoreRange.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { area, cell, line, namesWidth, scoreCell, widthFor } from './cells.ts';
import { figure1 } from './figure1.ts';
import { childrenOf, elementName, footerText } from './names.ts';
import { scoreColours } from './palette.ts';
import type { PlanCell, SheetPlan } from './plan.ts';
import { type ShownRange, shownRange } from './range.ts';
import { type Standing, scoreOf, standings } from './standing.ts';
import { leadingColumns, type TableColumn, tableCells, tableHeights } from './table.ts';

const HEADER_ROW = 3;
/** After rank and cluster come the children of the root, then the overall score, as a sum follows its parts. */
const FIRST_CHILD_COLUMN = 2;

/** The sheet Cruscotto: everybody's overall score, rank, band and dimensions, and Figure 1. */
export function planOverview(run: ScoreRun, name: string, language: Language): SheetPlan {
  const texts = textsIn(language).report;
  const children = childrenOf(run, run.framework.root);
  const all = standings(run, run.framework.root);
  const range = shownRange(run, [run.framework.root]);
  const childRange = shownRange(run, children);
  const columns = overviewColumns(run, all, children, { range, childRange }, texts);
  const afterTable = HEADER_ROW + 1 + all.length;
  const key = keyLines(run, texts, language).map((text, i) => line(afterTable + 1 + i, text, 'note'));
  const widths = columns.map(({ width }) => width);
  const figure = figure1(run, all, afterTable + key.length + 2, widths, language);
  const scored = (column: number, count: number, range: ShownRange) => ({
    area: area(HEADER_ROW + 1, column, all.length, count),
    stops: scoreColours(range),
  });
  return {
    key: 'overview',
    name,
    blocks: [
      line(0, texts.overview.title, 'title'),
      line(1, about(run, texts, language), 'note'),
      { row: HEADER_ROW, column: 0, cells: tableCells(columns, all) },
      ...key,
      ...figure.blocks,
    ],
    columnWidths: widths,
    rowHeights: [...tableHeights(columns, all, HEADER_ROW), ...figure.rowHeights],
    colourScales: [
      scored(FIRST_CHILD_COLUMN, children.length, childRange),
      scored(FIRST_CHILD_COLUMN + children.length, 1, range),
    ],
    dropDowns: [],
    charts: [figure.chart],
    frozen: { rows: HEADER_ROW + 1, columns: 2 },
    page: {
      landscape: true,
      titleRow: HEADER_ROW,
      titleRows: 1,
      footer: footerText(run, language),
    },
  };
}

function overviewColumns(
  run: ScoreRun,
  all: readonly Standing[],
  children: readonly string[],
  { range, childRange }: { readonly range: ShownRange; readonly childRange: ShownRange },
  texts: Texts['report'],
): TableColumn[] {
  const { missing, overview } = texts;
  const names = all.map(({ cluster }) => cluster.name);
  return [
    ...leadingColumns(all, texts),
    ...children.map((code): TableColumn => {
      const header = elementName(run, code, texts);
      return {
        header,
        headerRole: 'headerNumber',
        width: widthFor(header),
        cell: ({ cluster }) => scoreCell(scoreOf(run, cluster.code, code), 'score', childRange, missing),
      };
    }),
    {
      header: overview.overall,
      headerRole: 'headerNumber',
      width: widthFor(overview.overall),
      cell: ({ score }) => scoreCell(score, 'overall', range, missing),
    },
    {
      header: overview.band,
      headerRole: 'headerCentred',
      width: 15,
      cell: (one) => bandCell(run, one, texts),
    },
    {
      header: overview.name,
      headerRole: 'header',
      width: namesWidth(names, 12, 48),
      cell: ({ cluster }) => cell(cluster.name || null, 'text'),
    },
    { header: overview.notes, headerRole: 'header', width: 36, cell: (one) => notesCell(run, one, texts) },
  ];
}

function bandCell(run: ScoreRun, { cluster }: Standing, texts: Texts['report']): PlanCell {
  const band = run.bands.get(cluster.code);
  return cell(band === undefined ? texts.missing : texts.bands[band]!, 'band');
}

function notesCell(run: ScoreRun, { cluster }: Standing, texts: Texts['report']): PlanCell {
  const partial = run.partial.get(cluster.code) ?? [];
  if (partial.length === 0) return cell(null, 'text');
  const names = partial.map((code) => elementName(run, code, texts));
  return cell(
    texts.overview.partial.replace('{elements}', () => names.join(', ')),
    'text',
  );
}

function about(run: ScoreRun, texts: Texts['report'], language: Language): string {
  const template = run.period === null ? texts.overview.aboutNoPeriod : texts.overview.about;
  return fill(
    template,
    {
      period: run.period ?? '',
      clusters: run.clusters.length,
      dimensions: dimensionsOf(run.framework).length,
      indicators: run.framework.indicators.length,
    },
    language,
  );
}

/** How to read the table, and what is a proposal in it. */
function keyLines(run: ScoreRun, texts: Texts['report'], language: Language): string[] {
  const { aggregation, bands } = run.method;
  const { overview } = texts;
  const range = scoreRange(run.method, run.framework);
  const scores = fill(
    range === null ? overview.scoresOpen : overview.scores,
    {
      bottom: range?.[0] ?? '',
      top: range?.[1] ?? '',
      share: formatNumber(aggregation.minimumAvailability * 100, language, 1),
      missing: texts.missing,
    },
    language,
  );
  const [initial, developing, good, excellent] = texts.bands as [string, string, string, string];
  const [low, middle, high] = bands;
  const bandKey = fill(overview.bands, { initial, developing, good, excellent, low, middle, high }, language);
  return [
    scores,
    ...(run.bands.size > 0 ? [bandKey] : []),
    ...(run.partial.size > 0 ? [overview.partialKey] : []),
    ...(run.framework.builtIn === null ? [] : [overview.proposal]),
  ];
}
