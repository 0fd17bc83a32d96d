// SPDX-License-Identifier: EUPL-1.2
import { fill, textsIn } from '../../i18n/texts.ts';
import { area, cell } from '../cells.ts';
import { footerText } from '../names.ts';
import { scoreColours } from '../palette.ts';
import { cardKey } from '../parts.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { actionRows } from './actionRows.ts';
import { benchmarkRows } from './benchmarkRows.ts';
import type { Card } from './card.ts';
import { textRows } from './cells.ts';
import { type CardChart, cardChart, chartText, placeChart } from './chart.ts';
import { dimensionRows, leadersText } from './dimensionTable.ts';
import { factRows } from './facts.ts';
import { gapTexts } from './gapTexts.ts';
import { indicatorRows, SCORE_COLUMN } from './indicatorTable.ts';
import { labelRows } from './labelRows.ts';
import {
  CARD_WIDTHS,
  HEADING_ROOM,
  NOTE_ROOM,
  PAGE_POINTS,
  pointsOf,
  ROW_POINTS,
  smallHeights,
  TITLE_ROOM,
} from './page.ts';
import { standoutRows } from './standoutRows.ts';
import { targetRows } from './targetRows.ts';

type Rows = readonly (readonly PlanCell[])[];

/** Rows that follow each other from the first column on, then as many blank ones as `space`. */
interface Part {
  readonly cells: Rows;
  readonly space: number;
}

const FEWEST_CHART_ROWS = 16;
const MOST_CHART_ROWS = 22;
/** Room for the first rows of the indicators, so that their header does not stand alone at the foot of a page. */
const FIRST_INDICATORS_POINTS = 80;

/**
 * The card of a cluster, in portrait: who it is and how it stands overall, its dimensions against the group, what it is
 * good and weak at, what to do next, and last all its indicators, whose header is repeated on the next page.
 */
export function planCard(card: Card, name: string): SheetPlan {
  const { run, language } = card.input;
  const indicators: Part = { cells: indicatorRows(card), space: 0 };
  const chart = cardChart(card);
  const { parts, secondPage, chartHead, drawn, chartRows } = partsOf(card, chart, indicators);
  const starts = startsOf(parts);
  const chartPlace = { row: starts.get(chartHead)! + chartHead.cells.length, rows: chartRows };
  const indicatorsRow = starts.get(indicators)!;
  return {
    key: cardKey(card.ranked.cluster.code),
    name,
    blocks: parts.map((part) => ({ row: starts.get(part)!, column: 0, cells: part.cells })),
    columnWidths: CARD_WIDTHS,
    rowHeights: parts.flatMap((part) => smallHeights(part.cells, starts.get(part)!)),
    colourScales: [
      {
        area: area(indicatorsRow + 1, SCORE_COLUMN, indicators.cells.length - 1, 1),
        stops: scoreColours(card.group.ranges.indicators),
      },
    ],
    dropDowns: [],
    charts: [placeChart(card, chart, chartPlace, starts.get(drawn)!)],
    frozen: { rows: 0, columns: 0 },
    page: {
      landscape: false,
      titleRow: indicatorsRow,
      titleRows: 1,
      footer: footerText(run, language),
      ...(secondPage === null ? {} : { breaks: [starts.get(secondPage)!] }),
    },
  };
}

/**
 * Every part in its order, with the one above the chart, the one that the chart is drawn from, and the chart's rows. Where
 * the picture leaves no room for what to do next, that begins the second page.
 */
function partsOf(card: Card, { ownRows }: CardChart, indicators: Part) {
  const ownTable: Part[] = ownRows === null ? [] : [{ cells: ownRows, space: 1 }];
  const head = chartHeadRows(card);
  const leaders = leadersText(card);
  const beyond = benchmarkRows(card);
  const dimensions: Part = { cells: dimensionRows(card), space: leaders === null ? 1 : 0 };
  const above: Part[] = [
    { cells: titleRows(card), space: 1 },
    { cells: factRows(card), space: 1 },
  ];
  const below: Part[] = [
    ...ownTable,
    dimensions,
    ...(leaders === null ? [] : [{ cells: textRows(leaders, NOTE_ROOM, 'note'), space: 1 }]),
    { cells: standoutRows(card), space: 1 },
    ...(beyond === null
      ? []
      : [
          { cells: beyond.head, space: 0 },
          { cells: beyond.table, space: 1 },
        ]),
  ];
  const advice = adviceParts(card);
  const beforeIndicators = [...advice, { cells: indicatorsHeadRows(card), space: 0 }];
  const picture = [...above, { cells: head, space: 1 }, ...below];
  const turns = advice.length > 0 && roomBeside([...picture, ...beforeIndicators]) < FEWEST_CHART_ROWS;
  const room = turns ? roomBeside(picture) : roomBeside([...picture, ...beforeIndicators]);
  const chartRows = Math.min(MOST_CHART_ROWS, Math.max(FEWEST_CHART_ROWS, room));
  const chartHead: Part = { cells: head, space: chartRows + 1 };
  return {
    parts: [...above, chartHead, ...below, ...beforeIndicators, indicators],
    secondPage: turns ? advice[0]! : null,
    chartHead,
    drawn: ownTable[0] ?? dimensions,
    chartRows,
  };
}

/** What to do next: how the targets stand, which actions come first, and where the label stands. */
function adviceParts(card: Card): Part[] {
  return [targetRows(card), actionRows(card), labelRows(card)]
    .filter((cells) => cells.length > 0)
    .map((cells) => ({ cells, space: 1 }));
}

/** The rows that some parts, and the first indicators, leave to the chart on the first page. */
function roomBeside(parts: readonly Part[]): number {
  const taken = parts.reduce((sum, { cells, space }) => sum + pointsOf(cells) + space * ROW_POINTS, 0);
  return Math.floor((PAGE_POINTS - FIRST_INDICATORS_POINTS - taken) / ROW_POINTS);
}

/** The row in which each part begins. */
function startsOf(parts: readonly Part[]): ReadonlyMap<Part, number> {
  const starts = new Map<Part, number>();
  let row = 0;
  for (const part of parts) {
    starts.set(part, row);
    row += part.cells.length + part.space;
  }
  return starts;
}

function titleRows({ input: { language }, ranked: { cluster, label } }: Card): Rows {
  const title = fill(textsIn(language).card.title, { cluster: label }, language);
  const isNamed = cluster.name !== '' && cluster.name !== label;
  return [
    ...textRows(title, TITLE_ROOM, 'title'),
    ...(isNamed ? textRows(cluster.name, HEADING_ROOM, 'heading') : []),
  ];
}

function chartHeadRows(card: Card): Rows {
  const { heading } = textsIn(card.input.language).card.dimensions;
  return [[cell(heading, 'heading')], ...textRows(chartText(card), NOTE_ROOM, 'note')];
}

function indicatorsHeadRows(card: Card): Rows {
  const { heading, about } = textsIn(card.input.language).card.indicators;
  const notes = [...gapTexts(card), about].flatMap((text) => textRows(text, NOTE_ROOM, 'note'));
  return [[cell(heading, 'heading')], ...notes];
}
