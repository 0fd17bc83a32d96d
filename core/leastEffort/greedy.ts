// SPDX-License-Identifier: EUPL-1.2
import type { Lever } from './levers.ts';
import type { Places, Searching, Trials } from './trials.ts';

/** A move of one lever: to which place, and how much better than others it is. */
interface Move {
  readonly place: number;
  readonly worth: number;
}

/** Which moves are looked at from some places, and when there are enough. */
interface Way {
  /** Where a lever could go from its place. */
  moves(lever: Lever, place: number): readonly number[];
  /** What a move is worth: the margins before it and after it, and by how much it changes the effort. */
  worth(before: number, after: number, effort: number): number;
  readonly endsAtGoal: boolean;
}

/** Of all that a lever has room for, this part is tried in one move, beside all of it. */
const PART = 4;

/** How many trials a climb takes for each lever, about: two for every part. */
export const TRIALS_A_CLIMB = 2 * PART;

const UP: Way = {
  moves: upwards,
  worth(before, after, effort) {
    // More than what is missing is no gain; a free move that does no harm costs nothing to know.
    const gain = Math.min(after, 0) - Math.min(before, 0);
    return gain <= 0 ? Number.NEGATIVE_INFINITY : gain / effort;
  },
  endsAtGoal: true,
};

const DOWN: Way = {
  moves: downwards,
  worth: (before, after, effort) =>
    after < 0 ? Number.NEGATIVE_INFINITY : -effort / Math.max(before - after, 1e-12),
  endsAtGoal: false,
};

/**
 * Places that reach the goal, from the minimum requirements or the places given up: again and again the move with the
 * largest gain for its effort. Levers that are held stay where they are.
 */
export function upFromThePresent(
  levers: readonly Lever[],
  trials: Trials,
  from: Places = levers.map(({ least }) => least),
  held: ReadonlySet<number> = new Set(),
): Searching<Places> {
  return climb(UP, levers, trials, from, held);
}

/**
 * Places that reach the goal, from everything at its bound down: again and again the move with the largest saving for
 * its loss.
 */
export function* downFromTheTop(levers: readonly Lever[], trials: Trials): Searching<Places> {
  const top = levers.map(({ values }) => values.length - 1);
  return (yield* trials.reaches(top)) ? yield* climb(DOWN, levers, trials, top, new Set()) : top;
}

/**
 * Makes the move of most worth until there is none, or until there is enough. A move's worth is only looked at again when
 * it seems to be the best: as a rule every move makes the others worth less, so that few have to be.
 */
function* climb(
  way: Way,
  levers: readonly Lever[],
  trials: Trials,
  from: Places,
  held: ReadonlySet<number>,
): Searching<Places> {
  const best = new Map<number, Move & { readonly turn: number }>();
  let places = from;
  let turn = 0;
  for (const lever of levers.keys()) {
    if (!held.has(lever)) yield* look(lever);
  }
  while (!(way.endsAtGoal && (yield* trials.reaches(places)))) {
    const [lever, move] = mostWorth(best) ?? [];
    if (lever === undefined || move === undefined) return places;
    if (move.turn === turn) {
      if (move.worth === Number.NEGATIVE_INFINITY) return places;
      places = moved(places, lever, move.place);
      turn++;
    }
    yield* look(lever);
  }
  return places;

  function* look(lever: number): Searching<void> {
    const move = yield* bestMove(way, levers[lever]!, lever, places, trials);
    if (move === null) best.delete(lever);
    else best.set(lever, { ...move, turn });
  }
}

/** The move of most worth of one lever (its index); the first of equals, `null` where it cannot move. */
function* bestMove(
  way: Way,
  lever: Lever,
  index: number,
  places: Places,
  trials: Trials,
): Searching<Move | null> {
  const now = places[index]!;
  const { margin } = yield* trials.at(places);
  let best: Move | null = null;
  for (const place of way.moves(lever, now)) {
    const after = (yield* trials.at(moved(places, index, place))).margin;
    const worth = way.worth(margin, after, lever.efforts[place]! - lever.efforts[now]!);
    if (best === null || worth > best.worth) best = { place, worth };
  }
  return best;
}

function mostWorth<M extends Move>(moves: ReadonlyMap<number, M>): readonly [number, M] | undefined {
  let most: readonly [number, M] | undefined;
  for (const entry of moves) if (most === undefined || entry[1].worth > most[1].worth) most = entry;
  return most;
}

/** The same places with one lever at another. */
export function moved(places: Places, lever: number, place: number): Places {
  const copy = [...places];
  copy[lever] = place;
  return copy;
}

/** A part of the places further up, and the bound. */
function upwards({ values }: Lever, place: number): number[] {
  const last = values.length - 1;
  const part = Math.min(last, place + Math.max(1, Math.ceil(last / PART)));
  return place === last ? [] : [...new Set([part, last])];
}

/** A part of the places back, and all of them, but never below the minimum requirement. */
function downwards({ values, least }: Lever, place: number): number[] {
  const part = Math.max(least, place - Math.max(1, Math.ceil((values.length - 1) / PART)));
  return place === least ? [] : [...new Set([part, least])];
}
