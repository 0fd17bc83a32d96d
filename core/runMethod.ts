// SPDX-License-Identifier: EUPL-1.2
import { checkPooling } from './check/checkPooling.ts';
import { checkValues } from './check/checkValues.ts';
import type { WeightsOf } from './formulas/means/children.ts';
import { type ScoreOf, scoresBy } from './formulas/means/parentScore.ts';
import { rememberingScores, rememberingWeights } from './formulas/means/remembering.ts';
import { type References, referencesOf } from './formulas/scales/references.ts';
import { transformPosts } from './formulas/treatment/transformPosts.ts';
import type { Finding } from './model/finding.ts';
import type { Framework } from './model/framework.ts';
import { atOnce, type InSteps } from './model/inSteps.ts';
import { calculatesWeights, comparesClusters, isPooled, looksOverTime, type Method } from './model/method.ts';
import type { Observations } from './model/observations.ts';
import type { Observed } from './model/observed.ts';
import type { Stage } from './model/scoreRun.ts';
import type { Table } from './model/table.ts';
import type { Scale, ScreenedOut, TreatmentDone } from './model/workings.ts';
import { aggregateInSteps } from './stages/aggregate.ts';
import { type Denominated, denominate } from './stages/denominate.ts';
import { type Imputed, impute } from './stages/impute.ts';
import { imputeOverTime } from './stages/imputeOverTime.ts';
import { normalise } from './stages/normalise.ts';
import { type Screened, screen } from './stages/screen.ts';
import { type TreatedTable, treat } from './stages/treat.ts';
import { weigh } from './stages/weigh.ts';

/** What the method looks at. */
export interface Looked {
  readonly framework: Framework;
  readonly observations: Observations;
  /** Every period that the method looks at, from the earliest on; most methods look at one. */
  readonly observedPeriods: readonly Observed[];
}

/** What the method is run on. */
export interface Known extends Looked {
  /** The period that is scored. */
  readonly chosen: number;
}

/** The first stages over every period that the method looks at: the same whichever of them is scored. */
export interface Prepared {
  readonly looked: Looked;
  readonly denominated: readonly Denominated[];
  readonly imputed: readonly Imputed[];
  readonly screened: readonly Screened[];
  readonly treated: readonly TreatedTable[];
  /** What the scales are fitted on where the periods are pooled; `null` where each has its own. */
  readonly pooled: References | null;
}

/** Every stage of one run, and what was done on the way. */
export interface Workings {
  readonly stages: Readonly<Record<Stage, Table>>;
  readonly imputed: ReadonlyMap<string, number>;
  readonly screenedOut: readonly ScreenedOut[];
  /** The clusters (codes) that were not screened out, for each of the observed periods. */
  readonly kept: readonly (readonly string[])[];
  readonly treatments: ReadonlyMap<string, TreatmentDone>;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly weights: ReadonlyMap<string, number>;
  /** The share of its children that each aggregate has, by cluster, in the order of the columns of `aggregated`. */
  readonly availability: readonly Float64Array[];
  /** In the order of the stages; what is odd in a period that is only looked at is told when that one is scored. */
  readonly findings: readonly Finding[];
}

/** The method from top to bottom: what it looks at is prepared, and one period scored. */
export function runMethod(known: Known, method: Method): Workings {
  return atOnce(scorePeriod(prepare(known, method), known.chosen, method));
}

/** The stages that go over every period: each line is one, and each is kept. */
export function prepare(looked: Looked, method: Method): Prepared {
  const { framework, observedPeriods } = looked;
  const denominated = observedPeriods.map(
    (one): Denominated =>
      method.denominate
        ? denominate(one.raw, one.denominators, framework, one.placeOf)
        : { table: one.raw, findings: [] },
  );
  const imputed = fillGaps(denominated, looked, method);
  const screened = imputed.map(({ table }) => screen(table, framework, method.screening));
  const treated = screened.map(({ table }) => treat(table, framework, method.outliers));
  const pooled = isPooled(method) ? referencesTo(treated, observedPeriods) : null;
  return { looked, denominated, imputed, screened, treated, pooled };
}

/** How weights and scores are found. */
export interface Aggregating {
  readonly weightsOf: WeightsOf;
  readonly scoreOf: ScoreOf;
}

/** As the method says. */
function aggregating(framework: Framework, method: Method): Aggregating {
  return { weightsOf: weigh(framework, method), scoreOf: scoresBy(method) };
}

/**
 * As the method says, for runs that differ little from one to the next: what is slow to find is not found again where it
 * stays the same.
 */
export function aggregatingAgain(framework: Framework, method: Method): Aggregating {
  const { weightsOf, scoreOf } = aggregating(framework, method);
  return {
    weightsOf: calculatesWeights(method) ? rememberingWeights(weightsOf) : weightsOf,
    scoreOf: comparesClusters(method) ? rememberingScores(scoreOf) : scoreOf,
  };
}

/** The stages from the scales on, for one period (its index) of those that were prepared. */
export function* scorePeriod(
  prepared: Prepared,
  chosen: number,
  method: Method,
  { weightsOf, scoreOf } = aggregating(prepared.looked.framework, method),
): InSteps<Workings> {
  const { denominated, imputed, screened, treated, pooled } = prepared;
  const { framework, observations, observedPeriods } = prepared.looked;
  const { table, treatments } = treated[chosen]!;
  const references = pooled ?? referencesTo([treated[chosen]!], [observedPeriods[chosen]!]);
  const posted = transformPosts(framework, treatments);
  const normalised = normalise(table, references, posted.framework, method);
  const aggregated = yield* aggregateInSteps(normalised.table, framework, weightsOf, method, scoreOf);

  return {
    stages: {
      raw: observedPeriods[chosen]!.raw,
      denominated: denominated[chosen]!.table,
      imputed: imputed[chosen]!.table,
      screened: screened[chosen]!.table,
      treated: table,
      normalised: normalised.table,
      aggregated: aggregated.table,
    },
    imputed: imputed[chosen]!.imputed,
    screenedOut: screened[chosen]!.screenedOut,
    kept: screened.map(({ table: { clusters } }) => clusters),
    treatments,
    scales: normalised.scales,
    weights: aggregated.weights,
    availability: aggregated.availability,
    findings: [
      ...denominated[chosen]!.findings,
      ...imputed[chosen]!.findings,
      ...screened[chosen]!.findings,
      ...treated[chosen]!.findings,
      ...checkValues(table, framework, observations),
      ...(pooled === null ? [] : checkPooling(framework, treated)),
      ...posted.findings,
      ...normalised.findings,
      ...aggregated.findings,
    ],
  };
}

/** Whether a method looks at all periods beside the one that it scores, or at that alone. */
export function looksAtAllPeriods(method: Method): boolean {
  return isPooled(method) || looksOverTime(method.imputation);
}

function referencesTo(treated: readonly TreatedTable[], observedPeriods: readonly Observed[]): References {
  return referencesOf(
    treated.map(({ table }) => table),
    (i, column) => isFresh(observedPeriods[i]!, treated[i]!.table.columns[column]!),
  );
}

/** Gaps are filled from the other clusters of the period, or from the other periods of the cluster. */
function fillGaps(
  denominated: readonly Denominated[],
  { framework, observedPeriods }: Looked,
  { imputation }: Method,
): readonly Imputed[] {
  if (!looksOverTime(imputation)) {
    const column = 'column' in imputation ? imputation.column : '';
    return denominated.map(({ table }, i) =>
      impute(table, framework, imputation, (cluster) => observedPeriods[i]!.groupOf(cluster, column)),
    );
  }
  const overTime = denominated.map(({ table }, i) => ({ period: observedPeriods[i]!.period, table }));
  const { tables, imputed, findings } = imputeOverTime(overTime, imputation);
  return tables.map((table, i) => ({ table, imputed: imputed[i]!, findings }));
}

/** False where a fiscal year's values are those of an earlier period. */
function isFresh({ period, periodUsed }: Observed, indicator: string): boolean {
  return periodUsed.get(indicator) === period;
}
