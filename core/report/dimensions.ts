// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../host/chart.ts';
import { fill, formatNumber, type Texts, textsIn } from '../i18n/texts.ts';
import type { Aggregate } from '../model/framework.ts';
import type { Language } from '../model/language.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { area, cell, heightFor, line, numberCell } from './cells.ts';
import { chartPlace, chartRows, scoreAxis } from './charts.ts';
import { elementName, footerText } from './names.ts';
import { scoreColours, seriesColour } from './palette.ts';
import type { Block, PlanCell, SheetPlan } from './plan.ts';
import { type Standing, scoreOf, standings } from './standing.ts';

/** Rank, cluster, score, weight present; then the children. */
const LEADING_WIDTHS = [7, 30, 14, 14];
const CHILD_WIDTH = 18;
const CHART_COLUMNS = 7;

interface Section {
  readonly blocks: readonly Block[];
  readonly charts: readonly ChartSpec[];
  readonly rowHeights: SheetPlan['rowHeights'];
  readonly colourScales: SheetPlan['colourScales'];
  /** The first row after it. */
  readonly end: number;
}

/**
 * The sheet Dimensioni: for each dimension its chart (Figure 2) and the table of its children's scores and weights;
 * what stands between a dimension and its indicators has a table too, so that every score can be followed down.
 */
export function planDimensions(run: ScoreRun, name: string, language: Language): SheetPlan {
  const texts = textsIn(language).report;
  const { aggregates, root } = run.framework;
  const below = aggregates.filter(({ code }) => code !== root);
  const shown = below.length > 0 ? below : aggregates;
  const sections: Section[] = [];
  for (const element of shown) {
    const isFigure = element.parent === root || element.code === root;
    sections.push(planSection(run, element, isFigure, sections.at(-1)?.end ?? 3, language));
  }
  const widest = Math.max(...shown.map(({ children }) => children.length));
  return {
    key: 'dimensions',
    name,
    blocks: [
      line(0, texts.dimensions.title, 'title'),
      line(1, texts.dimensions.about, 'note'),
      ...sections.flatMap(({ blocks }) => blocks),
    ],
    columnWidths: [...LEADING_WIDTHS, ...Array.from({ length: widest }, () => CHILD_WIDTH)],
    rowHeights: sections.flatMap(({ rowHeights }) => rowHeights),
    colourScales: sections.flatMap(({ colourScales }) => colourScales),
    dropDowns: [],
    charts: sections.flatMap(({ charts }) => charts),
    frozen: { rows: 0, columns: 2 },
    page: { landscape: true, titleRow: 0, titleRows: 0, footer: footerText(run, language) },
  };
}

function planSection(
  run: ScoreRun,
  element: Aggregate,
  isFigure: boolean,
  row: number,
  language: Language,
): Section {
  const texts = textsIn(language).report;
  const all = standings(run, element.code);
  const description = describe(all, texts, language);
  const weightRow = row + 3 + (isFigure ? chartRows(all.length) + 1 : 0);
  const headers = headerTexts(run, element, texts);
  const { bottom, top } = run.method.normalisation;
  const stops = scoreColours(bottom, top);
  return {
    blocks: [
      line(row, heading(run, element, isFigure, language), 'heading'),
      line(row + 1, description, 'note'),
      { row: weightRow, column: 1, cells: [weightCells(run, element, texts)] },
      {
        row: weightRow + 1,
        column: 0,
        cells: [
          headers.map((text, i) => cell(text, i === 1 ? 'header' : 'headerNumber')),
          ...all.map((one) => rowCells(run, element, one, texts)),
        ],
      },
    ],
    charts: isFigure ? [figure2(run, element, all, description, row + 2, weightRow + 1, texts)] : [],
    rowHeights: [{ row: weightRow + 1, rows: 1, points: heightFor(headers.slice(2), LEADING_WIDTHS[2]!) }],
    colourScales: [
      { area: area(weightRow + 2, 2, all.length, 1), stops },
      { area: area(weightRow + 2, LEADING_WIDTHS.length, all.length, element.children.length), stops },
    ],
    end: weightRow + 2 + all.length + 2,
  };
}

function heading(run: ScoreRun, element: Aggregate, isFigure: boolean, language: Language): string {
  const texts = textsIn(language).report;
  const name = elementName(run, element.code, texts);
  if (isFigure || element.parent === null) return name;
  const parent = elementName(run, element.parent, texts);
  return fill(texts.dimensions.below, { element: name, parent }, language);
}

function headerTexts(run: ScoreRun, element: Aggregate, texts: Texts['report']): string[] {
  const { score, available } = texts.dimensions;
  const children = element.children.map((code) => {
    const name = elementName(run, code, texts);
    return name === code ? code : `${code} · ${name}`;
  });
  return [texts.overview.rank, texts.overview.cluster, score, available, ...children];
}

/** The row above the header: what each child weighs. It begins in the cluster's column. */
function weightCells(run: ScoreRun, element: Aggregate, texts: Texts['report']): PlanCell[] {
  return [
    cell(texts.dimensions.weight, 'weightLabel'),
    cell(null, 'weight'),
    cell(null, 'weight'),
    ...element.children.map((code) => cell(run.weights.get(code)!, 'weight')),
  ];
}

function rowCells(run: ScoreRun, element: Aggregate, one: Standing, texts: Texts['report']): PlanCell[] {
  const share = run.availability.get(element.code)?.get(one.cluster.code) ?? 0;
  return [
    numberCell(one.rank, 'rank', texts.missing),
    cell(one.label, 'rowHeader'),
    numberCell(one.score, 'overall', texts.missing),
    cell(share * 100, 'rank'),
    ...element.children.map((code) =>
      numberCell(scoreOf(run, one.cluster.code, code), 'score', texts.missing),
    ),
  ];
}

function figure2(
  run: ScoreRun,
  element: Aggregate,
  all: readonly Standing[],
  description: string,
  row: number,
  headerRow: number,
  texts: Texts['report'],
): ChartSpec {
  const index = run.framework.aggregates.indexOf(element);
  return {
    id: `figure2-${index}`,
    kind: 'bar',
    title: texts.dimensions.chart.replace('{dimension}', () => elementName(run, element.code, texts)),
    description,
    source: area(headerRow, 1, all.length + 1, 2),
    categories: all.map(({ label }) => label),
    series: [
      { name: texts.dimensions.score, colour: seriesColour(0), values: all.map(({ score }) => score) },
    ],
    place: chartPlace(row, CHART_COLUMNS, all.length),
    axis: scoreAxis(run, texts.axis),
    legend: false,
  };
}

function describe(all: readonly Standing[], texts: Texts['report'], language: Language): string {
  const scored = all.filter(({ score }) => score !== null);
  const [first, last] = [scored[0], scored.at(-1)];
  if (first === undefined || last === undefined) return texts.dimensions.descriptionNone;
  return fill(
    texts.dimensions.description,
    {
      first: first.label,
      firstScore: formatNumber(first.score!, language, 1),
      last: last.label,
      lastScore: formatNumber(last.score!, language, 1),
      missing: all.length - scored.length,
    },
    language,
  );
}
