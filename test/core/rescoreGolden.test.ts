// SPDX-License-Identifier: EUPL-1.2
import { meanAbsoluteRankShift } from '../../core/compare/compareRuns.ts';
import { rank } from '../../core/compare/rank.ts';
import { referencesOf } from '../../core/formulas/scales/references.ts';
import type { AggregationRule, Method, Normalisation } from '../../core/model/method.ts';
import { type Column, valueAt } from '../../core/model/table.ts';
import { rescore } from '../../core/rescore.ts';
import { score } from '../../core/score.ts';
import { treat } from '../../core/stages/treat.ts';
import { mean } from '../../core/statistics/moments.ts';
import { median, quantile } from '../../core/statistics/quantile.ts';
import { sobolIndices } from '../../core/statistics/sobol.ts';
import { compareGolden } from './goldenCount.ts';
import { type Frame, oracle } from './oracle.ts';
import { cluster6 } from './workbooks.ts';

/** For each run, which alternative of each assumption it takes (from 1). */
type Choice = Readonly<Record<'Winmax' | 'Normalisation' | 'Weights' | 'Aggregation', readonly number[]>>;

const { choice, noisy_weights, Scores, Ranks, RankStats } = oracle<{
  choice: Choice;
  noisy_weights: { iCode: readonly string[]; Weight: readonly (readonly number[])[] };
  Scores: Frame;
  Ranks: Frame;
  RankStats: Frame;
}>('cluster6/uncertainty.json');

const NORMALISATIONS: readonly Partial<Normalisation>[] = [
  { kind: 'min-max', scale: [1, 100] },
  { kind: 'z-score', scale: [10, 2] },
];
const AGGREGATIONS: readonly AggregationRule[] = [{ kind: 'arithmetic' }, { kind: 'geometric' }];

const { framework, method, stages } = score(cluster6(), {
  overrides: [['aggregation.minimum-availability', '0']],
}).run!;
const clusters = stages.screened.clusters;

/** What all runs with the same treatment of outliers have in common. */
const TREATED = [1, 2, 3, 4, 5].map((maxWinsorised) => {
  const { table } = treat(stages.screened, framework, { ...method.outliers, maxWinsorised });
  return { treated: table, references: referencesOf([table], () => true) };
});

const FRAMEWORKS = noisy_weights.Weight.map((weights) => {
  const weightOf = new Map(noisy_weights.iCode.map((code, i) => [code, weights[i]!]));
  return {
    ...framework,
    byCode: new Map(
      [...framework.byCode].map(([code, one]) => [code, { ...one, weight: weightOf.get(code)! }]),
    ),
  };
});

function rootScores(chosen: Choice, run: number): Column {
  const changed: Method = {
    ...method,
    normalisation: { ...method.normalisation, ...NORMALISATIONS[chosen.Normalisation[run]! - 1]! },
    aggregation: { ...method.aggregation, rules: [AGGREGATIONS[chosen.Aggregation[run]! - 1]!] },
  };
  const weighted = FRAMEWORKS[chosen.Weights[run]! - 1]!;
  const { table } = rescore({ framework: weighted, ...TREATED[chosen.Winmax[run]! - 1]! }, changed);
  return table.data[table.columns.indexOf(framework.root)]!;
}

function runsOf(chosen: Choice): Column[] {
  return chosen.Winmax.map((_, run) => rootScores(chosen, run));
}

/** What the ranks of each cluster are over many runs, as the reference tells it. */
function rankStatistics(nominal: readonly unknown[], ranks: readonly (readonly (number | null)[])[]) {
  const ofCluster = clusters.map((_, row) => ranks.map((run) => run[row]!));
  return {
    uCode: clusters,
    Nominal: nominal,
    Mean: ofCluster.map(mean),
    Median: ofCluster.map(median),
    Q5: ofCluster.map((one) => quantile(one, 0.05)),
    Q95: ofCluster.map((one) => quantile(one, 0.95)),
  };
}

const nominal = stages.aggregated.data[stages.aggregated.columns.indexOf(framework.root)]!;
const nominalRanks = rank(nominal);

test('100 runs of an uncertainty analysis equal the reference', () => {
  const FILE = 'cluster6/uncertainty.json';
  const runs = [nominal, ...runsOf(choice)];
  const names = ['Nominal', ...choice.Winmax.map((_, run) => `r_${run + 1}`)];
  const scores = runs.map((column) => clusters.map((_, row) => valueAt(column, row)));
  const ranks = runs.map((column) => rank(column));
  const frame = (columns: readonly unknown[]) =>
    Object.fromEntries([['uCode', clusters], ...names.map((name, i) => [name, columns[i]])]);
  compareGolden(FILE, 'Scores', frame(scores), Scores);
  compareGolden(FILE, 'Ranks', frame(ranks), Ranks);
  compareGolden(FILE, 'RankStats', rankStatistics(nominalRanks, ranks.slice(1)), RankStats);
});

test('192 runs of a sensitivity analysis and their Sobol indices equal the reference', () => {
  const FILE = 'cluster6/sensitivity.json';
  const reference = oracle<{
    choice: Choice;
    y: readonly number[];
    Sensitivity: { Variable: readonly string[]; Si: readonly number[]; STi: readonly number[] };
    RankStats: Frame;
  }>(FILE);
  const ranks = runsOf(reference.choice).map(rank);
  const shifts = ranks.map((one) => meanAbsoluteRankShift(nominalRanks, one)!);
  compareGolden(FILE, 'y', shifts, reference.y);
  const { Variable, Si, STi } = reference.Sensitivity;
  const indices = sobolIndices(Float64Array.from(shifts), Variable.length)!;
  const ours = { Si: indices.map(({ first }) => first), STi: indices.map(({ total }) => total) };
  compareGolden(FILE, 'Sensitivity', ours, { Si, STi });
  // The runs of the two samples, without those that mix them.
  const sampled = ranks.slice(0, (2 * ranks.length) / (Variable.length + 2));
  compareGolden(FILE, 'RankStats', rankStatistics(nominalRanks, sampled), reference.RankStats);
});
