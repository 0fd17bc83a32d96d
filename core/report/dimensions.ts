// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../host/chart.ts';
import { fill, type Texts, textsIn } from '../i18n/texts.ts';
import type { Aggregate } from '../model/framework.ts';
import type { Language } from '../model/language.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { area, cell, line } from './cells.ts';
import { chartPlace, chartRows, scoreAxis } from './charts.ts';
import { type ElementTable, fitWidths, planTable, sharedWidths } from './elementTable.ts';
import { elementName, footerText } from './names.ts';
import { scoreColours, seriesColour } from './palette.ts';
import type { Block, PlanCell, SheetPlan } from './plan.ts';
import { extremes, type Standing } from './standing.ts';
import { tableCells, tableHeights } from './table.ts';

/** The score stands in the third column; the children begin in the fifth. */
const SCORE_COLUMN = 2;
const FIRST_CHILD_COLUMN = 4;
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
  const tables = (below.length > 0 ? below : aggregates).map((element) => planTable(run, element, texts));
  const widths = sharedWidths(tables);
  const sections: Section[] = [];
  for (const table of tables) {
    sections.push(planSection(run, fitWidths(table, widths), sections.at(-1)?.end ?? 3, language));
  }
  return {
    key: 'dimensions',
    name,
    blocks: [
      line(0, texts.dimensions.title, 'title'),
      line(1, texts.dimensions.about, 'note'),
      ...sections.flatMap(({ blocks }) => blocks),
    ],
    columnWidths: widths,
    rowHeights: sections.flatMap(({ rowHeights }) => rowHeights),
    colourScales: sections.flatMap(({ colourScales }) => colourScales),
    dropDowns: [],
    charts: sections.flatMap(({ charts }) => charts),
    frozen: { rows: 0, columns: 2 },
    page: { landscape: true, titleRow: 0, titleRows: 0, footer: footerText(run, language) },
  };
}

function planSection(run: ScoreRun, table: ElementTable, row: number, language: Language): Section {
  const { element, all, columns, range, childRange } = table;
  const texts = textsIn(language).report;
  const { root } = run.framework;
  const isFigure = element.parent === root || element.code === root;
  const description = describe(all, range.decimals, texts, language);
  const weightRow = row + 3 + (isFigure ? chartRows(all.length) + 1 : 0);
  const headerRow = weightRow + 1;
  return {
    blocks: [
      line(row, heading(run, element, isFigure, language), 'heading'),
      line(row + 1, description, 'note'),
      { row: weightRow, column: 1, cells: [weightCells(run, element, texts)] },
      { row: headerRow, column: 0, cells: tableCells(columns, all) },
    ],
    charts: isFigure ? [figure2(run, table, description, row + 2, headerRow, texts)] : [],
    rowHeights: tableHeights(columns, all, headerRow),
    colourScales: [
      { area: area(headerRow + 1, SCORE_COLUMN, all.length, 1), stops: scoreColours(range) },
      {
        area: area(headerRow + 1, FIRST_CHILD_COLUMN, all.length, element.children.length),
        stops: scoreColours(childRange),
      },
    ],
    end: headerRow + 1 + all.length + 2,
  };
}

function heading(run: ScoreRun, element: Aggregate, isFigure: boolean, language: Language): string {
  const texts = textsIn(language).report;
  const name = elementName(run, element.code, texts);
  if (isFigure || element.parent === null) return name;
  const parent = elementName(run, element.parent, texts);
  return fill(texts.dimensions.below, { element: name, parent }, language);
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

function figure2(
  run: ScoreRun,
  { element, all, range }: ElementTable,
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
    axis: scoreAxis(range, texts.axis),
    legend: false,
  };
}

function describe(
  all: readonly Standing[],
  decimals: number,
  texts: Texts['report'],
  language: Language,
): string {
  const ends = extremes(all, decimals, language);
  if (ends === null) return texts.dimensions.descriptionNone;
  const sentence = fill(texts.dimensions.description, ends, language);
  const missing = all.filter(({ score }) => score === null).length;
  return missing === 0
    ? sentence
    : `${sentence} ${fill(texts.dimensions.descriptionGaps, { missing }, language)}`;
}
