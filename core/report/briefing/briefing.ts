// SPDX-License-Identifier: EUPL-1.2

import { changeOf } from '../../compare/change.ts';
import { type Attainment, attainments } from '../../guidance/attainment.ts';
import { rounded } from '../overview/summary.ts';
import type { ShownRange } from '../range.ts';
import { type RankedCluster, rankedClusters } from '../rankedClusters.ts';
import type { ReportInput } from '../reportInput.ts';

/** A number under the name of what it belongs to. */
export interface Named {
  readonly name: string;
  readonly value: number;
}

/** What the parts of the briefing are made from: found once. */
export interface Briefing {
  readonly input: ReportInput;
  /** All clusters, the best first. */
  readonly rankedClusters: readonly RankedCluster[];
  /** Of overall scores. */
  readonly decimals: ShownRange['decimals'];
  /** Points by which overall scores changed, as they are shown; none without a comparable period. */
  readonly changes: readonly Named[];
  readonly attainments: readonly Attainment[];
}

export function briefingOf(input: ReportInput, decimals: ShownRange['decimals']): Briefing {
  const { run, history, before, guidance } = input;
  const all = rankedClusters(run, run.framework.root);
  return {
    input,
    rankedClusters: all,
    decimals,
    changes: all.flatMap(({ cluster, label }): Named[] => {
      const change = before === null ? null : changeOf(run, before, cluster.code, run.framework.root);
      return change === null ? [] : [{ name: label, value: rounded(change.points, decimals) }];
    }),
    attainments: attainments({ run, history }, guidance.targets),
  };
}
