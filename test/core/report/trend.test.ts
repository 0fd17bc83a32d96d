// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../../core/host/chart.ts';
import type { MethodOverride } from '../../../core/read/readMethod.ts';
import type { SheetPlan } from '../../../core/report/plan.ts';
import { gridsOf, type Rows } from '../compare/periods.ts';
import { cluster6, sheet } from '../workbooks.ts';
import { tablesOf, tableWith, trendOf, wordsOf } from './trendPlans.ts';

const GOALPOSTS: MethodOverride = ['normalisation', 'goalposts'];
const many = trendOf(cluster6(), [GOALPOSTS]);

const FULL = [50, 50, 50, 50, 50, 50];
const THREE: readonly Rows[] = [
  [FULL, [30, 30, 40, 60, 20, 50], FULL],
  [FULL, [null, 40, null, null, null, null], [10, 20, 30, 40, 50, 60]],
  [[60, 40, 50, 50, 50, 42], [35, 30, 40, 50, 20, 50], FULL],
];
const few = trendOf(gridsOf(THREE));

/** The cells that a chart is drawn from, without their texts. */
function sourceOf({ blocks }: SheetPlan, { source }: ChartSpec): unknown[][] {
  const { cells } = blocks.find(({ row, column }) => row === source.row && column === source.column)!;
  expect([cells.length, cells[0]!.length]).toEqual([source.rows, source.columns]);
  return cells.map((row) => row.map(({ content }) => content));
}

test.each([
  ['few', few],
  ['many', many],
])('charts of %s clusters repeat the cells that they are drawn from; a gap is a blank cell', (_, plan) => {
  expect(plan.charts.length).toBeGreaterThan(2);
  for (const chart of plan.charts) {
    const [header, ...body] = sourceOf(plan, chart);
    expect(header!.slice(1)).toEqual(chart.series.map(({ name }) => name));
    expect(body).toEqual(
      chart.categories.map((period, i) => [period, ...chart.series.map(({ values }) => values[i])]),
    );
  }
});

test('a cluster without a score in a period has a gap there, never 0', () => {
  const [overall] = few.charts;
  const line = overall!.series.find(({ name }) => name === 'C1')!;
  expect(line.values).toEqual([expect.any(Number), null, expect.any(Number)]);
  const row = tableWith(few, 'Variazione di posizione').find((cells) => cells[1]!.content === 'C1')!;
  expect(row[3]!.content).toBe('n.d.');
  // No score in the period before: no change since then, but one since the first.
  expect(row[5]!.content).toBe('n.d.');
  expect(row[6]!.content).toEqual(expect.any(Number));
});

test('few clusters have a line each, many are shown as a group with those that moved most', () => {
  expect(few.charts[0]!.series.map(({ name }) => name).sort()).toEqual(['C0', 'C1', 'C2']);
  const { series } = many.charts[0]!;
  expect(series.slice(0, 5).map(({ name }) => name)).toEqual([
    'Migliore',
    '3º quartile',
    'Mediana',
    '1º quartile',
    'Più basso',
  ]);
  expect(series).toHaveLength(9);
  const changes = series.slice(5).map(({ values }) => Math.sign(values.at(-1)! - values[0]!));
  expect(changes).toEqual([1, 1, -1, -1]);
  expect(wordsOf(many)).toContain('Le linee di 40 cluster non si distinguerebbero');
});

test('no two lines of a chart look the same, even without colour', () => {
  for (const plan of [few, many]) {
    for (const { series } of plan.charts) {
      const clusters = series.map(({ colour, marker, dash }) => `${colour} ${marker} ${dash}`);
      const repeated = clusters.filter((look, i) => clusters.indexOf(look) !== i);
      // The quartiles are a pair, as are the best and the lowest: they never cross.
      expect(repeated).toHaveLength(series.length === 9 ? 2 : 0);
    }
  }
});

test('the points of the dimensions sum to the change, and so do those of the indicators', () => {
  for (const plan of [few, many]) {
    const changes = new Map<unknown, number>();
    for (const [, cluster, change, ...parts] of tableWith(plan, 'Variazione del punteggio complessivo').slice(
      1,
    )) {
      if (typeof change!.content !== 'number') continue;
      changes.set(cluster!.content, change!.content);
      const sum = parts.reduce((all, { content }) => all + (content as number), 0);
      expect(sum).toBeCloseTo(change!.content, 8);
    }
    const sums = new Map<unknown, number>();
    let cluster: unknown = null;
    for (const [rank, name, points] of tableWith(plan, 'Punti').filter(
      ([, , one]) => one!.content !== 'Punti',
    )) {
      if (rank!.content !== null) {
        cluster = name!.content;
        expect(points!.content).toBe(changes.get(cluster));
        sums.set(cluster, 0);
      } else sums.set(cluster, sums.get(cluster)! + (points!.content as number));
    }
    expect([...sums.keys()].sort()).toEqual([...changes.keys()].sort());
    for (const [one, sum] of sums) expect(sum).toBeCloseTo(changes.get(one)!, 1);
  }
});

test('of each cluster at most three indicators that raised its score, then three that lowered it', () => {
  const rows = tableWith(many, 'Punti').filter(([, , points]) => points!.content !== 'Punti');
  let signs: number[] = [];
  const all: number[][] = [];
  for (const [rank, name, points] of rows) {
    if (rank!.content !== null) {
      signs = [];
      all.push(signs);
    } else if (name!.content !== 'Tutti gli altri indicatori insieme')
      signs.push(Math.sign(points!.content as number));
  }
  expect(all).toHaveLength(40);
  for (const one of all) {
    expect(one).toEqual([...one].sort((a, b) => b - a));
    expect(one.filter((sign) => sign === 1).length).toBeLessThanOrEqual(3);
    expect(one.filter((sign) => sign === -1).length).toBeLessThanOrEqual(3);
  }
});

test('an overall score that is no sum has no parts, and the sheet says so', () => {
  const plan = trendOf(cluster6(), [GOALPOSTS, ['aggregation', 'geometric']]);
  expect(plan.charts).toHaveLength(7);
  expect(wordsOf(plan)).toContain('non è una somma di parti');
  expect(() => tableWith(plan, 'Punti')).toThrow();
});

describe('whether periods can be compared is said in words', () => {
  test('goalposts, pooled, one scale', () => {
    expect(wordsOf(many)).toContain('2020, 2021, 2022, 2023, 2024 sono confrontabili');
    expect(wordsOf(many)).toContain('tra gli stessi estremi');
    const pooled = trendOf(cluster6(), [
      ['normalisation', 'min-max'],
      ['pooling', 'all'],
    ]);
    expect(wordsOf(pooled)).toContain('dai valori di tutti i periodi insieme');
    expect(wordsOf(trendOf(gridsOf(THREE), [['aggregation', 'ampi']]))).toContain('ha la stessa scala');
  });

  test.each<[string, MethodOverride[], string]>([
    ['scales of each period', [['normalisation', 'min-max']], 'scale su tutti i periodi insieme'],
    ['ranks of each period', [['normalisation', 'rank']], 'scale su tutti i periodi insieme'],
    ['transformed values', [GOALPOSTS, ['outliers', 'log']], 'lasciare i valori anomali come sono'],
    ['weights from the data', [GOALPOSTS, ['weights', 'optimised']], 'i pesi della tabella Indicatori'],
    ['Copeland', [GOALPOSTS, ['aggregation', 'copeland']], 'per esempio la media aritmetica'],
    [
      'a reference that changes, though pooled',
      [
        ['normalisation', 'distance-to-reference'],
        ['normalisation.reference', 'CL01'],
        ['pooling', 'all'],
      ],
      'normalizzazione fra due estremi fissati',
    ],
  ])('%s: no chart, no table, and what to do instead', (_, overrides, remedy) => {
    const plan = trendOf(cluster6(), overrides);
    expect(plan.charts).toEqual([]);
    expect(tablesOf(plan)).toEqual([]);
    expect(wordsOf(plan)).toContain('2020, 2021, 2022, 2023 non sono confrontabili con quelli di 2024');
    expect(wordsOf(plan)).toContain(remedy);
  });

  test('the indicators that stand in the way are named, the periods that can be compared are shown', () => {
    const other = [40, 40, 40, 40, 40, 40];
    // B2 by z-scores: the mean and the spread of its values change after 2021 only.
    const plan = trendOf(
      gridsOf(
        [
          [FULL, [...other.slice(0, 4), 10, 40]],
          [FULL, other],
          [FULL, other],
        ],
        { B2: 'z-score' },
      ),
    );
    expect(wordsOf(plan)).toContain('di 2022, 2023 sono confrontabili');
    expect(wordsOf(plan)).toContain('di 2021 non sono confrontabili con quelli di 2023');
    expect(wordsOf(plan)).toContain('B2 (1 su 6)');
    expect(plan.charts[0]!.categories).toEqual(['2022', '2023']);
  });

  test('one period only, and data without any', () => {
    expect(wordsOf(trendOf(gridsOf([[FULL]])))).toContain(
      'non contengono periodi precedenti a questo (2021)',
    );
    const plan = trendOf([
      sheet('I', ['Codice', 'Tipo'], ['A', 'indicatore']),
      sheet('D', ['Cluster', 'A'], ['X', 1], ['Y', 2]),
    ]);
    expect(wordsOf(plan)).toContain('(senza periodo)');
    expect(plan.charts).toEqual([]);
  });
});

test('clusters that are gone are named, and have no row', () => {
  const grids = gridsOf([[FULL, FULL, FULL], [FULL]]);
  const plan = trendOf(grids);
  expect(wordsOf(plan)).toContain('non hanno dati in 2022: C1, C2.');
  expect(plan.charts[0]!.series.map(({ name }) => name)).toEqual(['C0']);
});

test('more than twelve periods: the latest are shown, the others named', () => {
  const rows = Array.from({ length: 15 }, (_, i) => ['X', 2000 + i, 10 + i]);
  const plan = trendOf([
    sheet('I', ['Codice', 'Tipo', 'Minimo', 'Massimo'], ['A', 'indicatore', 0, 100]),
    sheet('D', ['Cluster', 'Periodo', 'A'], ...rows),
  ]);
  expect(wordsOf(plan)).toContain('ma non mostrati: 2000, 2001, 2002.');
  expect(plan.charts[0]!.categories).toHaveLength(12);
  expect(plan.charts[0]!.series[0]!.values.at(-1)).toBe(24);
});
