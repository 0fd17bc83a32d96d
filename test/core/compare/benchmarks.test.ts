// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { comparisonWith, mostTelling, reachOf } from '../../../core/compare/againstBenchmark.ts';
import { benchmarkProfiles, benchmarkScores } from '../../../core/compare/benchmarks.ts';
import { scoreIn } from '../../../core/compare/scoreIn.ts';
import type { Cell } from '../../../core/model/grid.ts';
import type { Benchmark } from '../../../core/model/guidance.ts';
import type { ScoreRun } from '../../../core/model/scoreRun.ts';
import type { MethodOverride } from '../../../core/read/readMethod.ts';
import { score } from '../../../core/score.ts';
import { sheet } from '../workbooks.ts';

const HEADER = ['Codice', 'Tipo', 'Padre', 'Verso', 'Peso', 'Minimo', 'Massimo', 'Denominatore'];
const ELEMENTS: Cell[][] = [
  ['A', 'dimensione'],
  ['B', 'dimensione'],
  ['UP', '', 'A', '+', 3, 0, 200],
  ['DOWN', '', 'A', '-', 1, 0, 10],
  ['PER', '', 'B', '+', 1, 0, 5, 'Soci'],
  ['TAIL', '', 'B', '+', 1, 0, 2000],
];
const DATA = sheet(
  'Dati',
  ['Cluster', 'UP', 'DOWN', 'PER', 'TAIL', 'Soci'],
  ['K1', 50, 2, 10, 1, 10],
  ['K2', 100, 4, 20, 2, 10],
  ['K3', 150, 6, 30, 3, 10],
  ['K4', 120, 9, 40, 4, 10],
  ['K5', 80, 1, 20, 1000, 10],
);

function runOf(...overrides: MethodOverride[]): ScoreRun {
  const { run, findings } = score([sheet('Indicatori', HEADER, ...ELEMENTS), DATA], { overrides });
  if (run === null) throw new Error(findings.map(({ code }) => code).join(' '));
  return run;
}

function benchmark(element: string, value: number, more: Partial<Benchmark> = {}): Benchmark {
  return {
    set: 'EU',
    statistic: 'mean',
    scope: 'european',
    element,
    value,
    source: '',
    place: null,
    ...more,
  };
}

const scoreOf = (run: ScoreRun, element: string, value: number) =>
  benchmarkScores(run, [benchmark(element, value)])[0]!;

test('between goalposts a benchmark has the points of its place between them, in both directions', () => {
  const run = runOf();
  expect(scoreOf(run, 'UP', 150).score).toBeCloseTo(75, 10);
  expect(scoreOf(run, 'UP', 500).score).toBe(100);
  expect(scoreOf(run, 'DOWN', 2.5).score).toBeCloseTo(75, 10);
  expect(scoreOf(run, 'DOWN', 12).score).toBe(0);
});

test('of an indicator with a denominator it is the final value', () => {
  const run = runOf(['denominate', 'yes']);
  expect(scoreIn(run, 'K1', 'PER')).toBeCloseTo(20, 10);
  expect(scoreOf(run, 'PER', 2).score).toBeCloseTo(40, 10);
});

test('by min-max it is measured from the worst to the best value, and goes beyond them', () => {
  const run = runOf(['normalisation', 'min-max']);
  expect(scoreOf(run, 'UP', 75).score).toBeCloseTo(25, 10);
  expect(scoreOf(run, 'UP', 200).score).toBeCloseTo(150, 10);
  expect(scoreOf(run, 'DOWN', 3).score).toBeCloseTo(75, 10);
});

test('by z-score it is measured in standard deviations from the mean of the clusters', () => {
  const run = runOf(['normalisation', 'z-score']);
  const values = [50, 100, 150, 120, 80];
  const mean = 100;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4);
  expect(scoreIn(run, 'K3', 'UP')).toBeCloseTo(scoreOf(run, 'UP', 150).score!, 10);
  const [low, high] = [scoreOf(run, 'UP', 100).score!, scoreOf(run, 'UP', 100 + sd).score!];
  const { parameters } = run.scales.get('UP')!;
  expect(low).toBeCloseTo(parameters.get('newMean')!, 10);
  expect(high - low).toBeCloseTo(parameters.get('newSd')!, 10);
  const [better, worse] = [scoreOf(run, 'DOWN', 1).score!, scoreOf(run, 'DOWN', 9).score!];
  expect(better).toBeGreaterThan(worse);
});

test('where the values became logarithms, so does the benchmark', () => {
  const run = runOf(['outliers', 'log'], ['normalisation', 'min-max']);
  const offset = 0.01 * (1000 - 1);
  const [worst, best] = [Math.log(offset), Math.log(1000 - 1 + offset)];
  expect(scoreOf(run, 'TAIL', 100).score).toBeCloseTo(
    ((Math.log(100 - 1 + offset) - worst) / (best - worst)) * 100,
    9,
  );
  expect(scoreOf(run, 'TAIL', -50)).toMatchObject({ score: null, unscored: 'no-scale' });
});

test.each(['rank', 'borda', 'percentile-rank'])('by %s a value from elsewhere has no score', (kind) => {
  const run = runOf(['normalisation', kind]);
  expect(scoreOf(run, 'UP', 100)).toMatchObject({ score: null, unscored: 'by-rank' });
  expect(benchmarkProfiles(run, [benchmark('UP', 100), benchmark('DOWN', 3)])).toEqual([]);
});

test('of a dimension or the root it is in points already; of what is not there it has none', () => {
  const run = runOf();
  expect(scoreOf(run, 'A', 61.5)).toMatchObject({ score: 61.5, unscored: null });
  expect(scoreOf(run, 'TOTALE', 70).score).toBe(70);
  expect(scoreOf(run, 'NONE', 70)).toMatchObject({ score: null, unscored: 'no-element' });
});

test('a set has a score on a dimension by the same weights, where it covers enough of it', () => {
  const run = runOf();
  const profile = (...all: Benchmark[]) => benchmarkProfiles(run, all)[0]!.scores;
  expect(profile(benchmark('UP', 100), benchmark('DOWN', 2)).get('A')).toBeCloseTo((3 * 50 + 80) / 4, 10);
  expect(profile(benchmark('UP', 100)).get('A')).toBeCloseTo(50, 10);
  expect(profile(benchmark('DOWN', 2)).has('A')).toBe(false);
  expect(profile(benchmark('UP', 100)).has('TOTALE')).toBe(false);
});

test('what a set says of a dimension itself stands before what its indicators make', () => {
  const [profile] = benchmarkProfiles(runOf(), [benchmark('UP', 100), benchmark('A', 66)]);
  expect(profile!.scores.get('A')).toBe(66);
});

test('a mean is not mixed with a best value of the same set', () => {
  const profiles = benchmarkProfiles(runOf(), [
    benchmark('UP', 100),
    benchmark('UP', 180, { statistic: 'best' }),
  ]);
  expect(profiles.map(({ statistic, scores }) => [statistic, scores.get('A')])).toEqual([
    ['mean', expect.closeTo(50, 10)],
    ['best', expect.closeTo(90, 10)],
  ]);
});

test('a set that says what a cluster says scores what the cluster scores', () => {
  const run = runOf();
  for (const { code } of run.clusters) {
    const own = run.framework.indicators.map((indicator) => {
      const { stages } = run;
      const column = stages.screened.data[stages.screened.columns.indexOf(indicator.code)]!;
      return benchmark(indicator.code, column.values[stages.screened.clusters.indexOf(code)]!);
    });
    const [profile] = benchmarkProfiles(run, own);
    for (const element of run.framework.byCode.keys()) {
      expect(profile!.scores.get(element)).toBeCloseTo(scoreIn(run, code, element)!, 10);
    }
  }
});

test("under Copeland's rule, which counts the clusters surpassed, a set has no score of its own", () => {
  const run = runOf(['aggregation', 'copeland']);
  const [profile] = benchmarkProfiles(run, [benchmark('UP', 100), benchmark('DOWN', 2)]);
  expect([...profile!.scores.keys()]).toEqual(['UP', 'DOWN']);
});

test('clusters reach a benchmark by their values, in the direction of the indicator', () => {
  const run = runOf();
  expect(reachOf(run, benchmark('UP', 100))).toEqual({ reach: 3, count: 5 });
  expect(reachOf(run, benchmark('DOWN', 4))).toEqual({ reach: 3, count: 5 });
  expect(reachOf(run, benchmark('UP', 300))).toEqual({ reach: 0, count: 5 });
  expect(reachOf(run, benchmark('NONE', 1))).toEqual({ reach: 0, count: 0 });
  expect(comparisonWith(run, 'K2', benchmark('DOWN', 4))).toBe(0);
  expect(comparisonWith(run, 'K1', benchmark('A', 1))).toBe(1);
});

test('a better value never has a lower score', () => {
  const run = runOf();
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(scoreOf(run, 'UP', low).score).toBeLessThanOrEqual(scoreOf(run, 'UP', high).score!);
      expect(scoreOf(run, 'DOWN', low).score).toBeGreaterThanOrEqual(scoreOf(run, 'DOWN', high).score!);
    }),
  );
});

test('the most telling are one of each scope, the nearest first, what stands for all before the best', () => {
  const all = [
    benchmark('UP', 1, { set: 'EU best', statistic: 'best' }),
    benchmark('UP', 2, { set: 'elsewhere', scope: 'other' }),
    benchmark('UP', 3, { set: 'EU mean' }),
    benchmark('UP', 4, { set: 'region', scope: 'regional', statistic: 'q1' }),
    benchmark('UP', 5, { set: 'nation', scope: 'national' }),
  ];
  expect(mostTelling(all, 3).map(({ set }) => set)).toEqual(['region', 'nation', 'EU mean']);
  expect(mostTelling(all, 1).map(({ set }) => set)).toEqual(['region']);
});
