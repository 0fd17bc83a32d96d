// SPDX-License-Identifier: EUPL-1.2

import { hasBands } from '../../compare/band.ts';
import { type ClusterActions, clusterActions } from '../../guidance/actions.ts';
import { actionsTexts } from '../../i18n/rooms/actions.ts';
import { fill } from '../../i18n/texts.ts';
import { blank, line, type Piece, paragraph, type Section, table } from '../layout/pieces.ts';
import { stackedSheet } from '../layout/stackedSheet.ts';
import type { SheetPlan } from '../plan.ts';
import { shownRange } from '../range.ts';
import { type RankedCluster, rankedClusters } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';
import { standing } from '../standing.ts';
import { ACTIONS_WIDTHS, actionRows, actionsHeader, actionsOf, clusterText, longest } from './rows.ts';

/**
 * The sheet Azioni: how many there are in all, then for each cluster, the best first, what it could do next in the order
 * of the gain for the effort. One header stands above all, and at the top of every page.
 */
export function planActions(input: ReportInput, name: string): SheetPlan {
  const { run, language } = input;
  const found = actionsByRank(input, rankedClusters(run, run.framework.root));
  const opening = openingPieces(input, [...found.values()]);
  const hasRows = [...found.values()].some((mine) => actionsOf(mine).length > 0);
  const header = hasRows ? table([actionsHeader(input)]) : null;
  return stackedSheet({
    key: 'actions',
    name,
    columnWidths: ACTIONS_WIDTHS,
    opening: [...opening, ...(header === null ? [] : [blank(), header])],
    sections: hasRows ? clusterSections(input, found) : [],
    frozenColumns: 0,
    header,
    repeated: true,
    ...standing(run, language),
  }).plan;
}

type Found = ReadonlyMap<RankedCluster, ClusterActions>;

function actionsByRank({ run, guidance, today }: ReportInput, all: readonly RankedCluster[]): Found {
  const clusters = all.map(({ cluster }) => cluster);
  const found = clusterActions(run, guidance.actions, clusters, today);
  return new Map(all.map((one, i) => [one, found[i]!]));
}

function openingPieces({ run, guidance, language }: ReportInput, found: readonly ClusterActions[]): Piece[] {
  const words = actionsTexts(language);
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
  return [
    line(words.title, 'title'),
    ...texts.map((text, i) => paragraph(text, i === texts.length - 1 ? 'textLine' : 'note')),
  ];
}

/** A line that names the cluster, then its actions, then a blank row. */
function clusterSections(input: ReportInput, found: Found): Section[] {
  const { run } = input;
  const { root, byCode } = run.framework;
  const overall = shownRange(run, [root]);
  const range = shownRange(run, [...byCode.keys()]);
  return [...found].map(([ranked, mine]) => [
    line(clusterText(input, ranked, mine, overall), 'heading'),
    table(actionRows(input, mine, range)),
    blank(),
  ]);
}
