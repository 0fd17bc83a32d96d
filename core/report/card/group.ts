// SPDX-License-Identifier: EUPL-1.2
import { type GroupStatistics, groupScores, groupStatistics } from '../../compare/groupStatistics.ts';
import { findPeers, type PeerChoice, type Peers } from '../../compare/peers.ts';
import { rank } from '../../compare/rank.ts';
import { type Aggregate, dimensionsOf } from '../../model/framework.ts';
import type { ByElement, ScoreRun } from '../../model/scoreRun.ts';
import { columnOf } from '../../model/table.ts';
import { type ShownRange, shownRange } from '../range.ts';
import { type RankedCluster, rankedClusters } from '../rankedClusters.ts';

/** What a card says of the group that its cluster is compared with: the cluster and its peers. */
export interface CardGroup {
  readonly peers: Peers;
  /** What the peers are called, the best first; `null` where the others stay without a name. */
  readonly peerNames: readonly string[] | null;
  readonly dimensions: readonly Aggregate[];
  /** By element; absent where no cluster of the group has a score. */
  readonly statistics: ReadonlyMap<string, GroupStatistics>;
  /** Among the group; the cluster itself is always in it. */
  readonly ranks: ByElement<number | null>;
  /** By dimension: the clusters with the best score; `null` where the others stay without a name. */
  readonly leaders: ReadonlyMap<string, readonly string[]> | null;
  readonly ranges: Readonly<Record<'overall' | 'dimensions' | 'indicators', ShownRange>>;
}

/** The groups of the cards of a report. That of all clusters is the same for every card, and found once. */
export function cardGroups(
  run: ScoreRun,
  choice: PeerChoice,
  anonymous: boolean,
): (cluster: string) => CardGroup {
  const all = rankedClusters(run, run.framework.root);
  const ofAll = groupOf(run, all, run.ranks, anonymous);
  return (cluster) => {
    const peers = findPeers(run, cluster, choice);
    const others = new Set(peers.clusters);
    const names = all.filter(({ cluster: { code } }) => others.has(code)).map(({ label }) => label);
    const peerNames = anonymous ? null : names;
    if (peers.kind === 'all') return { ...ofAll, peers, peerNames };
    const group = all.filter(({ cluster: { code } }) => code === cluster || others.has(code));
    return { ...groupOf(run, group, ranksAmong(run, group), anonymous), peers, peerNames };
  };
}

function groupOf(
  run: ScoreRun,
  group: readonly RankedCluster[],
  ranks: CardGroup['ranks'],
  anonymous: boolean,
): Omit<CardGroup, 'peers' | 'peerNames'> {
  const { framework } = run;
  const among = codesOf(group);
  const dimensions = dimensionsOf(framework);
  const codes = (elements: readonly { readonly code: string }[]) => elements.map(({ code }) => code);
  return {
    dimensions,
    statistics: new Map(
      [...framework.byCode.keys()].flatMap((code) => {
        const statistics = groupStatistics(run, code, among);
        return statistics === null ? [] : [[code, statistics] as const];
      }),
    ),
    ranks,
    leaders: anonymous
      ? null
      : new Map(codes(dimensions).map((code) => [code, leadersOf(ranks, group, code)])),
    ranges: {
      overall: shownRange(run, [framework.root]),
      dimensions: shownRange(run, codes(dimensions)),
      indicators: shownRange(run, codes(framework.indicators)),
    },
  };
}

function ranksAmong(run: ScoreRun, group: readonly RankedCluster[]): CardGroup['ranks'] {
  const among = codesOf(group);
  return new Map(
    [...run.framework.byCode.keys()].map((element) => {
      const scores = groupScores(run, element, among);
      const ranks = rank(columnOf([...scores.values()]));
      return [element, new Map([...scores.keys()].map((cluster, i) => [cluster, ranks[i]!]))] as const;
    }),
  );
}

function codesOf(group: readonly RankedCluster[]): ReadonlySet<string> {
  return new Set(group.map(({ cluster: { code } }) => code));
}

function leadersOf(ranks: CardGroup['ranks'], group: readonly RankedCluster[], element: string): string[] {
  return group.filter(({ cluster }) => ranks.get(element)?.get(cluster.code) === 1).map(({ label }) => label);
}
