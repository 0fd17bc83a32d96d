// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { leaveOneOut } from '../core/compare/leaveOneOut.ts';
import { rank } from '../core/compare/rank.ts';
import { referencesOf } from '../core/formulas/scales/references.ts';
import { findPlan } from '../core/leastEffort/findPlan.ts';
import type { AggregationRule, Method } from '../core/model/method.ts';
import { NORMALISATIONS } from '../core/model/normalisations.ts';
import { publish } from '../core/publish.ts';
import type { MethodOverride } from '../core/read/readMethod.ts';
import { DEFAULT_PARTS } from '../core/report/parts.ts';
import { rescore } from '../core/rescore.ts';
import { type Known, runMethod } from '../core/runMethod.ts';
import { score } from '../core/score.ts';
import { survey } from '../core/survey.ts';
import { openFile } from '../workbook-file/fileHost.ts';
import { readWorkbook } from '../workbook-file/readWorkbook.ts';
import { largeGrids } from './largeGrids.ts';
import { largeWorkbook } from './largeWorkbook.ts';
import { cellsOf, STANDARD, STANDARD_CHOICES, synthetic } from './synthetic.ts';

/** One thing that is measured: what `prepare` does is not, what it gives is. */
export interface Case {
  readonly name: string;
  readonly prepare: () => Work;
}

type Work = () => unknown;

/** The cases of one table, in which each row has its place. */
export interface CaseTable {
  readonly title: string;
  readonly note: string;
  readonly cases: readonly Case[];
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
  const kind = NORMALISATIONS[i % NORMALISATIONS.length]!;
  return {
    ...STANDARD,
    normalisation: { ...STANDARD.normalisation, kind, reference: 'CL3' },
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

const METHOD: CaseTable = {
  title: 'The method',
  note: 'From tables in memory: nothing is read. The data are made by a generator and the same at every run; a twentieth of the values is missing.',
  cases: [
    {
      name: 'standard pipeline (group means, winsorise and log, min-max, arithmetic means), 1,500 × 100',
      prepare: () => {
        const known = synthetic(1500, 100);
        return () => runMethod(known, STANDARD);
      },
    },
    {
      name: 'leave out each element in turn, 51 × 49',
      prepare: () => {
        const known = synthetic(51, 49);
        const { stages, weights } = runMethod(known, STANDARD);
        return () => leaveOneOut(stages.normalised, known.framework, weights, STANDARD);
      },
    },
    {
      name: '1,000 re-scorings by other methods, with ranks, 51 × 49',
      prepare: () => {
        const known = rescorable(synthetic(51, 49));
        return () => {
          for (let i = 0; i < 1000; i++) rank(rescore(known, variant(i)).table.data[0]!);
        };
      },
    },
    {
      name: 'one re-scoring, 9 × 39',
      prepare: () => {
        const known = rescorable(synthetic(9, 39));
        return () => rescore(known, STANDARD);
      },
    },
    { name: 'least-effort plan, exact, 9 × 39', prepare: () => plan('samples/cluster-lombardi.xlsx') },
    {
      name: 'least-effort plan, searched, 9 × 39',
      prepare: () => plan('samples/cluster-lombardi.xlsx', ['aggregation', 'geometric']),
    },
    { name: 'least-effort plan, searched, 40 × 30', prepare: () => plan('test/data/cluster6.xlsx') },
  ],
};

/** Of the cluster in the middle of the ranking, to the first rank. */
function plan(file: string, ...overrides: MethodOverride[]): Work {
  const { run } = score(readWorkbook(readFileSync(file)).grids, { overrides });
  const ranks = run!.ranks.get(run!.framework.root)!;
  const middle = Math.ceil(run!.clusters.length / 2);
  const [cluster] = [...ranks].find(([, place]) => place === middle)!;
  return () => findPlan({ run: run!, cluster, goal: { kind: 'rank', rank: 1 }, efforts: new Map() });
}

const FROM_CELLS: CaseTable = {
  title: 'From cells',
  note: 'Reading the tables, checking every value and scoring, from cells in memory as a program hands them out.',
  cases: [
    {
      name: 'the standard pipeline on the same data as above, 1,500 × 100',
      prepare: () => {
        const grids = cellsOf(synthetic(1500, 100));
        return () => score(grids, { overrides: STANDARD_CHOICES });
      },
    },
    { name: 'the default method, 10,000 × 10', prepare: () => scoring(10_000, 10, 1) },
    { name: 'the default method, 2,564 × 39', prepare: () => scoring(2564, 39, 1) },
    {
      name: 'reading and checking alone, 2,564 × 39',
      prepare: () => {
        const grids = largeGrids(2564, 39, 1);
        return () => survey(grids, 'it');
      },
    },
  ],
};

function scoring(
  clusters: number,
  indicators: number,
  periods: number,
  overrides: readonly MethodOverride[] = [],
): Work {
  const grids = largeGrids(clusters, indicators, periods);
  return () => score(grids, { overrides, withHistory: periods > 1 });
}

const CLUSTERS: CaseTable = {
  title: 'Growth with the clusters',
  note: 'Reading, checking and scoring from cells, 39 indicators.',
  cases: [1000, 3000, 10_000, 30_000, 100_000].map((clusters) => ({
    name: `${clusters.toLocaleString('en')} × 39`,
    prepare: () => scoring(clusters, 39, 1),
  })),
};

const COPELAND: CaseTable = {
  title: 'Growth of the slow methods',
  note: 'As above. By Copeland every cluster is compared with every other; optimised weights are searched for by trial.',
  cases: [100, 500, 2500].flatMap((clusters) => [
    {
      name: `Copeland, ${clusters.toLocaleString('en')} × 39`,
      prepare: () => scoring(clusters, 39, 1, [['aggregation', 'copeland']]),
    },
    {
      name: `optimised weights, ${clusters.toLocaleString('en')} × 39`,
      prepare: () => scoring(clusters, 39, 1, [['weights', 'optimised']]),
    },
  ]),
};

const OVER_PERIODS: readonly MethodOverride[] = [
  ['pooling', 'period'],
  ['pooling', 'all'],
  ['imputation', 'linear'],
  ['imputation', 'latest'],
];

const PERIODS: CaseTable = {
  title: 'Growth with the periods',
  note: '200 clusters × 39 indicators, all earlier periods calculated too, outliers not treated.',
  cases: [1, 5, 20].flatMap((periods) =>
    OVER_PERIODS.map(([key, value]) => ({
      name: `${periods} ${periods === 1 ? 'period' : 'periods'}, ${key} ${value}`,
      prepare: () =>
        scoring(200, 39, periods, [
          ['outliers', 'none'],
          [key, value],
        ]),
    })),
  ),
};

const FILES: CaseTable = {
  title: 'Files',
  note: 'A workbook of 39 indicators read, scored, and written with its report, all in memory.',
  cases: [
    ...[2564, 25_640].map((clusters) => ({
      name: `${clusters.toLocaleString('en')} clusters, the usual parts`,
      prepare: () => publishing(clusters),
    })),
    ...[100, 200, 500].map((clusters) => ({
      name: `${clusters} clusters, a card for each`,
      prepare: () => publishing(clusters, true),
    })),
  ],
};

function publishing(clusters: number, withCards = false): Work {
  const bytes = largeWorkbook(clusters, 39);
  const parts = withCards ? ([...DEFAULT_PARTS, 'cards'] as const) : DEFAULT_PARTS;
  return async () => {
    const host = openFile(bytes);
    await publish(host, { language: 'it', parts }, { progress() {}, cancelled: false });
    return host.save();
  };
}

export const CASE_TABLES: readonly CaseTable[] = [METHOD, FROM_CELLS, CLUSTERS, COPELAND, PERIODS, FILES];
