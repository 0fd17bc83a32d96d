// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { type Attainment, attainments } from '../../../core/guidance/attainment.ts';
import type { Period } from '../../../core/model/period.ts';
import { target } from './guided.ts';
import { coursesOf, type RunWithHistory } from './histories.ts';

/** The only cluster's values of A1 (more is better) and A2 (less is better), a period each. */
const history = (values: readonly (number | null)[], periods?: readonly Period[], method = {}) =>
  coursesOf([values.map((value) => [value, value])], periods, method);

function attained(of: RunWithHistory, element: string, value: number, due: Period = null): Attainment {
  return attainments(of, [target('C0', element, value, due)])[0]!;
}

describe('the per cent of the way', () => {
  test.each([
    ['A1', [20, 20], 60, 0],
    ['A1', [20, 60], 60, 100],
    ['A1', [20, 30], 60, 25],
    ['A1', [20, 10], 60, -25],
    ['A1', [20, 80], 60, 150],
    ['A2', [60, 60], 20, 0],
    ['A2', [60, 20], 20, 100],
    ['A2', [60, 50], 20, 25],
    ['A2', [60, 70], 20, -25],
    ['A2', [60, 0], 20, 150],
  ] as const)('%s from %p to the target %p: %p %%', (element, values, goal, per) => {
    expect(attained(history(values), element, goal)).toMatchObject({
      attained: per,
      why: null,
      met: per >= 100,
    });
  });

  test('property: 0 at the start, 100 at the target, straight between, for both directions', () => {
    const value = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
    fc.assert(
      fc.property(value, value, fc.double({ min: -1, max: 2, noNaN: true }), (one, other, share) => {
        fc.pre(one !== other);
        const element = other > one ? 'A1' : 'A2';
        const at = (present: number) => attained(history([one, present]), element, other).attained;
        expect(at(one)).toBe(0);
        expect(at(other)).toBe(100);
        expect(at(one + share * (other - one))).toBeCloseTo(share * 100, 6);
      }),
      { numRuns: 100 },
    );
  });

  test('the start is the earliest period with a value', () => {
    expect(attained(history([null, 20, 90, 40]), 'A1', 60)).toMatchObject({
      start: { period: 2022, value: 20 },
      attained: 50,
    });
  });

  test('a dimension is attained in points of its score, where the periods have one scale', () => {
    const values = [
      [
        [20, null],
        [60, null],
      ],
      [
        [0, null],
        [100, null],
      ],
    ] as const;
    expect(attained(coursesOf(values), 'A', 70)).toMatchObject({
      start: { value: 20 },
      present: 60,
      attained: 80,
    });
    const minMax = coursesOf(values, undefined, { normalisation: 'min-max' });
    expect(
      attained(
        coursesOf(
          [
            [
              [20, null],
              [60, null],
            ],
            [
              [0, null],
              [90, null],
            ],
          ],
          undefined,
          { normalisation: 'min-max' },
        ),
        'A',
        70,
      ),
    ).toMatchObject({
      start: null,
      attained: null,
      why: 'no-common-scale',
    });
    expect(attained(minMax, 'A1', 70)).toMatchObject({ attained: 80 });
  });

  test('what keeps a per cent away is said in words, never divided by 0', () => {
    const why = (of: RunWithHistory, element: string, value: number) => attained(of, element, value);
    expect(why(history([60, 60]), 'A1', 60)).toMatchObject({
      attained: null,
      why: 'target-at-start',
      met: true,
    });
    expect(why(history([60, 50]), 'A1', 60)).toMatchObject({
      attained: null,
      why: 'target-at-start',
      met: false,
    });
    expect(why(history([60, 70]), 'A1', 50)).toMatchObject({
      attained: null,
      why: 'target-at-start',
      met: true,
    });
    expect(why(history([60]), 'A1', 50)).toMatchObject({ why: 'one-period', met: true });
    expect(why(history([null, 60]), 'A1', 70)).toMatchObject({ why: 'no-starting-value', met: false });
    expect(why(history([60, null]), 'A1', 70)).toMatchObject({ why: 'no-present-value', met: null });
    expect(why(history([60, 60]), 'ZZ', 70)).toMatchObject({ why: 'unknown-element', met: null });
    const [stranger] = attainments(history([60, 60]), [target('ZZ', 'A1', 1)]);
    expect(stranger).toMatchObject({ why: 'unknown-cluster', met: null, schedule: 'not-known' });
  });
});

describe('the schedule', () => {
  const periods = [2020, 2022];
  test.each([
    [60, 2024, 'met'],
    [60, 2021, 'met'],
    [40, 2024, 'on-schedule'],
    [39, 2024, 'behind'],
    [41, 2024, 'on-schedule'],
    [59, 2022, 'overdue'],
    [59, 2021, 'overdue'],
    [59, null, 'not-known'],
    [59, 'fine del piano', 'not-known'],
    [40, '2024-12-31', 'on-schedule'],
    [59, '2022-12-31', 'overdue'],
    [59, '2023-01-01', 'behind'],
  ] as const)('from 20 to %p, where 60 is due %p: %s', (present, due, schedule) => {
    expect(attained(history([20, present], periods), 'A1', 60, due).schedule).toBe(schedule);
  });

  test('who was at the target and is not any more is behind', () => {
    expect(attained(history([60, 50], periods), 'A1', 60, 2024).schedule).toBe('behind');
  });

  test('without a start nobody knows, but a due period can be over', () => {
    expect(attained(history([50], [2022]), 'A1', 60, 2024).schedule).toBe('not-known');
    expect(attained(history([50], [2022]), 'A1', 60, 2022).schedule).toBe('overdue');
  });

  test('periods that are texts have no line', () => {
    expect(
      attained(history([20, 50], ['prima rilevazione', 'seconda rilevazione']), 'A1', 60, 2024).schedule,
    ).toBe('not-known');
  });
});
