// SPDX-License-Identifier: EUPL-1.2
import type { Dossier } from '../dossier.ts';
import type { Standing } from '../standing.ts';
import type { CardGroup } from './group.ts';

/** What the parts of a cluster's card are made from. */
export interface Card {
  readonly dossier: Dossier;
  readonly group: CardGroup;
  /** The cluster, with its overall score and rank. */
  readonly standing: Standing;
}
