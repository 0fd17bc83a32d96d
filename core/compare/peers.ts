// SPDX-License-Identifier: EUPL-1.2
import type { Cluster } from '../model/observations.ts';
import type { ScoreRun } from '../model/scoreRun.ts';

/** With which of the others a cluster is compared. */
export type PeerChoice =
  | { readonly kind: 'all' | 'same-area' | 'same-size' }
  /** The clusters with these codes, except the cluster itself. */
  | { readonly kind: 'chosen'; readonly clusters: readonly string[] };

/** The others that a cluster is compared with: it is never among them itself. */
export interface Peers {
  /** Codes, in the order of the run. */
  readonly clusters: readonly string[];
  /** How they were found: `all` where the choice left too few. */
  readonly kind: PeerChoice['kind'];
  /** True where something else was chosen, and left too few. */
  readonly tooFew: boolean;
}

/** The median of fewer would be that of the cluster and one other, whose scores could be told from it. */
const FEWEST_PEERS = 2;

/**
 * Up to twice, and down to half, as many members are the same size: a ratio, so that each of two is the other's peer,
 * and wide enough that of a handful of clusters most have some.
 */
const SAME_SIZE_FACTOR = 2;

/** The peers of a cluster, and how they were found. */
export function findPeers(run: Pick<ScoreRun, 'clusters'>, cluster: string, choice: PeerChoice): Peers {
  const own = run.clusters.find(({ code }) => code === cluster);
  const others = run.clusters.filter(({ code }) => code !== cluster);
  const codes = (clusters: readonly Cluster[]) => clusters.map(({ code }) => code);
  if (choice.kind === 'all' || own === undefined) {
    return { clusters: codes(others), kind: 'all', tooFew: false };
  }
  const peers = others.filter((other) => arePeers(own, other, choice));
  if (peers.length < FEWEST_PEERS) return { clusters: codes(others), kind: 'all', tooFew: true };
  return { clusters: codes(peers), kind: choice.kind, tooFew: false };
}

/** The codes of the clusters that one is compared with, without itself; all others where the choice leaves too few. */
export function peersOf(
  run: Pick<ScoreRun, 'clusters'>,
  cluster: string,
  choice: PeerChoice,
): readonly string[] {
  return findPeers(run, cluster, choice).clusters;
}

function arePeers(own: Cluster, other: Cluster, choice: PeerChoice): boolean {
  switch (choice.kind) {
    case 'all':
      return true;
    case 'same-area':
      return areaOf(own) !== '' && areaOf(own) === areaOf(other);
    case 'same-size':
      return isSameSize(own.members, other.members);
    case 'chosen':
      return choice.clusters.includes(other.code);
  }
}

/** Areas are typed by hand: capitals and spaces around them make no difference. */
function areaOf({ area }: Cluster): string {
  return area.trim().toLowerCase();
}

function isSameSize(own: number | null, other: number | null): boolean {
  if (own === null || other === null || own <= 0 || other <= 0) return false;
  return Math.max(own, other) <= SAME_SIZE_FACTOR * Math.min(own, other);
}
