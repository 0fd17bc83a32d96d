// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Imputation } from '../../../core/model/method.ts';
import type { Period } from '../../../core/model/period.ts';
import { columnOf } from '../../../core/model/table.ts';
import { imputeOverTime, type PeriodTable } from '../../../core/stages/imputeOverTime.ts';
import { comparedValues, compareGolden, differsOnPurpose } from '../goldenCount.ts';
import { type Frame, frameOf, inPeriod, numbersOf, oracle, tableOf } from '../oracle.ts';

const FILE = 'cluster6/panel_impute.json';
const YEARS = [2020, 2021, 2022, 2023, 2024];

type Part = { readonly value: Frame };
const golden = oracle<{ input: Frame } & Record<string, Part>>(FILE);

function imputed(panel: readonly PeriodTable[], imputation: Imputation) {
  return imputeOverTime(panel, imputation);
}

const LATEST: Imputation = { kind: 'latest', periodsBack: null };

describe('the reference', () => {
  const panel = YEARS.map((period) => ({ period, table: tableOf(inPeriod(golden.input, period)) }));

  test.each<[string, Imputation]>([
    ['latest', LATEST],
    ['latest_max1', { kind: 'latest', periodsBack: 1 }],
    ['constant', { kind: 'constant' }],
    // COINr's linear fails where a series has one value; its linear_constant takes that value, and so do we.
    ['linear_constant', { kind: 'linear' }],
  ])('%s', (part, imputation) => {
    const { tables } = imputed(panel, imputation);
    tables.forEach((table, at) => {
      const expected = inPeriod(golden[part]!.value, YEARS[at]!);
      compareGolden(FILE, `${part} ${YEARS[at]}`, frameOf(table), numbersOf(expected));
    });
  });

  differsOnPurpose(FILE, 'linear', 1, 'a series with one value takes it; the reference stops there');

  test('so many values were compared', () => {
    expect([...comparedValues()]).toEqual([[FILE, 24000]]);
  });
});

/** A panel of one indicator and one cluster; `absent` periods have no row of it. */
function panelOf(...series: [Period, number | null | 'absent'][]): PeriodTable[] {
  return series.map(([period, value]) => ({
    period,
    table:
      value === 'absent'
        ? { clusters: ['Y'], columns: ['A'], data: [columnOf([7])] }
        : { clusters: ['Y', 'X'], columns: ['A'], data: [columnOf([7, value])] },
  }));
}

function seriesOfX(panel: PeriodTable[], imputation: Imputation): (number | null | undefined)[] {
  return imputed(panel, imputation).tables.map((table) => frameOf(table).A![table.clusters.indexOf('X')]);
}

test('periods back are periods of the data, whatever they are called', () => {
  const oneBack: Imputation = { kind: 'latest', periodsBack: 1 };
  expect(seriesOfX(panelOf([2015, 1], [2020, null], [2024, null]), oneBack)).toEqual([1, 1, null]);
  expect(seriesOfX(panelOf(['2023-S1', 1], ['2023-S2', null], ['2024-S1', null]), oneBack)).toEqual([
    1,
    1,
    null,
  ]);
});

test('a cluster is found by its code, and a period without a row of it counts as a step back', () => {
  const panel = panelOf([2020, 1], [2021, 'absent'], [2022, null]);
  expect(seriesOfX(panel, LATEST)).toEqual([1, undefined, 1]);
  expect(seriesOfX(panel, { kind: 'latest', periodsBack: 1 })).toEqual([1, undefined, null]);
});

test('a line goes by the years; by equal steps where periods are texts', () => {
  expect(seriesOfX(panelOf([2010, 0], [2011, null], [2020, 10]), { kind: 'linear' })).toEqual([0, 1, 10]);
  expect(seriesOfX(panelOf(['a', 0], ['b', null], ['c', 10]), { kind: 'linear' })).toEqual([0, 5, 10]);
});

test('some periods that are numbers are not yet a line of years', () => {
  expect(seriesOfX(panelOf([2010, 0], [2011, null], ['end', 10]), { kind: 'linear' })).toEqual([0, 5, 10]);
});

test('before the first value: constant and linear take it, latest leaves the gap', () => {
  const panel = panelOf([2020, null], [2021, 3], [2022, 4]);
  expect(seriesOfX(panel, { kind: 'constant' })).toEqual([3, 3, 4]);
  expect(seriesOfX(panel, { kind: 'linear' })).toEqual([3, 3, 4]);
  expect(seriesOfX(panel, LATEST)).toEqual([null, 3, 4]);
});

test('findings tell of one value, of gaps that stay, and of one period', () => {
  const told = (panel: PeriodTable[], imputation: Imputation) =>
    imputed(panel, imputation).findings.map(({ code, params }) => [code, params]);
  expect(told(panelOf([2020, 1], [2021, null], [2022, null]), { kind: 'linear' })).toEqual([
    ['imputation-single-value', { indicator: 'A', count: 1 }],
  ]);
  expect(told(panelOf([2020, 1], [2021, null], [2022, null]), { kind: 'constant' })).toEqual([]);
  expect(told(panelOf([2020, null], [2021, null]), { kind: 'linear' })).toEqual([
    ['imputation-gaps-left', { indicator: 'A', count: 2 }],
  ]);
  expect(told(panelOf([2020, 1]), LATEST)).toEqual([['imputation-one-period', {}]]);
});

test('other imputations change nothing', () => {
  const panel = panelOf([2020, null], [2021, 1]);
  const { tables, imputed: counts } = imputed(panel, { kind: 'mean' });
  expect(tables[0]).toBe(panel[0]!.table);
  expect(counts.map(({ size }) => size)).toEqual([0, 0]);
});

test('an indicator of which nothing was filled has no count', () => {
  const { imputed: counts } = imputed(panelOf([2020, null], [2021, 1]), LATEST);
  expect(counts.map((one) => [...one])).toEqual([[], []]);
});

test('present values never change; counts are of what was filled', () => {
  const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
  const along = fc.constantFrom<Imputation>(
    LATEST,
    { kind: 'latest', periodsBack: 2 },
    { kind: 'constant' },
    { kind: 'linear' },
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 7 }), along, (values, imputation) => {
      const panel = panelOf(...values.map((one, at): [Period, number | null] => [2000 + at, one]));
      const now = seriesOfX(panel, imputation);
      const { imputed: counts } = imputed(panel, imputation);
      values.forEach((before, at) => {
        if (before !== null) expect(now[at]).toBe(before);
        expect(counts[at]!.get('A') ?? 0).toBe(before === null && now[at] !== null ? 1 : 0);
      });
    }),
  );
});
