// SPDX-License-Identifier: EUPL-1.2
import { formatNumber } from '../../../core/i18n/texts.ts';
import { compareGolden, differsOnPurpose } from '../goldenCount.ts';
import { type Numbers, oracle } from '../oracle.ts';

const FILE = 'edge/rounding.json';
const { x, signif3, ...rounded } = oracle<Readonly<Record<string, readonly number[]>>>(FILE);

const NO_DIGITS = 'nothing is shown by three significant digits';

interface Vector {
  readonly x: Numbers;
  readonly results: { readonly round2: { readonly value: Numbers } };
}

/** True where the decimal that stands for the number has a 5 right behind the last place, and nothing after it. */
function isHalf(value: number, decimals: number): boolean {
  return new RegExp(`\\.\\d{${decimals}}5$`).test(String(value));
}

/** Scores are never rounded; only what is shown is. R goes from a half to the even neighbour, a reader expects up. */
test.each([
  [0, 'round0', 28],
  [1, 'round1', 53],
  [2, 'round2', 512],
] as const)('shown with %i decimals, numbers are those of R except for halves', (decimals, part, halves) => {
  const shown = x!.map((value) => Number(formatNumber(value, 'en', decimals)));
  const expected = rounded[part]!;
  const same = (_: unknown, i: number) => Math.abs(shown[i]! - expected[i]!) < 1e-9;
  compareGolden(FILE, part, shown.filter(same), expected.filter(same));
  const differing = x!.filter((_, i) => !same(_, i));
  expect(differing).toHaveLength(halves);
  expect(differing.filter((value) => !isHalf(value, decimals))).toEqual([]);
  differsOnPurpose(FILE, part, halves, 'a half is shown rounded away from zero, not to the even neighbour');
});

test('a half goes away from zero, as a reader expects', () => {
  expect(formatNumber(2.5, 'en', 0)).toBe('3');
  expect(formatNumber(-2.5, 'it', 0)).toBe('-3');
  expect(formatNumber(1.005, 'it', 2)).toBe('1,01');
});

test('the edge vectors too', () => {
  const { vectors } = oracle<{ vectors: Readonly<Record<string, Vector>> }>('edge/vectors.json');
  for (const [name, { x: values, results }] of Object.entries(vectors)) {
    const shown = values.map((value) => value && Number(formatNumber(value, 'en', 2)));
    compareGolden('edge/vectors.json', `${name} round2`, shown, results.round2.value);
    differsOnPurpose('edge/vectors.json', `${name} signif3`, values.length, NO_DIGITS);
  }
});

differsOnPurpose(FILE, 'signif3', signif3!.length, NO_DIGITS);
