// SPDX-License-Identifier: EUPL-1.2
import { fill, type Texts, textsIn } from '../i18n/texts.ts';
import { dimensionsOf } from '../model/framework.ts';
import type { Language } from '../model/language.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { area, cell, heightFor, line, numberCell } from './cells.ts';
import { figure1 } from './figure1.ts';
import { childrenOf, elementName, footerText } from './names.ts';
import { scoreColours } from './palette.ts';
import type { PlanCell, SheetPlan } from './plan.ts';
import { type Standing, scoreOf, standings } from './standing.ts';

const HEADER_ROW = 3;
/** Rank, cluster, name, overall score, band; then the children of the root, then the notes. */
const LEADING_WIDTHS = [7, 24, 40, 15, 15];
const CHILD_WIDTH = 18;
const NOTES_WIDTH = 36;

/** The sheet Cruscotto: everybody's overall score, rank, band and dimensions, and Figure 1. */
export function planOverview(run: ScoreRun, name: string, language: Language): SheetPlan {
  const texts = textsIn(language).report;
  const children = childrenOf(run, run.framework.root);
  const all = standings(run, run.framework.root);
  const headers = headerTexts(run, children, texts);
  const afterTable = HEADER_ROW + 1 + all.length;
  const key = keyLines(run, texts, language).map((text, i) => line(afterTable + 1 + i, text, 'note'));
  const figure = figure1(run, all, afterTable + key.length + 2, language);
  const { bottom, top } = run.method.normalisation;
  const scored = (column: number, columns: number) => ({
    area: area(HEADER_ROW + 1, column, all.length, columns),
    stops: scoreColours(bottom, top),
  });
  return {
    key: 'overview',
    name,
    blocks: [
      line(0, texts.overview.title, 'title'),
      line(1, about(run, texts, language), 'note'),
      {
        row: HEADER_ROW,
        column: 0,
        cells: [headerCells(headers), ...all.map((one) => rowCells(run, one, children, texts))],
      },
      ...key,
      ...figure.blocks,
    ],
    columnWidths: [...LEADING_WIDTHS, ...children.map(() => CHILD_WIDTH), NOTES_WIDTH],
    rowHeights: [
      { row: HEADER_ROW, rows: 1, points: heightFor(headers.slice(3, -1), LEADING_WIDTHS[3]!) },
      ...figure.rowHeights,
    ],
    colourScales: [scored(3, 1), scored(LEADING_WIDTHS.length, children.length)],
    dropDowns: [],
    charts: [figure.chart],
    frozen: { rows: HEADER_ROW + 1, columns: 2 },
    page: { landscape: true, titleRow: HEADER_ROW, titleRows: 1, footer: footerText(run, language) },
  };
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
  const { normalisation, aggregation, bands } = run.method;
  const { overview } = texts;
  const scores = fill(
    overview.scores,
    {
      bottom: normalisation.bottom,
      top: normalisation.top,
      share: aggregation.minimumAvailability * 100,
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

function headerTexts(run: ScoreRun, children: readonly string[], texts: Texts['report']): string[] {
  const { rank, cluster, name, overall, band, notes } = texts.overview;
  return [
    rank,
    cluster,
    name,
    overall,
    band,
    ...children.map((code) => elementName(run, code, texts)),
    notes,
  ];
}

/** Headers stand over their columns: right over numbers, left over text. */
function headerCells(headers: readonly string[]): PlanCell[] {
  const overText = new Set([1, 2, 4, headers.length - 1]);
  return headers.map((text, i) => cell(text, overText.has(i) ? 'header' : 'headerNumber'));
}

function rowCells(
  run: ScoreRun,
  one: Standing,
  children: readonly string[],
  texts: Texts['report'],
): PlanCell[] {
  const band = run.bands.get(one.cluster.code);
  const partial = run.partial.get(one.cluster.code) ?? [];
  const named = partial.map((code) => (code === run.framework.root ? texts.overview.overall : code));
  return [
    numberCell(one.rank, 'rank', texts.missing),
    cell(one.label, 'rowHeader'),
    // A cluster without acronym is called by its name already.
    cell(one.cluster.name === one.label ? null : one.cluster.name, 'text'),
    numberCell(one.score, 'overall', texts.missing),
    band === undefined ? cell(texts.missing, 'missing') : cell(texts.bands[band]!, 'text'),
    ...children.map((code) => numberCell(scoreOf(run, one.cluster.code, code), 'score', texts.missing)),
    cell(
      partial.length === 0 ? null : texts.overview.partial.replace('{elements}', () => named.join(', ')),
      'text',
    ),
  ];
}
