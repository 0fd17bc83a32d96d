// SPDX-License-Identifier: EUPL-1.2

/** Values that may be proposed for what is declared, from the present one to its bound. */
export interface PossibleValues {
  /** The present value first. */
  readonly values: Float64Array;
  /** True where any value within the bounds would do, and these are only rounded for people to read. */
  readonly free: boolean;
}

/** No more than a thousand values, none rounded by more than a hundredth of the distance to the bound. */
const FINENESS = 100;

/**
 * The multiples of a power of ten between the present value and the bound, and the bound; where values are whole, the
 * whole numbers among them, in tens, hundreds … where there are too many of them. Nothing lies beyond the bound.
 */
export function possibleValues(from: number, bound: number, whole: boolean): PossibleValues {
  const distance = Math.abs(bound - from);
  const fine = 10 ** Math.floor(Math.log10(distance / FINENESS));
  const step = whole ? Math.max(1, fine) : fine;
  const direction = Math.sign(bound - from);
  const last = whole ? direction * Math.floor(direction * bound) : bound;
  const values = [from];
  // Past the present value by more than what rounding makes of a multiple of the step.
  const first = Math.floor((direction * from) / step + 1e-9) + 1;
  for (let multiple = first; multiple * step < direction * last - 1e-9 * step; multiple++) {
    values.push(direction * written(multiple * step));
  }
  if (direction * last > direction * from) values.push(last);
  return { values: Float64Array.from(values), free: !whole || step > 1 };
}

/** 0.3, not 0.30000000000000004. */
function written(value: number): number {
  return Number(value.toPrecision(12));
}
