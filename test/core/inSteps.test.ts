// SPDX-License-Identifier: EUPL-1.2
import { largeGrids } from '../../bench/largeGrids.ts';
import { givingWay, partOf } from '../../core/host/progressSignal.ts';
import { atOnce, type InSteps, within } from '../../core/model/inSteps.ts';
import type { MethodOverride } from '../../core/read/readMethod.ts';
import { score, scoreInSteps } from '../../core/score.ts';
import { listening, unobserved } from '../host/signals.ts';
import { cluster6 } from './workbooks.ts';

function* counted(steps: number): InSteps<string> {
  for (let i = 1; i <= steps; i++) yield i / steps;
  return 'done';
}

function sharesOf<T>(calculation: InSteps<T>): number[] {
  const shares: number[] = [];
  for (const share of calculation) shares.push(share);
  return shares;
}

test('a calculation that is a part of another runs between two shares of it', () => {
  expect(sharesOf(within(0.5, 1, counted(2)))).toEqual([0.75, 1]);
  expect(atOnce(within(0.5, 1, counted(2)))).toBe('done');
});

test('way is given between the steps, and the result comes in the end', async () => {
  let given = 0;
  const signal = listening();
  const giveWay = async () => {
    given++;
  };
  expect(await givingWay(counted(4), partOf({ ...signal, giveWay }, 0, 0.5))).toBe('done');
  expect(signal.shares).toEqual([0.125, 0.25, 0.375, 0.5]);
  expect(given).toBe(4);
});

test('who cancels while way is given gets no result, and no further step is taken', async () => {
  const token = { cancelled: false };
  let taken = 0;
  function* watched(): InSteps<string> {
    for (; taken < 9; taken++) yield taken / 9;
    return 'done';
  }
  const signal = {
    ...unobserved,
    get cancelled() {
      return token.cancelled;
    },
    async giveWay() {
      token.cancelled = taken === 3;
    },
  };
  expect(await givingWay(watched(), signal)).toBeNull();
  expect(taken).toBe(3);
});

const LONG: readonly (readonly [string, readonly MethodOverride[]])[] = [
  ['Copeland', [['aggregation', 'copeland']]],
  ['optimised weights', [['weights', 'optimised']]],
];

test.each(LONG)(
  'scoring by %s gives way many times, further each time, to the same result',
  (_, overrides) => {
    const grids = largeGrids(600, 12, 2);
    const options = { overrides, withHistory: true };
    const shares = sharesOf(scoreInSteps(grids, options));
    expect(shares.length).toBeGreaterThan(15);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    const [stepwise, whole] = [atOnce(scoreInSteps(grids, options)), score(grids, options)];
    expect(stepwise.run!.stages).toEqual(whole.run!.stages);
  },
);

test.each([
  ['pooling', 'all'],
  ['imputation', 'linear'],
  ['imputation', 'latest'],
])('the earlier periods by %s=%s look at what was observed and prepared once', (key, value) => {
  const { run, history } = score(cluster6(), { overrides: [[key, value]] as never, withHistory: true });
  expect(history.length).toBe(4);
  for (const earlier of history) expect(earlier.observedPeriods).toBe(run!.observedPeriods);
});
