// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { kendall } from '../../../core/statistics/kendall.ts';

/** Tau-b by its definition: every pair of pairs is looked at. */
function byDefinition(x: number[], y: number[]): number | null {
  let concordance = 0;
  let untiedX = 0;
  let untiedY = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const [dx, dy] = [Math.sign(x[i]! - x[j]!), Math.sign(y[i]! - y[j]!)];
      concordance += dx * dy;
      untiedX += dx * dx;
      untiedY += dy * dy;
    }
  }
  return untiedX === 0 || untiedY === 0 ? null : concordance / Math.sqrt(untiedX * untiedY);
}

const ties = fc.integer({ min: 0, max: 6 });
const anything = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test.each([
  ['many ties', ties, ties],
  ['ties on one side', ties, anything],
  ['hardly any ties', anything, anything],
])('the fast count equals the definition with %s', (_, x, y) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(x, y), { maxLength: 60 }), (pairs) => {
      const [first, second] = [pairs.map((pair) => pair[0]), pairs.map((pair) => pair[1])];
      const expected = byDefinition(first, second);
      expect(kendall(first, second)).toEqual(expected === null ? null : expect.closeTo(expected, 12));
    }),
  );
});
