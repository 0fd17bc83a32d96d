// SPDX-License-Identifier: EUPL-1.2
import { type Attainment, attainments } from '../../advise/attainment.ts';
import { changeOf } from '../../compare/change.ts';
import type { Dossier } from '../dossier.ts';
import { rounded } from '../overview/summary.ts';
import { type Standing, standings } from '../standing.ts';

/** A number under the name of what it belongs to. */
export interface Named {
  readonly name: string;
  readonly value: number;
}

/** What the parts of the briefing are made from: found once. */
export interface Briefing {
  readonly dossier: Dossier;
  /** All clusters, the best first. */
  readonly standings: readonly Standing[];
  /** Of overall scores. */
  readonly decimals: number;
  /** Points by which overall scores changed, as they are shown; none without a comparable period. */
  readonly changes: readonly Named[];
  readonly attainments: readonly Attainment[];
}

export function briefingOf(dossier: Dossier, decimals: number): Briefing {
  const { run, history, before, guidance } = dossier;
  const all = standings(run, run.framework.root);
  return {
    dossier,
    standings: all,
    decimals,
    changes: all.flatMap(({ cluster, label }): Named[] => {
      const change = before === null ? null : changeOf(run, before, cluster.code, run.framework.root);
      return change === null ? [] : [{ name: label, value: rounded(change.points, decimals) }];
    }),
    attainments: attainments({ run, history }, guidance.targets),
  };
}
