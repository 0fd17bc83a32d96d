// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { addsUp, contributions, sharesBelow, sharesOf } from '../../../core/compare/contributions.ts';
import { scoreIn } from '../../../core/compare/scoreIn.ts';
import type { Aggregate } from '../../../core/model/framework.ts';
import { score } from '../../../core/score.ts';
import { cluster6 } from '../workbooks.ts';
import { anyPeriod, periodsOf } from './periods.ts';

const FULL = [[30, 40, 50, 60, 70, 80]];

test('an indicator brings its score times its share at every level', () => {
  const { run } = periodsOf([FULL]);
  // S is 1/3 A1 + 2/3 A2, A is 6/7 S + 1/7 A3, the root 2/4 A + 1/4 B + 1/4 C1; A2 and B2 are the less the better.
  expect(Object.fromEntries(contributions(run, 'C0', 'TOTALE')!)).toEqual({
    A1: expect.closeTo((30 * (6 / 7)) / 3 / 2, 10),
    A2: expect.closeTo((60 * (6 / 7) * 2) / 3 / 2, 10),
    A3: expect.closeTo(50 / 7 / 2, 10),
    B1: 7.5,
    B2: 3.75,
    C1: 20,
  });
  expect(Object.fromEntries(contributions(run, 'C0', 'B1')!)).toEqual({ B1: 60 });
});

test('the shares are rescaled over what the cluster has', () => {
  const { run } = periodsOf([[[30, 40, null, 60, 70, 80]]]);
  expect(Object.fromEntries(sharesOf(run, 'C0', run.framework.byCode.get('A') as Aggregate))).toEqual({
    S: 1,
  });
  expect(Object.fromEntries(sharesBelow(run, 'C0', 'A'))).toEqual({
    A1: expect.closeTo(1 / 3, 12),
    A2: expect.closeTo(2 / 3, 12),
  });
});

test('a missing score has no contributions, nor has one that does not add up', () => {
  const { run } = periodsOf([[[30, null, 50, 60, null, 80]]]);
  expect(contributions(run, 'C0', 'B')).toBeNull();
  const geometric = periodsOf([FULL], [['aggregation', 'geometric;arithmetic']]).run;
  expect(addsUp(geometric, 'TOTALE')).toBe(false);
  expect(addsUp(geometric, 'A1')).toBe(true);
  expect(contributions(geometric, 'C0', 'TOTALE')).toBeNull();
});

test('contributions sum to the score, whatever is missing', () => {
  fc.assert(
    fc.property(anyPeriod, fc.constantFrom('0', '0.6'), (period, least) => {
      const { run } = periodsOf([period], [['aggregation.minimum-availability', least]]);
      for (const { code: cluster } of run.clusters) {
        for (const { code } of run.framework.aggregates) {
          const parts = contributions(run, cluster, code);
          const score = scoreIn(run, cluster, code);
          expect(parts === null).toBe(score === null);
          if (parts === null || score === null) continue;
          expect([...parts.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(score, 9);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('contributions sum to the score for every cluster and dimension of the oracle workbook', () => {
  const run = score(cluster6()).run!;
  let scores = 0;
  for (const { code: cluster } of run.clusters) {
    for (const { code } of run.framework.aggregates) {
      const parts = contributions(run, cluster, code);
      if (parts === null) continue;
      scores += 1;
      const sum = [...parts.values()].reduce((all, one) => all + one, 0);
      expect(sum).toBeCloseTo(scoreIn(run, cluster, code)!, 9);
    }
  }
  expect(scores).toBeGreaterThan(200);
});
