// SPDX-License-Identifier: EUPL-1.2
import { fill, textsIn } from '../../i18n/texts.ts';
import type { Dossier } from '../dossier.ts';
import type { ReportRequest } from '../parts.ts';
import type { SheetMaker } from '../plan.ts';
import { cardGroup } from './group.ts';
import { planCard } from './planCard.ts';

/** A sheet for each cluster that gets a card, the best first. */
export function cardMakers(dossier: Dossier, { cards, anonymous }: ReportRequest): SheetMaker[] {
  const { run, language } = dossier;
  const group = cardGroup(run, anonymous);
  const template = textsIn(language).report.sheets.card;
  return group.standings
    .filter(({ cluster }) => cards === null || cards.includes(cluster.code))
    .map((standing) => ({
      name: fill(template, { cluster: standing.label }, language),
      plan: (name) => planCard({ dossier, group, standing }, name),
    }));
}
