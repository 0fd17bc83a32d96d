// SPDX-License-Identifier: EUPL-1.2
import { cardTexts } from '../../i18n/rooms/card.ts';
import { fill } from '../../i18n/texts.ts';
import { cell } from '../cells.ts';
import { blank, type Piece, type TablePiece, table } from '../layout/pieces.ts';
import { ROW_POINTS, tablePoints } from '../layout/rowHeights.ts';
import { stack } from '../layout/stack.ts';
import { textRows } from '../layout/textLines.ts';
import { footerText } from '../names.ts';
import { scoreColours } from '../palette.ts';
import { cardKey } from '../parts.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { standing } from '../standing.ts';
import { benchmarkRows } from './benchmarkRows.ts';
import type { Card } from './card.ts';
import { cardChart, chartText, labelledChart } from './chart.ts';
import { dimensionRows, leadersText } from './dimensionTable.ts';
import { factRows } from './facts.ts';
import { firstActions } from './firstActions.ts';
import { gapTexts } from './gapTexts.ts';
import { indicatorRows, SCORE_COLUMN } from './indicatorTable.ts';
import { labelRows } from './labelRows.ts';
import { CARD_WIDTHS, HEADING_ROOM, NOTE_ROOM, PAGE_POINTS, TITLE_ROOM } from './page.ts';
import { standoutRows } from './standoutRows.ts';
import { targetRows } from './targetRows.ts';

type Rows = readonly (readonly PlanCell[])[];

const FEWEST_CHART_ROWS = 13;
const MOST_CHART_ROWS = 22;

/**
 * The card of a cluster, in portrait: who it is and how it stands overall, its dimensions against the group, what it is
 * good and weak at, what to do next, and last all its indicators, whose header is repeated on the next page.
 */
export function planCard(card: Card, name: string): SheetPlan {
  const { run, language } = card.input;
  const stops = scoreColours(card.group.ranges.indicators);
  const indicators = table(indicatorRows(card), { colours: [{ column: SCORE_COLUMN, columns: 1, stops }] });
  const { pieces, secondPage } = piecesOf(card, indicators);
  const { blocks, rowHeights, colourScales, charts, starts } = stack(pieces, { columnWidths: CARD_WIDTHS });
  return {
    key: cardKey(card.ranked.cluster.code),
    name,
    blocks,
    columnWidths: CARD_WIDTHS,
    rowHeights,
    colourScales,
    dropDowns: [],
    charts,
    frozen: { rows: 0, columns: 0 },
    page: {
      landscape: false,
      titleRow: starts.get(indicators)!,
      titleRows: 1,
      footer: footerText(run, language),
      breaks: secondPage === null ? [] : [starts.get(secondPage)!],
    },
  };
}

/**
 * Everything in its order, on one page where a chart of readable size leaves it the room, otherwise on two: the second
 * begins as late as the first has room. The chart takes what its page leaves it.
 */
function piecesOf(
  card: Card,
  indicators: TablePiece,
): { readonly pieces: readonly Piece[]; readonly secondPage: Piece | null } {
  const chart = cardChart(card);
  const dimensions = table(dimensionRows(card));
  const ownTable = chart.ownRows === null ? null : table(chart.ownRows);
  const above = [table(titleRows(card)), blank(), table(factRows(card)), blank(), table(chartHeadRows(card))];
  const picture = [
    ...(ownTable === null ? [] : [ownTable, blank()]),
    dimensions,
    ...leadersPieces(card),
    blank(),
    table(standoutRows(card)),
    blank(),
  ];
  const parts = [picture, benchmarkPieces(card), ...adviceParts(card), [...indicatorsHead(card), indicators]];
  const shown = parts.filter((part) => part.length > 0);
  const fitting = shown.filter(
    (_, i) => roomBeside([...above, ...shown.slice(0, i + 1).flat()]) >= FEWEST_CHART_ROWS,
  );
  const first = shown.slice(0, Math.max(1, fitting.length));
  const room = roomBeside([...above, ...first.flat()]);
  const chartPiece: Piece = {
    kind: 'chart',
    chart: labelledChart(card, chart),
    rows: Math.min(MOST_CHART_ROWS, Math.max(FEWEST_CHART_ROWS, room)),
    table: ownTable ?? dimensions,
    column: 0,
  };
  return {
    pieces: [...above, chartPiece, blank(), ...shown.flat()],
    secondPage: shown[first.length]?.[0] ?? null,
  };
}

function leadersPieces(card: Card): Piece[] {
  const leaders = leadersText(card);
  return leaders === null ? [] : [table(textRows(leaders, NOTE_ROOM, 'note'))];
}

function benchmarkPieces(card: Card): Piece[] {
  const rows = benchmarkRows(card);
  return rows === null ? [] : [table(rows.head), table(rows.table), blank()];
}

/** What to do next: how the targets stand, which actions come first, and where the label stands. */
function adviceParts(card: Card): Piece[][] {
  return [targetRows(card), firstActions(card), labelRows(card)]
    .filter((cells) => cells.length > 0)
    .map((cells) => [table(cells), blank()]);
}

/** The rows that some pieces leave to the chart, and the blank row below it, on their page. */
function roomBeside(pieces: readonly Piece[]): number {
  const taken = pieces.reduce((sum, piece) => sum + pointsOfPiece(piece), 0);
  return Math.floor((PAGE_POINTS - taken) / ROW_POINTS) - 1;
}

function pointsOfPiece(piece: Piece): number {
  if (piece.kind === 'table') return tablePoints(piece.cells, CARD_WIDTHS);
  return piece.kind === 'blank' ? piece.rows * ROW_POINTS : 0;
}

function titleRows({ input: { run, language }, ranked: { cluster, label } }: Card): Rows {
  const title = fill(cardTexts(language).title, { cluster: label }, language);
  const isNamed = cluster.name !== '' && cluster.name !== label;
  return [
    ...textRows(title, TITLE_ROOM, 'title'),
    ...(isNamed ? textRows(cluster.name, HEADING_ROOM, 'heading') : []),
    ...standing(run, language).underTitle.flatMap(({ text, role }) => textRows(text, NOTE_ROOM, role)),
  ];
}

function chartHeadRows(card: Card): Rows {
  const { heading } = cardTexts(card.input.language).dimensions;
  return [[cell(heading, 'heading')], ...textRows(chartText(card), NOTE_ROOM, 'note')];
}

function indicatorsHead(card: Card): Piece[] {
  const { heading, about } = cardTexts(card.input.language).indicators;
  const notes = [...gapTexts(card), about].flatMap((text) => textRows(text, NOTE_ROOM, 'note'));
  return [table([[cell(heading, 'heading')], ...notes])];
}
