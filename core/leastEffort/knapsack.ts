// SPDX-License-Identifier: EUPL-1.2

/** Something that can be taken in parts: effort and gain of every place, both growing, always in the same relation. */
export interface Item {
  readonly efforts: Float64Array;
  readonly gains: Float64Array;
  /** True where anything between the places could be taken too, and is only rounded up to the next. */
  readonly free: boolean;
  /** The place from which it starts, because that much must be taken. */
  readonly least: number;
}

/** The places that were packed, and how sure it is that nothing costs less. */
export interface Packing {
  readonly places: readonly number[];
  /** True where nothing costs less, except for the rounding of at most one free item. */
  readonly proved: boolean;
  /** True where a choice among single places had to be tried out. */
  readonly branched: boolean;
  /** The least effort were all items free. */
  readonly leastEffort: number;
}

interface Node {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Differences that are rounding, of efforts and of gains. */
const TIE = 1e-9;
const ROUNDING = 1e-10;

/**
 * The places of least effort whose gains sum to `needed`; `null` where all items together do not. Filling up the best
 * gain for its effort first is optimal where parts can be taken (Dantzig's bound for the knapsack); where the item
 * that is filled last has only single places, both sides of it are tried, unless the bound says that neither can be
 * better than what is known (Land and Doig's branch and bound). It gives up after `nodeLimit` tries.
 */
export function cheapestPacking(items: readonly Item[], needed: number, nodeLimit: number): Packing | null {
  const low = Int32Array.from(items, ({ least }) => least);
  const high = Int32Array.from(items, ({ gains }) => gains.length - 1);
  const order = bestFirst(items);
  const whole = fill(items, order, { low, high }, needed);
  if (whole === null) return null;
  let best = whole;
  let open: Node[] = whole.split === null ? [] : [{ low, high }];
  const branched = open.length > 0;
  let tried = 0;
  for (let node = open.pop(); node !== undefined && tried < nodeLimit; node = open.pop()) {
    tried++;
    const filled = fill(items, order, node, needed);
    if (filled === null || filled.bound >= best.effort - TIE) continue;
    if (filled.effort < best.effort) best = filled;
    if (filled.split === null) continue;
    const { item, place } = filled.split;
    open.push(
      { low: replaced(node.low, item, place), high: node.high },
      { low: node.low, high: replaced(node.high, item, place - 1) },
    );
  }
  // What is left open when it gave up may hold something better, unless its bound says no.
  open = open.filter((node) => (fill(items, order, node, needed)?.bound ?? Infinity) < best.effort - TIE);
  const proved = tried < nodeLimit || open.length === 0;
  return { places: [...best.places], proved, branched, leastEffort: whole.bound };
}

interface Filled {
  /** No choice within the node costs less. */
  readonly bound: number;
  /** What the places cost, where free items are not rounded. */
  readonly effort: number;
  readonly places: Int32Array;
  /** The item that had to be rounded up to one of its single places. */
  readonly split: { readonly item: number; readonly place: number } | null;
}

/** Takes the best items first until there is enough; the last one as far as it must be. */
function fill(
  items: readonly Item[],
  order: readonly number[],
  { low, high }: Node,
  needed: number,
): Filled | null {
  const places = low.slice();
  let missing = needed;
  let effort = 0;
  items.forEach(({ gains, efforts }, i) => {
    missing -= gains[low[i]!]!;
    effort += efforts[low[i]!]!;
  });
  const enough = ROUNDING * Math.max(1, Math.abs(needed));
  for (const item of order) {
    if (missing <= enough) break;
    const { gains, efforts, free } = items[item]!;
    const [from, to] = [low[item]!, high[item]!];
    const gain = gains[to]! - gains[from]!;
    if (gain <= 0) continue;
    if (gain <= missing + enough) {
      places[item] = to;
      missing -= gain;
      effort += efforts[to]! - efforts[from]!;
      continue;
    }
    const place = firstWith(gains, gains[from]! + missing - enough, from, to);
    places[item] = place;
    const part = missing / gain;
    const bound = effort + part * (efforts[to]! - efforts[from]!);
    const isExact = gains[place]! - gains[from]! <= missing + enough;
    if (free || isExact) return { bound, effort: bound, places, split: null };
    return { bound, effort: effort + efforts[place]! - efforts[from]!, places, split: { item, place } };
  }
  return missing > enough ? null : { bound: effort, effort, places, split: null };
}

/** The largest gain for its effort first; what costs nothing before all. */
function bestFirst(items: readonly Item[]): number[] {
  const ratio = ({ gains, efforts }: Item) => {
    const last = gains.length - 1;
    return gains[last]! / efforts[last]!;
  };
  return [...items.keys()].sort((a, b) => ratio(items[b]!) - ratio(items[a]!) || a - b);
}

/** The first place from `from` on whose gain is enough. */
function firstWith(gains: Float64Array, enough: number, from: number, to: number): number {
  let [below, reached] = [from, to];
  while (reached - below > 1) {
    const middle = (below + reached) >> 1;
    if (gains[middle]! >= enough) reached = middle;
    else below = middle;
  }
  return reached;
}

function replaced(places: Int32Array, item: number, place: number): Int32Array {
  const copy = places.slice();
  copy[item] = place;
  return copy;
}
