// SPDX-License-Identifier: EUPL-1.2
import type { Lever } from './levers.ts';
import type { Places, Trials } from './trials.ts';

/** A move of one lever: to which place, and how much better than others it is. */
interface Move {
  readonly place: number;
  readonly worth: number;
}

/** Of all that a lever has room for, this part is tried in one move, beside all of it. */
const PART = 4;

/**
 * Places that reach the goal, from the minimum requirements or the places given up: again and again the move with the
 * largest gain for its effort. Levers that are held stay where they are.
 */
export function upFromThePresent(
  levers: readonly Lever[],
  trials: Trials,
  from: Places = levers.map(({ least }) => least),
  held: ReadonlySet<number> = new Set(),
): Places {
  return climb(
    levers,
    from,
    held,
    (places) => trials.reaches(places),
    (places, lever) => {
      const { efforts } = levers[lever]!;
      const { margin } = trials.at(places);
      return upwards(levers[lever]!, places[lever]!).map((place): Move => {
        const after = trials.at(moved(places, lever, place)).margin;
        // More than what is missing is no gain; a free move that does no harm costs nothing to know.
        const gain = Math.min(after, 0) - Math.min(margin, 0);
        const effort = efforts[place]! - efforts[places[lever]!]!;
        return { place, worth: gain <= 0 ? Number.NEGATIVE_INFINITY : gain / effort };
      });
    },
  );
}

/**
 * Places that reach the goal, from everything at its bound down: again and again the move with the largest saving for
 * its loss.
 */
export function downFromTheTop(levers: readonly Lever[], trials: Trials): Places {
  const top = levers.map(({ values }) => values.length - 1);
  if (!trials.reaches(top)) return top;
  return climb(
    levers,
    top,
    new Set(),
    () => false,
    (places, lever) => {
      const { efforts } = levers[lever]!;
      const { margin } = trials.at(places);
      return downwards(levers[lever]!, places[lever]!).map((place): Move => {
        const after = trials.at(moved(places, lever, place)).margin;
        const saved = efforts[places[lever]!]! - efforts[place]!;
        return {
          place,
          worth: after < 0 ? Number.NEGATIVE_INFINITY : saved / Math.max(margin - after, 1e-12),
        };
      });
    },
  );
}

/**
 * Makes the move of most worth until there is none, or until all is done. A move's worth is only looked at again when it
 * seems to be the best: as a rule every move makes the others worth less, so that few have to be.
 */
function climb(
  levers: readonly Lever[],
  from: Places,
  held: ReadonlySet<number>,
  isDone: (places: Places) => boolean,
  movesOf: (places: Places, lever: number) => readonly Move[],
): Places {
  const best = new Map<number, Move & { readonly turn: number }>();
  let places = from;
  let turn = 0;
  const look = (lever: number) => {
    const move = movesOf(places, lever).reduce<Move | null>(
      (a, b) => (a === null || b.worth > a.worth ? b : a),
      null,
    );
    if (move === null) best.delete(lever);
    else best.set(lever, { ...move, turn });
  };
  levers.forEach((_, lever) => {
    if (!held.has(lever)) look(lever);
  });
  while (!isDone(places)) {
    const [lever, move] = mostWorth(best) ?? [];
    if (lever === undefined || move === undefined) return places;
    if (move.turn === turn) {
      if (move.worth === Number.NEGATIVE_INFINITY) return places;
      places = moved(places, lever, move.place);
      turn++;
    }
    look(lever);
  }
  return places;
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
