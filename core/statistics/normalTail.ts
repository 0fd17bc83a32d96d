// SPDX-License-Identifier: EUPL-1.2

/**
 * The probability that a standard normal variable is at least as far from 0 as `z`, on either side.
 *
 * @example
 * normalTail(0) // 1
 * normalTail(1.959964) // 0.05
 */
export function normalTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  return x < 2 ? 1 - errorFunction(x) : complementaryErrorFunction(x);
}

/** erf(x) by its series of positive terms (NIST Digital Library of Mathematical Functions, 7.6.2). */
function errorFunction(x: number): number {
  let term = (2 * x * Math.exp(-x * x)) / Math.sqrt(Math.PI);
  let sum = term;
  for (let k = 1; term > 1e-17 * sum; k++) {
    term *= (2 * x * x) / (2 * k + 1);
    sum += term;
  }
  return sum;
}

/** erfc(x) for x of 2 and more, by its continued fraction (7.9.1 there), from the far end forward. */
function complementaryErrorFunction(x: number): number {
  let fraction = x;
  for (let k = 100; k >= 1; k--) fraction = x + k / 2 / fraction;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
