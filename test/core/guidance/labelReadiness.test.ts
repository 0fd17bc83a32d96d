// SPDX-License-Identifier: EUPL-1.2
import { labelReadiness } from '../../../core/guidance/labelReadiness.ts';
import { minimumRequirements } from '../../../core/guidance/minimumRequirements.ts';
import type { Cell } from '../../../core/model/grid.ts';
import { score } from '../../../core/score.ts';
import { sheet } from '../workbooks.ts';
import { cluster } from './guided.ts';

/** M is to be at least 10, N at most 5; P, Q and R have no minimum. */
const FRAMEWORK = sheet(
  'Indicatori',
  ['Codice', 'Tipo', 'Padre', 'Verso', 'Minimo', 'Massimo', 'Requisito minimo'],
  ['M', null, 'A', '+', 0, 100, 10],
  ['N', null, 'A', '-', 0, 100, 5],
  ...['P', 'Q', 'R'].map((code): Cell[] => [code, null, 'A', '+', 0, 100]),
);

type Values = readonly (number | null)[];

function runWithHistory(now: Values, ...earlier: Values[]) {
  const periods = [...earlier, now];
  const rows = periods.map((values, i): Cell[] => ['X', 2026 - periods.length + i + 1, ...values]);
  const data = sheet('Dati', ['Cluster', 'Periodo', 'M', 'N', 'P', 'Q', 'R'], ...rows);
  const { run, history } = score([FRAMEWORK, data], { withHistory: true });
  return { run: run!, history };
}

const labelled = (
  label: string,
  labelDate: string | null = null,
  labelExpiry: string | null = '2027-10-15',
) => cluster({ label, labelDate, labelExpiry });

test.each([
  [10, 5, true, true],
  [9.99, 5, false, true],
  [10, 5.01, true, false],
  [null, 6, null, false],
])('with M %p and N %p the minimums are %p and %p: at least, and at most', (m, n, first, second) => {
  const { run } = runWithHistory([m, n, 1, 1, 1]);
  expect(minimumRequirements(run, 'X').map(({ passed }) => passed)).toEqual([first, second]);
});

test('a minimum of something divided by something speaks of the quotient', () => {
  const framework = sheet(
    'Indicatori',
    ['Codice', 'Tipo', 'Padre', 'Minimo', 'Massimo', 'Denominatore', 'Requisito minimo'],
    ['M', null, 'A', 0, 100, 'D', 2],
    ['D', 'denominatore'],
  );
  const { run } = score([framework, sheet('Dati', ['Cluster', 'M', 'D'], ['X', 30, 10], ['Y', 10, 10])]);
  expect(minimumRequirements(run!, 'X')).toMatchObject([{ value: 3, passed: true }]);
  expect(minimumRequirements(run!, 'Y')).toMatchObject([{ value: 1, passed: false }]);
});

describe('towards Bronze', () => {
  test.each([
    [[10, 5, 1, 1, 1], true],
    [[9, 5, 1, 1, 1], false],
    [[null, 5, 1, 1, 1], null],
    [[null, 6, 1, 1, 1], false],
  ] as const)('%p is ready: %p', (values, ready) => {
    expect(labelReadiness(runWithHistory(values), labelled(''), '2026-11-23')).toMatchObject({
      next: 'bronze',
      ready,
    });
  });

  test('a lapsed label begins again with Bronze, an unknown one too', () => {
    const history = runWithHistory([10, 5, 1, 1, 1]);
    expect(labelReadiness(history, labelled('Gold', null, '2020-01-01'), '2026-11-23').next).toBe('bronze');
    expect(labelReadiness(history, labelled('Excellence'), '2026-11-23').next).toBe('bronze');
  });

  test('a framework without minimums does not say', () => {
    const framework = sheet(
      'Indicatori',
      ['Codice', 'Tipo', 'Padre', 'Minimo', 'Massimo'],
      ['M', '', 'A', 0, 9],
    );
    const { run } = score([framework, sheet('Dati', ['Cluster', 'M'], ['X', 3], ['Y', 4])]);
    expect(labelReadiness({ run: run!, history: [] }, labelled(''), '2026-11-23').ready).toBeNull();
  });
});

describe('towards Silver', () => {
  const three = runWithHistory([20, 4, 2, 1, 1], [10, 5, 1, 1, 1]);
  const two = runWithHistory([20, 5, 2, 1, 1], [10, 5, 1, 1, 1]);

  test.each([
    ['2025-05-23', '2026-11-22', false],
    ['2025-05-23', '2026-11-23', true],
    ['2025-05-31', '2026-11-29', false],
    ['2025-05-31', '2026-11-30', true],
    ['2024-08-31', '2026-02-28', true],
    ['2024-08-31', '2026-02-27', false],
    [null, '2026-11-23', null],
    ['2025-05-23', null, null],
  ] as const)('Bronze from %p is old enough on %p: %p', (date, today, passed) => {
    const { next, ready, checks } = labelReadiness(three, labelled('bronzo', date), today);
    expect(next).toBe('silver');
    expect(checks[0]).toMatchObject({ kind: 'age', passed });
    expect(checks[1]).toMatchObject({ kind: 'improved', passed: true, improved: 3, since: 2025 });
    expect(ready).toBe(passed);
  });

  test('three indicators have to be better, less being better where it is', () => {
    const { ready, checks } = labelReadiness(two, labelled('Bronze', '2025-01-01'), '2026-11-23');
    expect(checks[1]).toMatchObject({ passed: false, improved: 2 });
    expect(ready).toBe(false);
  });

  test('values that are missing may still decide', () => {
    const open = runWithHistory([20, 4, null, 1, 1], [10, 5, 1, 1, 1]);
    expect(labelReadiness(open, labelled('Bronze', '2025-01-01'), '2026-11-23').ready).toBeNull();
    expect(
      labelReadiness(runWithHistory([20, 4, 1, 1, 1]), labelled('Bronze', '2025-01-01'), '2026-11-23').ready,
    ).toBeNull();
  });

  test('improvements count from the last period before the label was given, else from the earliest', () => {
    const history = runWithHistory([20, 4, 2, 1, 1], [20, 4, 1, 1, 1], [10, 5, 1, 1, 1]);
    const since = (date: string) => labelReadiness(history, labelled('Bronze', date), '2026-11-23').checks[1];
    expect(since('2025-01-01')).toMatchObject({ since: 2024, improved: 1 });
    expect(since('2026-01-01')).toMatchObject({ since: 2025, improved: 3 });
    expect(since('2020-01-01')).toMatchObject({ since: 2024, improved: 1 });
  });
});

describe('towards Gold', () => {
  const { run } = runWithHistory([90, 0, 80, 80, 50]);

  test.each([
    [[90, 0, 80, 80, 50], true],
    [[90, 0, 80, 80, 49], false],
    [[90, 0, 80, 80, null], true],
    [[100, 6, 100, 100, 100], false],
    [[null, 0, 100, 100, 100], null],
  ] as const)('%p is ready: %p', (values, ready) => {
    for (const label of ['Silver', 'Oro']) {
      expect(labelReadiness(runWithHistory(values), labelled(label), '2026-11-23')).toMatchObject({
        next: 'gold',
        ready,
      });
    }
  });

  test('80 points exactly are enough', () => {
    expect(labelReadiness({ run, history: [] }, labelled('Silver'), '2026-11-23').checks[0]).toMatchObject({
      kind: 'overall',
      score: 80,
      passed: true,
    });
  });
});
