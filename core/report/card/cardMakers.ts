// SPDX-License-Identifier: EUPL-1.2
import { fill, textsIn } from '../../i18n/texts.ts';
import type { Dossier } from '../dossier.ts';
import type { ReportRequest } from '../parts.ts';
import type { SheetMaker } from '../plan.ts';
import { standings } from '../standing.ts';
import { cardGroups } from './group.ts';
import { planCard } from './planCard.ts';

/** A sheet for each cluster that gets a card, the best first. */
export function cardMakers(dossier: Dossier, { cards, anonymous, peers }: ReportRequest): SheetMaker[] {
  const { run, language } = dossier;
  const groupOf = cardGroups(run, peers, anonymous);
  const template = textsIn(language).report.sheets.card;
  return standings(run, run.framework.root)
    .filter(({ cluster }) => cards === null || cards.includes(cluster.code))
    .map((standing) => ({
      name: fill(template, { cluster: standing.label }, language),
      plan: (name) => planCard({ dossier, group: groupOf(standing.cluster.code), standing }, name),
    }));
}
