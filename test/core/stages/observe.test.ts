// SPDX-License-Identifier: EUPL-1.2
import type { Observation, Observations } from '../../../core/model/observations.ts';
import { comparePeriods, type Period } from '../../../core/model/period.ts';
import { valueIn } from '../../../core/model/table.ts';
import { choosePeriod, observer } from '../../../core/stages/observe.ts';
import { frameworkOf, indicator } from '../frameworks.ts';

/** A fiscal indicator, divided by a denominator of its period, and one of the period itself. */
const FRAMEWORK = frameworkOf([
  indicator('F', { periodKind: 'F', denominator: 'D' }),
  indicator('S', { periodKind: 'S' }),
]);

function row(cluster: string, period: Period, values: Readonly<Record<string, number>>): Observation {
  const entries = Object.entries(values);
  return {
    cluster,
    period,
    values: new Map(entries),
    groups: new Map([['G', `${cluster} in ${period}`]]),
    places: new Map(entries.map(([code]) => [code, { sheet: `${period}`, cell: `${cluster}-${code}` }])),
  };
}

function observationsOf(rows: readonly Observation[]): Observations {
  const periods = [...new Set(rows.map(({ period }) => period))].sort(comparePeriods);
  return { clusters: [], periods, latest: periods.at(-1) ?? null, rows };
}

function observed(rows: readonly Observation[], period: Period) {
  const { observed: found, findings } = observer(FRAMEWORK, observationsOf(rows))(period);
  const { raw, denominators, ...rest } = found;
  const values = (code: string) => raw.clusters.map((cluster) => valueIn(raw, cluster, code));
  const below = raw.clusters.map((cluster) => valueIn(denominators, cluster, 'F'));
  return { clusters: raw.clusters, values, below, findings, ...rest };
}

test('an indicator of a fiscal year is that of the latest period, up to this one, in which anybody has it', () => {
  const { values, below, periodUsed, findings, placeOf } = observed(
    [
      row('X', 2012, { F: 12, D: 120 }),
      row('X', 2013, { F: 13, D: 130 }),
      row('Y', 2013, { S: 1 }),
      row('X', 2014, { S: 2, D: 140 }),
      row('Y', 2014, { S: 3 }),
      row('X', 2015, { F: 15, D: 150 }),
    ],
    2014,
  );
  expect(periodUsed).toEqual(
    new Map([
      ['F', 2013],
      ['S', 2014],
    ]),
  );
  expect(values('F')).toEqual([13, null]);
  expect(values('S')).toEqual([2, 3]);
  expect(below).toEqual([130, null]);
  expect(placeOf('X', 'F', 'D')).toEqual({ sheet: '2013', cell: 'X-D' });
  expect(findings).toMatchObject([
    { code: 'period-fallback', params: { indicator: 'F', period: 2013, asked: 2014 } },
  ]);
});

test('the period itself comes before any earlier one', () => {
  const { values, findings } = observed([row('X', 2013, { F: 13 }), row('X', 2014, { F: 14 })], 2014);
  expect(values('F')).toEqual([14]);
  expect(findings).toEqual([]);
});

test('what nobody has up to this period stays missing, and is not said to be of another', () => {
  const { values, periodUsed, findings } = observed(
    [row('X', 2014, { S: 1 }), row('X', 2015, { F: 15 })],
    2014,
  );
  expect(values('F')).toEqual([null]);
  expect(periodUsed.get('F')).toBe(2014);
  expect(findings).toEqual([]);
});

test('only an indicator of a fiscal year falls back', () => {
  const { values, periodUsed } = observed([row('X', 2013, { S: 1, F: 2 }), row('X', 2014, { F: 3 })], 2014);
  expect(values('S')).toEqual([null]);
  expect(periodUsed.get('S')).toBe(2014);
});

test('only the clusters with a row in the period are there, with the groups of that period', () => {
  const { clusters, groupOf } = observed(
    [row('X', 2013, { S: 1 }), row('Y', 2014, { S: 2 }), row('Z', 2014, { S: 3 })],
    2014,
  );
  expect(clusters).toEqual(['Y', 'Z']);
  expect(groupOf('Y', 'G')).toBe('Y in 2014');
  expect(groupOf('X', 'G')).toBeNull();
  expect(groupOf('Y', 'other')).toBeNull();
});

test.each<[string, Period, Period]>([
  ['the one that is asked for', 2013, 2013],
  ['the latest, where none is', null, 2014],
  ['the latest, where that one has no data', 2011, 2014],
])('the period is %s', (_, asked, chosen) => {
  const observations = observationsOf([row('X', 2014, {}), row('X', 2013, {}), row('X', 2012, {})]);
  expect(choosePeriod(asked, observations)).toBe(chosen);
});
