// SPDX-License-Identifier: EUPL-1.2
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill } from '../../i18n/texts.ts';
import type { ReportRequest } from '../parts.ts';
import type { SheetMaker } from '../plan.ts';
import { rankedClusters } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';
import { cardGroups } from './group.ts';
import { planCard } from './planCard.ts';

/** A sheet for each cluster that gets a card, the best first. */
export function cardMakers(input: ReportInput, { cards, anonymous, peers }: ReportRequest): SheetMaker[] {
  const { run, language } = input;
  const groupOf = cardGroups(run, peers, anonymous);
  const template = reportTexts(language).sheets.card;
  return rankedClusters(run, run.framework.root)
    .filter(({ cluster }) => cards === null || cards.includes(cluster.code))
    .map((ranked) => ({
      part: 'cards',
      name: fill(template, { cluster: ranked.label }, language),
      plan: (name, made) => planCard({ input, group: groupOf(ranked.cluster.code), ranked, made }, name),
    }));
}
