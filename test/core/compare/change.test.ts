// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { changeByIndicator, changeOf } from '../../../core/compare/change.ts';
import { haveCommonScale } from '../../../core/compare/commonScale.ts';
import { anyPeriod, periodsOf, type Rows } from './periods.ts';

function runs(before: Rows, now: Rows) {
  const { run, history } = periodsOf([before, now]);
  return { now: run, before: history[0]! };
}

const points = (before: Rows, now: Rows, element = 'TOTALE') => {
  const both = runs(before, now);
  const parts = changeByIndicator(both.now, both.before, 'C0', element);
  return parts === null ? null : Object.fromEntries(parts);
};

test('the change of a score and the ranks gained', () => {
  const both = runs(
    [
      [10, 50, 50, 50, 50, 50],
      [20, 50, 50, 50, 50, 50],
    ],
    [
      [50, 50, 50, 50, 50, 50],
      [20, 50, 50, 50, 50, 50],
    ],
  );
  expect(changeOf(both.now, both.before, 'C0', 'A1')).toEqual({
    before: 10,
    now: 50,
    points: 40,
    rankShift: 1,
  });
  expect(changeOf(both.now, both.before, 'C1', 'A1')).toMatchObject({ points: 0, rankShift: -1 });
  expect(changeOf(both.now, both.before, 'C7', 'A1')).toBeNull();
});

test('no change where a score is missing in either period', () => {
  const both = runs([[null, 50, 50, 50, 50, 50]], [[50, 50, 50, 50, 50, 50]]);
  expect(changeOf(both.now, both.before, 'C0', 'A1')).toBeNull();
  expect(changeByIndicator(both.now, both.before, 'C0', 'A1')).toBeNull();
});

test('the rounding of sums is no change', () => {
  const both = runs([[0.1, 0.2, 0.3, 0.1, 0.7, 0.3]], [[0.1, 0.2, 0.3, 0.1, 0.7, 0.3 + 1e-15]]);
  expect(changeOf(both.now, both.before, 'C0', 'C1')!.points).toBe(0);
});

test('each indicator brings the change of its score times its weight', () => {
  const before = [[50, 50, 50, 50, 50, 50]];
  // A1 has 1/3 of S, S 6/7 of A, A 2/4 of the root; C1 has 1/4 of the root.
  expect(points(before, [[71, 50, 50, 50, 50, 42]])).toEqual({
    A1: expect.closeTo((21 * (1 / 3) * (3 / 3.5)) / 2, 10),
    A2: 0,
    A3: 0,
    B1: 0,
    B2: 0,
    C1: -2,
  });
});

test('an indicator that falls away leaves its distance from the others, and these nothing', () => {
  // B2 is scored the other way round: 60 has 40 points.
  expect(points([[50, 50, 50, 80, 60, 50]], [[50, 50, 50, 80, null, 50]], 'B')).toBeNull();
  const enough = points([[90, 50, 10, 50, 50, 50]], [[90, 50, null, 50, 50, 50]], 'A');
  // S is 190/3 in both periods and 6/7 of A; A3 was 10.
  expect(enough).toEqual({ A1: 0, A2: 0, A3: expect.closeTo((190 / 3 - 10) / 7, 10) });
});

test('a new indicator brings its distance from the others', () => {
  const parts = points([[90, 50, null, 50, 50, 50]], [[90, 50, 10, 50, 50, 50]], 'A');
  expect(parts).toEqual({ A1: 0, A2: 0, A3: expect.closeTo((10 - 190 / 3) / 7, 10) });
});

test('where no child is left of those that there were, both bring their distance from the middle', () => {
  const half = [['aggregation.minimum-availability', '0']] as const;
  const { run, history } = periodsOf([[[50, 50, 50, 80, null, 50]], [[50, 50, 50, null, 80, 50]]], half);
  expect(Object.fromEntries(changeByIndicator(run, history[0]!, 'C0', 'B')!)).toEqual({ B1: -30, B2: -30 });
});

test('a rule that does not add up has no parts', () => {
  const { run, history } = periodsOf(
    [[[50, 50, 50, 50, 50, 50]], [[60, 50, 50, 50, 50, 50]]],
    [['aggregation', 'arithmetic;geometric']],
  );
  expect(changeByIndicator(run, history[0]!, 'C0', 'TOTALE')).toBeNull();
  expect(changeByIndicator(run, history[0]!, 'C0', 'S')).not.toBeNull();
});

test.each(['goalposts', 'min-max', 'z-score'])(
  'the parts sum to the change: %s, pooled, with gaps',
  (rule) => {
    let parted = 0;
    fc.assert(
      fc.property(anyPeriod, anyPeriod, fc.constantFrom('0', '0.3', '0.6'), (first, second, least) => {
        const { run, history } = periodsOf(
          [first, second],
          [
            ['pooling', rule === 'goalposts' ? 'period' : 'all'],
            ['normalisation', rule],
            ['aggregation.minimum-availability', least],
          ],
        );
        const before = history[0]!;
        expect(haveCommonScale(run, before)).toBe(true);
        for (const { code: cluster } of run.clusters) {
          for (const { code } of run.framework.aggregates) {
            const parts = changeByIndicator(run, before, cluster, code);
            const change = changeOf(run, before, cluster, code);
            expect(parts === null).toBe(change === null);
            if (parts === null || change === null) continue;
            const sum = [...parts.values()].reduce((all, one) => all + one, 0);
            expect(sum).toBeCloseTo(change.points, 8);
            parted += 1;
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(parted).toBeGreaterThan(500);
  },
);

test('seen from the other side every part has the other sign', () => {
  fc.assert(
    fc.property(anyPeriod, anyPeriod, (first, second) => {
      const both = runs(first, second);
      for (const { code } of both.now.clusters) {
        const forth = changeByIndicator(both.now, both.before, code, 'TOTALE');
        const back = changeByIndicator(both.before, both.now, code, 'TOTALE');
        expect(back === null).toBe(forth === null);
        for (const [indicator, one] of forth ?? []) expect(back!.get(indicator)).toBeCloseTo(-one, 8);
      }
    }),
    { numRuns: 100 },
  );
});
