// SPDX-License-Identifier: EUPL-1.2
import { moved, upFromThePresent } from './greedy.ts';
import type { Lever } from './levers.ts';
import type { Places, Trials } from './trials.ts';

/** A saving that is none. */
const NOTHING = 1e-9;

/** Makes a way that reaches its goal cheaper by small changes, until none helps or the trials are used up. */
export function cheaper(from: Places, levers: readonly Lever[], trials: Trials, mostTrials: number): Places {
  let places = shrunk(from, levers, trials);
  for (;;) {
    const better =
      exchanged(places, levers, trials, mostTrials) ?? replaced(places, levers, trials, mostTrials);
    if (better === null) return places;
    places = better;
  }
}

/** Every step taken back as far as the goal allows, the most costly first. */
function shrunk(from: Places, levers: readonly Lever[], trials: Trials): Places {
  const effort = (lever: number) => levers[lever]!.efforts[from[lever]!]!;
  const raised = raisedIn(from, levers).sort((a, b) => effort(b) - effort(a));
  return raised.reduce((places, lever) => lowered(places, lever, levers[lever]!.least, trials), from);
}

/** The lowest place of a lever at which the goal is still reached: by halves, as if less never brought more. */
function lowered(places: Places, lever: number, lowest: number, trials: Trials): Places {
  let reached = places[lever]!;
  if (reached > lowest && trials.reaches(moved(places, lever, lowest))) return moved(places, lever, lowest);
  for (let short = lowest; reached - short > 1; ) {
    const middle = (short + reached) >> 1;
    if (trials.reaches(moved(places, lever, middle))) reached = middle;
    else short = middle;
  }
  return moved(places, lever, reached);
}

/** One step smaller and another larger, for less effort together; `null` where no such pair helps. */
function exchanged(
  places: Places,
  levers: readonly Lever[],
  trials: Trials,
  mostTrials: number,
): Places | null {
  for (const lever of raisedIn(places, levers)) {
    const { least, efforts } = levers[lever]!;
    const now = places[lever]!;
    for (const lower of new Set([least, (least + now) >> 1, now - 1])) {
      const saved = efforts[now]! - efforts[lower]!;
      for (const other of levers.keys()) {
        if (trials.count > mostTrials) return null;
        if (other === lever) continue;
        const higher = affordable(levers[other]!.efforts, places[other]!, saved - NOTHING);
        if (higher === places[other]) continue;
        const candidate = moved(moved(places, lever, lower), other, higher);
        if (trials.reaches(candidate)) return lowered(candidate, other, places[other]!, trials);
      }
    }
  }
  return null;
}

/** One step left out and the gap filled anew by whatever is best, where that is cheaper. */
function replaced(
  places: Places,
  levers: readonly Lever[],
  trials: Trials,
  mostTrials: number,
): Places | null {
  for (const lever of raisedIn(places, levers)) {
    if (trials.count > mostTrials) return null;
    const without = moved(places, lever, levers[lever]!.least);
    const filled = upFromThePresent(levers, trials, without, new Set([lever]));
    if (!trials.reaches(filled)) continue;
    const candidate = shrunk(filled, levers, trials);
    if (trials.effort(candidate) < trials.effort(places) - NOTHING) return candidate;
  }
  return null;
}

/** The furthest place that costs no more than `effort` beyond the present one. */
function affordable(efforts: Float64Array, place: number, effort: number): number {
  let furthest = place;
  while (furthest + 1 < efforts.length && efforts[furthest + 1]! - efforts[place]! <= effort) furthest++;
  return furthest;
}

function raisedIn(places: Places, levers: readonly Lever[]): number[] {
  return [...places.keys()].filter((lever) => places[lever]! > levers[lever]!.least);
}
