// SPDX-License-Identifier: EUPL-1.2
import type { SheetsMade } from '../plan.ts';
import type { RankedCluster } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';
import type { CardGroup } from './group.ts';

/** What the parts of a cluster's card are made from. */
export interface Card {
  readonly input: ReportInput;
  readonly group: CardGroup;
  /** The cluster, with its overall score and rank. */
  readonly ranked: RankedCluster;
  /** The sheets that the card may name. */
  readonly made: SheetsMade;
}
