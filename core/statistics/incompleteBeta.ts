// SPDX-License-Identifier: EUPL-1.2

const MAXIMUM_TERMS = 10_000;

/**
 * The regularised incomplete beta function I_x(a, 1/2), to about 1e-13 of its own size however small it is.
 * Both tails are given, `complement` = 1 - x, since neither can be had from the other without loss.
 * Source: NIST Digital Library of Mathematical Functions, 8.17.22 (continued fraction) and 8.17.4 (symmetry).
 *
 * @example
 * incompleteBetaHalf(1, 0.75, 0.25) // 0.5
 */
export function incompleteBetaHalf(a: number, x: number, complement: number): number {
  if (x === 0) return 0;
  if (complement === 0) return 1;
  const scale = (Math.exp(a * Math.log(x)) * Math.sqrt(complement) * gammaRatio(a)) / Math.sqrt(Math.PI);
  // The fraction converges fast only on its side of the bulk.
  if (x < (a + 1) / (a + 2.5)) return scale / (a * continuedFraction(a, 0.5, x));
  return 1 - scale / (0.5 * continuedFraction(0.5, a, complement));
}

/** 1 + d1 / (1 + d2 / (1 + ...)), evaluated from the front until it stands still (Lentz's method). */
function continuedFraction(a: number, b: number, x: number): number {
  let fraction = 1;
  let numerators = 1;
  let denominators = 0;
  for (let term = 1; term <= MAXIMUM_TERMS; term++) {
    const coefficient = x * coefficientOf(term, a, b);
    numerators = 1 + coefficient / numerators;
    denominators = 1 / (1 + coefficient * denominators);
    const change = numerators * denominators;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return fraction;
}

function coefficientOf(term: number, a: number, b: number): number {
  const m = term >>> 1;
  const span = a + 2 * m;
  return term % 2 === 1
    ? -((a + m) * (a + b + m)) / (span * (span + 1))
    : (m * (b - m)) / ((span - 1) * span);
}

/** Gamma(a + 1/2) / Gamma(a): the asymptotic series, from an argument that is large enough for it. */
function gammaRatio(a: number): number {
  let shifted = a;
  let factor = 1;
  while (shifted < 40) {
    factor *= shifted / (shifted + 0.5);
    shifted++;
  }
  const u = 1 / shifted;
  const series = 1 + u * (-1 / 8 + u * (1 / 128 + u * (5 / 1024 + u * (-21 / 32768 + u * (-399 / 262144)))));
  return factor * Math.sqrt(shifted) * series;
}
