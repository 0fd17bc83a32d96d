// SPDX-License-Identifier: EUPL-1.2

import { hasBands } from '../../compare/band.ts';
import { type ClusterActions, clusterActions } from '../../guidance/actions.ts';
import { fill, textsIn } from '../../i18n/texts.ts';
import { line } from '../cells.ts';
import { footerText } from '../names.ts';
import { heightOf, pagesOf } from '../pageBreaks.ts';
import { paragraph } from '../paragraph.ts';
import type { Block, SheetPlan } from '../plan.ts';
import { type ShownRange, shownRange } from '../range.ts';
import { type RankedCluster, rankedClusters } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';
import { smallTableHeights } from '../smallTable.ts';
import { actionRows, actionsOf, clusterText, headerCells, longest, WIDTHS } from './rows.ts';

/**
 * The sheet Azioni: how many there are in all, then for each cluster, the best first, what it could do next in the order
 * of the gain for the effort. One header stands above all, and at the top of every page.
 */
export function planActions(input: ReportInput, name: string): SheetPlan {
  const { run, language } = input;
  const all = rankedClusters(run, run.framework.root);
  const found = actionsByRank(input, all);
  const opening = openingBlocks(input, [...found.values()]);
  const headerRow = opening.length + 1;
  const hasRows = [...found.values()].some((mine) => actionsOf(mine).length > 0);
  const placed = hasRows ? placeClusters(input, found, headerRow + 1) : [];
  const header: Block = { row: headerRow, column: 0, cells: [headerCells(input)] };
  const rowHeights = hasRows
    ? [...smallTableHeights(header.cells, WIDTHS, headerRow), ...placed.flatMap((one) => one.rowHeights)]
    : [];
  const sizes = { columnWidths: WIDTHS, rowHeights };
  return {
    key: 'actions',
    name,
    blocks: [...opening, ...(hasRows ? [header] : []), ...placed.flatMap(({ blocks }) => blocks)],
    ...sizes,
    colourScales: [],
    dropDowns: [],
    charts: [],
    frozen: hasRows ? { rows: headerRow + 1, columns: 0 } : { rows: 0, columns: 0 },
    page: {
      ...pagesOf(placed, sizes, heightOf(headerRow, headerRow + 1, sizes)),
      landscape: true,
      titleRow: hasRows ? headerRow : 0,
      titleRows: hasRows ? 1 : 0,
      footer: footerText(run, language),
    },
  };
}

type Found = ReadonlyMap<RankedCluster, ClusterActions>;

function actionsByRank({ run, guidance, today }: ReportInput, all: readonly RankedCluster[]): Found {
  const clusters = all.map(({ cluster }) => cluster);
  const found = clusterActions(run, guidance.actions, clusters, today);
  return new Map(all.map((one, i) => [one, found[i]!]));
}

function openingBlocks({ run, guidance, language }: ReportInput, found: readonly ClusterActions[]): Block[] {
  const words = textsIn(language).actions;
  const actions = found.flatMap(actionsOf);
  const months = longest(actions);
  const total = { actions: actions.length, clusters: found.length, months: months ?? '' };
  const texts =
    guidance.actions.length === 0
      ? [words.noCatalogue]
      : [
          words.about,
          words.reading,
          ...(hasBands(run.method, run.framework) ? [] : [words.noBands]),
          ...(guidance.actions.every(({ place }) => place === null) ? [words.builtIn] : []),
          actions.length === 0
            ? words.noneDue
            : fill(months === null ? words.totalNoMonths : words.total, total, language),
        ];
  const blocks: Block[] = [line(0, words.title, 'title')];
  texts.forEach((text, i) => {
    const isTotal = i === texts.length - 1;
    blocks.push(...paragraph(text, blocks.length, WIDTHS, isTotal ? 'textLine' : 'note'));
  });
  return blocks;
}

interface PlacedCluster {
  readonly row: number;
  readonly end: number;
  readonly charts: [];
  readonly blocks: readonly Block[];
  readonly rowHeights: SheetPlan['rowHeights'];
}

/** A line that names the cluster, then its actions, then a blank row. */
function placeClusters(input: ReportInput, found: Found, firstRow: number): PlacedCluster[] {
  const { run } = input;
  const { root, byCode } = run.framework;
  const overall = shownRange(run, [root]);
  const range: ShownRange = shownRange(run, [...byCode.keys()]);
  const placed: PlacedCluster[] = [];
  for (const [ranked, mine] of found) {
    const row = placed.at(-1)?.end ?? firstRow;
    const cells = actionRows(input, mine, range);
    placed.push({
      row,
      end: row + 2 + cells.length,
      charts: [],
      blocks: [
        line(row, clusterText(input, ranked, mine, overall), 'heading'),
        ...(cells.length === 0 ? [] : [{ row: row + 1, column: 0, cells }]),
      ],
      rowHeights: smallTableHeights(cells, WIDTHS, row + 1),
    });
  }
  return placed;
}
