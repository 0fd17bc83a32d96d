// SPDX-License-Identifier: EUPL-1.2

/**
 * A calculation that may be long, in steps: after each it yields how much of it is done, from 0 to 1, and whoever runs it
 * may draw, listen, go on or leave it. It returns its result.
 */
export type InSteps<T> = Generator<number, T, undefined>;

/** Runs all steps of a calculation without a pause. */
export function atOnce<T>(calculation: InSteps<T>): T {
  let step = calculation.next();
  while (!step.done) step = calculation.next();
  return step.value;
}

/** A calculation that is a part of another one, which it takes from one share to another. */
export function* within<T>(from: number, to: number, part: InSteps<T>): InSteps<T> {
  let step = part.next();
  while (!step.done) {
    yield from + step.value * (to - from);
    step = part.next();
  }
  return step.value;
}
