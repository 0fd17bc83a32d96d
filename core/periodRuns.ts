// SPDX-License-Identifier: EUPL-1.2
import { effectiveWeights } from './compare/effectiveWeights.ts';
import { imputedIndicators } from './compare/imputedValues.ts';
import { availabilityOf, bandsOf, partialOf, ranksOf } from './compare/results.ts';
import { scoreBounds } from './compare/scoreBounds.ts';
import type { WithFindings } from './model/finding.ts';
import type { InSteps } from './model/inSteps.ts';
import type { Observed } from './model/observed.ts';
import type { Period } from './model/period.ts';
import type { ScoreRun } from './model/scoreRun.ts';
import type { DataInput } from './read/readData.ts';
import { looksAtAllPeriods, prepare, scorePeriod, type Workings } from './runMethod.ts';
import type { Observe } from './stages/observe.ts';

/** What a run tells of its workbook beside the data. */
export type AboutWorkbook = Pick<ScoreRun, 'examples' | 'cellsBehind'>;

/** Calculates any period of what was read. What is the same for the runs of all periods is found once. */
export function periodRuns(
  input: DataInput,
  about: AboutWorkbook,
  absentIn: (period: Period) => ReadonlyMap<string, Period>,
  observe: Observe,
): (period: Period) => InSteps<WithFindings<{ readonly run: ScoreRun }>> {
  const { framework, observations, method } = input;
  const lookAt = (periods: readonly Period[]) => {
    const observed = periods.map(observe);
    const observedPeriods = observed.map((one) => one.observed);
    return { periods, observed, prepared: prepare({ framework, observations, observedPeriods }, method) };
  };
  let all: ReturnType<typeof lookAt> | null = null;
  const lookFor = (period: Period) => {
    if (!looksAtAllPeriods(method)) return lookAt([period]);
    all ??= lookAt(observations.periods);
    return all;
  };

  return function* (period) {
    const { periods, observed, prepared } = lookFor(period);
    const chosen = periods.indexOf(period);
    const { findings, ...workings } = yield* scorePeriod(prepared, chosen, method);
    const known = { ...about, absent: absentIn(period) };
    const made = runOf(workings, input, prepared.looked.observedPeriods, chosen, known);
    return { ...made, findings: [...observed[chosen]!.findings, ...findings, ...made.findings] };
  };
}

/** The run of one of the observed periods: the stages of the method, and what follows from scores. */
function runOf(
  workings: Omit<Workings, 'findings'>,
  { framework, observations, method }: DataInput,
  observedPeriods: readonly Observed[],
  chosen: number,
  known: AboutWorkbook & Pick<ScoreRun, 'absent'>,
): WithFindings<{ readonly run: ScoreRun }> {
  const { period, periodUsed, placeOf } = observedPeriods[chosen]!;
  const { normalised, aggregated, screened } = workings.stages;
  const clusters = new Map(observations.clusters.map((cluster) => [cluster.code, cluster]));
  const { bands, findings } = bandsOf(aggregated, framework, method);
  const run: ScoreRun = {
    ...workings,
    ...known,
    period,
    method,
    framework,
    clusters: screened.clusters.map((code) => clusters.get(code)!),
    availability: availabilityOf(aggregated, workings.availability),
    partial: partialOf(aggregated, workings.availability),
    bounds: scoreBounds({ ...workings, framework, method }),
    imputedIndicators: imputedIndicators(workings.stages),
    ranks: ranksOf([normalised, aggregated]),
    bands,
    observedPeriods,
    periodUsed,
    placeOf,
    effectiveWeights: effectiveWeights(framework, workings.weights),
  };
  return { run, findings };
}
