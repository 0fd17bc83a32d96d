// SPDX-License-Identifier: EUPL-1.2

const compared = new Map<string, number>();
const differing: GoldenDifference[] = [];

/** A part of an oracle file that is not compared, because the product does something else, or nothing. */
export interface GoldenDifference {
  readonly file: string;
  readonly part: string;
  readonly values: number;
  /** One line for `docs/method.md`. */
  readonly why: string;
}

/** How many values of each oracle file have been compared so far in this test file. */
export function comparedValues(): ReadonlyMap<string, number> {
  return compared;
}

/** What was said so far in this test file to differ on purpose. */
export function purposefulDifferences(): readonly GoldenDifference[] {
  return differing;
}

/**
 * Says that so many values of a part of an oracle file differ on purpose or are not offered. Nothing is compared: what
 * the product does instead is for the test to show. A part that several tests name counts once.
 */
export function differsOnPurpose(file: string, part: string, values: number, why: string): void {
  differing.push({ file, part, values, why });
}

/** How many values a part of an oracle file has. */
export function leavesOf(part: unknown): number {
  if (typeof part !== 'object' || part === null) return 1;
  return Object.values(part).reduce<number>((leaves, one) => leaves + leavesOf(one), 0);
}

/**
 * Compares `actual` with the reference's `expected`, leaf by leaf, and counts the leaves under `file`.
 * Numbers may differ by 1e-9 (relative, with an absolute floor of 1e-12); all else must be equal, also the oracle's
 * 'NaN' and 'Inf': a test that takes them for `null` says so itself.
 *
 * @throws Error naming file, part and place of the first difference
 */
export function compareGolden(file: string, part: string, actual: unknown, expected: unknown): void {
  const leaves = compare(`${file} ${part}`, actual, expected);
  compared.set(file, (compared.get(file) ?? 0) + leaves);
}

function compare(place: string, actual: unknown, expected: unknown): number {
  if (typeof expected !== 'object' || expected === null) return compareLeaf(place, actual, expected);
  const parts = partsOf(place, actual, expected);
  return parts.reduce(
    (leaves, [name, part, wanted]) => leaves + compare(`${place}/${name}`, part, wanted),
    0,
  );
}

/** Name, actual and expected value of every part of a list or a record; both must have the same parts. */
function partsOf(place: string, actual: unknown, expected: object): [string, unknown, unknown][] {
  if (typeof actual !== 'object' || actual === null)
    throw new Error(`${place}: ${actual} is no list or record`);
  const found = new Map(Object.entries(actual));
  const wanted = Object.entries(expected);
  if (found.size !== wanted.length) throw new Error(`${place}: ${found.size} parts, not ${wanted.length}`);
  return wanted.map(([name, value]) => {
    if (!found.has(name)) throw new Error(`${place}/${name}: not there`);
    return [name, found.get(name), value];
  });
}

function compareLeaf(place: string, actual: unknown, expected: unknown): number {
  const same =
    typeof actual === 'number' && typeof expected === 'number'
      ? close(actual, expected)
      : actual === expected;
  if (!same) throw new Error(`${place}: ${actual} instead of ${expected}`);
  return 1;
}

function close(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= Math.max(1e-12, 1e-9 * Math.abs(expected));
}
