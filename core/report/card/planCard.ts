// SPDX-License-Identifier: EUPL-1.2
import { fill, textsIn } from '../../i18n/texts.ts';
import { area, cell } from '../cells.ts';
import { footerText } from '../names.ts';
import { scoreColours } from '../palette.ts';
import { cardKey } from '../parts.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import type { Card } from './card.ts';
import { CARD_WIDTHS, HEADING_ROOM, NOTE_ROOM, smallHeights, TITLE_ROOM, textRows } from './cells.ts';
import { barRows, bars, CHART_ROWS, chartText, isRadar, radar } from './chart.ts';
import { dimensionRows, leadersText } from './dimensionTable.ts';
import { factRows } from './facts.ts';
import { gapTexts } from './gapTexts.ts';
import { indicatorRows, SCORE_COLUMN } from './indicatorTable.ts';
import { standoutRows } from './standoutRows.ts';

/** Rows that follow each other from the first column on, then as many blank ones as `space`. */
interface Part {
  readonly cells: readonly (readonly PlanCell[])[];
  readonly space: number;
}

/**
 * The card of a cluster, in portrait: who it is and how it stands overall, its dimensions against the group, what it is
 * good and weak at, and last all its indicators, whose header is repeated on the next page.
 */
export function planCard(card: Card, name: string): SheetPlan {
  const { run, language } = card.dossier;
  const inRadar = isRadar(card);
  const dimensions: Part = { cells: dimensionRows(card), space: 1 };
  const drawn: Part = inRadar ? dimensions : { cells: barRows(card), space: 1 };
  const indicators: Part = { cells: indicatorRows(card), space: 0 };
  const chartHead = chartHeadPart(card);
  const parts = [
    titlePart(card),
    { cells: factRows(card), space: 1 },
    chartHead,
    drawn,
    ...(inRadar ? [] : [dimensions]),
    leadersPart(card),
    { cells: standoutRows(card), space: 1 },
    indicatorsHeadPart(card),
    indicators,
  ];
  const starts = startsOf(parts);
  const chartRow = starts.get(chartHead)! + chartHead.cells.length;
  const indicatorsRow = starts.get(indicators)!;
  return {
    key: cardKey(card.standing.cluster.code),
    name,
    blocks: parts
      .filter(({ cells }) => cells.length > 0)
      .map((part) => ({ row: starts.get(part)!, column: 0, cells: part.cells })),
    columnWidths: CARD_WIDTHS,
    rowHeights: parts.flatMap((part) => smallHeights(part.cells, starts.get(part)!)),
    colourScales: [
      {
        area: area(indicatorsRow + 1, SCORE_COLUMN, indicators.cells.length - 1, 1),
        stops: scoreColours(card.group.ranges.indicators),
      },
    ],
    dropDowns: [],
    charts: [(inRadar ? radar : bars)(card, chartRow, starts.get(drawn)!)],
    frozen: { rows: 0, columns: 0 },
    page: {
      landscape: false,
      titleRow: indicatorsRow,
      titleRows: 1,
      footer: footerText(run, language),
    },
  };
}

/** The row in which each part begins. */
function startsOf(parts: readonly Part[]): ReadonlyMap<Part, number> {
  const starts = new Map<Part, number>();
  let row = 0;
  for (const part of parts) {
    starts.set(part, row);
    if (part.cells.length > 0) row += part.cells.length + part.space;
  }
  return starts;
}

function titlePart({ dossier: { language }, standing: { cluster, label } }: Card): Part {
  const title = fill(textsIn(language).card.title, { cluster: label }, language);
  const fullName = cluster.name === label ? '' : cluster.name;
  return {
    cells: [
      ...textRows(title, TITLE_ROOM, 'title'),
      ...(fullName === '' ? [] : textRows(fullName, HEADING_ROOM, 'heading')),
    ],
    space: 1,
  };
}

/** What the chart shows, and the room of the chart. */
function chartHeadPart(card: Card): Part {
  const { heading } = textsIn(card.dossier.language).card.dimensions;
  return {
    cells: [[cell(heading, 'heading')], ...textRows(chartText(card), NOTE_ROOM, 'note')],
    space: CHART_ROWS + 1,
  };
}

function leadersPart(card: Card): Part {
  const text = leadersText(card);
  return { cells: text === null ? [] : textRows(text, NOTE_ROOM, 'note'), space: 1 };
}

function indicatorsHeadPart(card: Card): Part {
  const { heading, about } = textsIn(card.dossier.language).card.indicators;
  const notes = [...gapTexts(card), about].flatMap((text) => textRows(text, NOTE_ROOM, 'note'));
  return { cells: [[cell(heading, 'heading')], ...notes], space: 0 };
}
