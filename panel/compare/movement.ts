// SPDX-License-Identifier: EUPL-1.2
import type { ComparedCluster } from '../../core/compare/compareRuns.ts';

/** How clusters move from a first ranking to a second. */
export interface Movement {
  /** Clusters with a rank in both. */
  readonly ranked: number;
  /** Clusters with a rank in one of them only. */
  readonly rankedOnce: number;
  /** How many of those ranked in both change rank. */
  readonly moved: number;
  /** The clusters that move most, all equally far; none where nobody moves. */
  readonly most: readonly ComparedCluster[];
  /** The codes of those on the first rank; several where they are tied, none where nobody is ranked. */
  readonly leaders: readonly [first: readonly string[], second: readonly string[]];
}

/** The movement of clusters between the two rankings in which they were compared. */
export function movementOf(clusters: readonly ComparedCluster[]): Movement {
  const shifts = clusters.flatMap(({ rankShift }) => (rankShift === null ? [] : [Math.abs(rankShift)]));
  const largest = shifts.reduce((most, shift) => Math.max(most, shift), 0);
  const isFarthest = ({ rankShift }: ComparedCluster) =>
    rankShift !== null && Math.abs(rankShift) === largest;
  return {
    ranked: shifts.length,
    rankedOnce: clusters.filter(({ ranks: [first, second] }) => (first === null) !== (second === null))
      .length,
    moved: shifts.filter((shift) => shift > 0).length,
    most: largest === 0 ? [] : clusters.filter(isFarthest),
    leaders: [leadersOf(clusters, 0), leadersOf(clusters, 1)],
  };
}

/** Whether the second ranking has others in the lead than the first. */
export function leaderChanges({ leaders: [first, second] }: Movement): boolean {
  return first.length !== second.length || first.some((code) => !second.includes(code));
}

function leadersOf(clusters: readonly ComparedCluster[], ranking: 0 | 1): string[] {
  return clusters.filter(({ ranks }) => ranks[ranking] === 1).map(({ cluster }) => cluster);
}
