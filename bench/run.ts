// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { leaveOneOut } from '../core/compare/leaveOneOut.ts';
import { rank } from '../core/compare/rank.ts';
import { referencesOf } from '../core/formulas/scales/references.ts';
import { findPlan } from '../core/leastEffort/findPlan.ts';
import { type AggregationRule, DEFAULT_METHOD, type Method } from '../core/model/method.ts';
import { NORMALISATIONS } from '../core/model/normalisations.ts';
import type { MethodOverride } from '../core/read/readMethod.ts';
import { rescore } from '../core/rescore.ts';
import { type Known, runMethod } from '../core/runMethod.ts';
import { score } from '../core/score.ts';
import { readWorkbook } from '../workbook-file/readWorkbook.ts';
import { largeGrids } from './largeGrids.ts';
import { synthetic } from './synthetic.ts';

/** The standard pipeline: group means, winsorise and log, min-max, weighted arithmetic means. */
const STANDARD: Method = {
  ...DEFAULT_METHOD,
  denominate: false,
  imputation: { kind: 'group-mean', column: 'group' },
  outliers: { ...DEFAULT_METHOD.outliers, treatment: { kind: 'winsorise-log' } },
  normalisation: { ...DEFAULT_METHOD.normalisation, kind: 'min-max' },
};

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

interface Benchmark {
  readonly name: string;
  /** What COINr 1.1.14 needs for the same on a machine with 2 cores, in seconds; `null` where it has no such thing. */
  readonly coinr: number | null;
  readonly run: () => void;
}

const RULES: readonly AggregationRule[] = [
  { kind: 'arithmetic' },
  { kind: 'geometric' },
  { kind: 'harmonic' },
  { kind: 'power', exponent: 2 },
  { kind: 'mpi' },
];

/** Another normalisation, other weights and another aggregation for every number. */
function variant(i: number): Method {
  return {
    ...STANDARD,
    normalisation: {
      ...STANDARD.normalisation,
      kind: NORMALISATIONS[i % NORMALISATIONS.length]!,
      reference: 'CL3',
    },
    weights: i % 2 === 0 ? 'given' : 'equal',
    aggregation: { ...STANDARD.aggregation, rules: [RULES[i % RULES.length]!] },
  };
}

function rescorable(known: Known) {
  const { stages } = runMethod(known, STANDARD);
  return {
    framework: known.framework,
    treated: stages.treated,
    references: referencesOf([stages.treated], () => true),
  };
}

function benchmarks(): Benchmark[] {
  const large = synthetic(1500, 100);
  const middle = synthetic(51, 49);
  const middleRun = runMethod(middle, STANDARD);
  const middleScores = rescorable(middle);
  const [manyRows, manyColumns] = [largeGrids(10_000, 10, 1), largeGrids(2564, 39, 1)];
  const small = rescorable(synthetic(9, 39));
  return [
    {
      name: 'the standard pipeline, 1,500 clusters x 100 indicators x 3 levels',
      coinr: 1.1,
      run: () => runMethod(large, STANDARD),
    },
    {
      name: 'leave out each element in turn, 51 x 49',
      coinr: 5.1,
      run: () => leaveOneOut(middleRun.stages.normalised, middle.framework, middleRun.weights, STANDARD),
    },
    {
      name: '1,000 re-scorings by other methods, with ranks, 51 x 49',
      coinr: 111,
      run: () => {
        for (let i = 0; i < 1000; i++) rank(rescore(middleScores, variant(i)).table.data[0]!);
      },
    },
    {
      name: 'the least-effort plan to the first rank, exact, 9 x 39',
      coinr: null,
      run: leastEffort('samples/cluster-lombardi.xlsx', []),
    },
    {
      name: 'the least-effort plan to the first rank, searched, 9 x 39',
      coinr: null,
      run: leastEffort('samples/cluster-lombardi.xlsx', [['aggregation', 'geometric']]),
    },
    {
      name: 'the least-effort plan to the first rank, searched, 40 x 30',
      coinr: null,
      run: leastEffort('test/data/cluster6.xlsx', []),
    },
    {
      name: 'reading, checking and scoring a workbook, 10,000 clusters x 10',
      coinr: null,
      run: () => score(manyRows),
    },
    {
      name: 'reading, checking and scoring a workbook, 2,564 clusters x 39',
      coinr: null,
      run: () => score(manyColumns),
    },
    {
      name: 'one re-scoring, 9 x 39',
      coinr: null,
      run: () => rescore(small, STANDARD),
    },
  ];
}

/** Of the cluster in the middle of the ranking. */
function leastEffort(workbook: string, overrides: readonly MethodOverride[]): () => void {
  const { grids } = readWorkbook(readFileSync(workbook));
  const { run } = score(grids, { overrides });
  if (run === null) throw new Error(`${workbook} cannot be scored`);
  const ranks = run.ranks.get(run.framework.root)!;
  const byRank = [...run.clusters].sort((a, b) => (ranks.get(a.code) ?? 0) - (ranks.get(b.code) ?? 0));
  const cluster = byRank[byRank.length >> 1]!.code;
  return () => findPlan({ run, cluster, goal: { kind: 'rank', rank: 1 }, efforts: new Map() });
}

/** Milliseconds of the middle one of so many runs, after some that warm up. */
function medianTime(run: () => void, runs: number): number {
  for (let i = 0; i < 5; i++) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

for (const { name, coinr, run } of benchmarks()) {
  const ms = medianTime(run, 21);
  const times =
    coinr === null ? '' : `, ${Math.round((coinr * 1000) / ms)} times as fast as COINr (${coinr} s)`;
  process.stdout.write(`${ms.toFixed(2).padStart(9)} ms  ${name}${times}\n`);
}

for (const [clusters, indicators] of [
  [1500, 100],
  [3000, 100],
  [3000, 200],
] as const) {
  const bytes = keptBytes(() => runMethod(synthetic(clusters, indicators), STANDARD));
  const perCell = bytes / (clusters * indicators);
  process.stdout.write(
    `${perCell.toFixed(0).padStart(9)} bytes a cell kept, all stages, ${clusters} x ${indicators}\n`,
  );
}

/** Memory that a result holds, with the data that it was made from. */
function keptBytes(make: () => unknown): number {
  collectGarbage();
  const before = used();
  const kept = [make()];
  collectGarbage();
  const bytes = used() - before;
  kept.length = 0;
  return bytes;
}

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
