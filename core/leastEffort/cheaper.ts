// SPDX-License-Identifier: EUPL-1.2
import { moved, upFromThePresent } from './greedy.ts';
import type { Lever } from './levers.ts';
import type { Places, Searching, Trials } from './trials.ts';

/** A saving that is none. */
const NOTHING = 1e-9;

/** How much of a step is exchanged for another: the more, the better the others must be. */
const BACK = [1, 1 / 2, 1 / 4, 1 / 8];

/** Places that reach the goal for less effort than these: small changes, until none helps or the trials are used up. */
export function* cheaper(
  from: Places,
  levers: readonly Lever[],
  trials: Trials,
  mostTrials: number,
): Searching<Places> {
  let places = yield* shrunk(from, levers, trials);
  for (;;) {
    const better =
      (yield* exchanged(places, levers, trials, mostTrials)) ??
      (yield* replaced(places, levers, trials, mostTrials));
    if (better === null) return places;
    places = better;
  }
}

/** Every step taken back as far as the goal allows, the most costly first. */
function* shrunk(from: Places, levers: readonly Lever[], trials: Trials): Searching<Places> {
  const effort = (lever: number) => levers[lever]!.efforts[from[lever]!]!;
  const raised = raisedIn(from, levers).sort((a, b) => effort(b) - effort(a));
  let places = from;
  for (const lever of raised) places = yield* lowered(places, lever, levers[lever]!.least, trials);
  return places;
}

/** The lowest place of a lever at which the goal is still reached: by halves, as if less never brought more. */
function* lowered(places: Places, lever: number, lowest: number, trials: Trials): Searching<Places> {
  let reached = places[lever]!;
  const atLowest = moved(places, lever, lowest);
  if (reached > lowest && (yield* trials.reaches(atLowest))) return atLowest;
  for (let short = lowest; reached - short > 1; ) {
    const middle = (short + reached) >> 1;
    if (yield* trials.reaches(moved(places, lever, middle))) reached = middle;
    else short = middle;
  }
  return moved(places, lever, reached);
}

/** One step smaller and another larger, for less effort together; `null` where no such pair helps. */
function* exchanged(
  places: Places,
  levers: readonly Lever[],
  trials: Trials,
  mostTrials: number,
): Searching<Places | null> {
  for (const lever of raisedIn(places, levers)) {
    for (const other of levers.keys()) {
      if (other === lever) continue;
      for (const [lower, higher] of exchanges(
        levers[lever]!,
        places[lever]!,
        levers[other]!,
        places[other]!,
      )) {
        if (trials.count > mostTrials) return null;
        const candidate = moved(moved(places, lever, lower), other, higher);
        if (!(yield* trials.reaches(candidate))) continue;
        const less = yield* lowered(candidate, other, places[other]!, trials);
        return yield* lowered(less, lever, levers[lever]!.least, trials);
      }
    }
  }
  return null;
}

/**
 * Places of two levers that cost less together than the present ones: parts of the first for as much as that pays of
 * the second, and one more place of the second for as little of the first as that costs.
 */
function exchanges(
  { efforts, least }: Lever,
  place: number,
  { efforts: otherEfforts }: Lever,
  other: number,
): (readonly [number, number])[] {
  const back = BACK.map((part) => place - Math.ceil((place - least) * part));
  const paid = back.map((lower): readonly [number, number] => {
    const saved = efforts[place]! - efforts[lower]!;
    return [lower, furthest(otherEfforts, otherEfforts[other]! + saved - NOTHING)];
  });
  const dearer = (otherEfforts[other + 1] ?? Number.POSITIVE_INFINITY) - otherEfforts[other]!;
  const lower = furthest(efforts, efforts[place]! - dearer - NOTHING);
  return [...paid, [lower, other + 1] as const].filter(([to, up]) => to >= least && up > other);
}

/** One step left out and the gap filled anew by whatever is best, where that is cheaper. */
function* replaced(
  places: Places,
  levers: readonly Lever[],
  trials: Trials,
  mostTrials: number,
): Searching<Places | null> {
  for (const lever of raisedIn(places, levers)) {
    if (trials.count > mostTrials) return null;
    const without = moved(places, lever, levers[lever]!.least);
    const filled = yield* upFromThePresent(levers, trials, without, new Set([lever]));
    if (!(yield* trials.reaches(filled))) continue;
    const candidate = yield* shrunk(filled, levers, trials);
    if (trials.effort(candidate) < trials.effort(places) - NOTHING) return candidate;
  }
  return null;
}

/** The furthest place that costs no more; -1 where none does. */
function furthest(efforts: Float64Array, most: number): number {
  let [within, beyond] = [-1, efforts.length];
  while (beyond - within > 1) {
    const middle = (within + beyond) >> 1;
    if (efforts[middle]! <= most) within = middle;
    else beyond = middle;
  }
  return within;
}

function raisedIn(places: Places, levers: readonly Lever[]): number[] {
  return [...places.keys()].filter((lever) => places[lever]! > levers[lever]!.least);
}
