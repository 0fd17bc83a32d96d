// SPDX-License-Identifier: EUPL-1.2
import { type GroupStatistics, groupStatistics } from '../../compare/groupStatistics.ts';
import { type Aggregate, dimensionsOf } from '../../model/framework.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import { type ShownRange, shownRange } from '../range.ts';
import { type Standing, standings } from '../standing.ts';

/** What all cards of a report say of the group alike: found once. */
export interface CardGroup {
  /** All clusters, the best first. */
  readonly standings: readonly Standing[];
  readonly dimensions: readonly Aggregate[];
  /** By element; absent where no cluster has a score. */
  readonly statistics: ReadonlyMap<string, GroupStatistics>;
  /** By dimension: the clusters with the best score; `null` where the others stay without a name. */
  readonly leaders: ReadonlyMap<string, readonly string[]> | null;
  readonly ranges: Readonly<Record<'overall' | 'dimensions' | 'indicators', ShownRange>>;
}

export function cardGroup(run: ScoreRun, anonymous: boolean): CardGroup {
  const { framework } = run;
  const all = standings(run, framework.root);
  const dimensions = dimensionsOf(framework);
  const codes = (elements: readonly { readonly code: string }[]) => elements.map(({ code }) => code);
  return {
    standings: all,
    dimensions,
    statistics: new Map(
      [...framework.byCode.keys()].flatMap((code) => {
        const statistics = groupStatistics(run, code);
        return statistics === null ? [] : [[code, statistics] as const];
      }),
    ),
    leaders: anonymous ? null : new Map(codes(dimensions).map((code) => [code, leadersOf(run, all, code)])),
    ranges: {
      overall: shownRange(run, [framework.root]),
      dimensions: shownRange(run, codes(dimensions)),
      indicators: shownRange(run, codes(framework.indicators)),
    },
  };
}

function leadersOf({ ranks }: ScoreRun, all: readonly Standing[], element: string): string[] {
  return all.filter(({ cluster }) => ranks.get(element)?.get(cluster.code) === 1).map(({ label }) => label);
}
