// SPDX-License-Identifier: EUPL-1.2
import { checkGuidance } from './check/checkGuidance.ts';
import { checkInput } from './check/checkInput.ts';
import { effectiveWeights } from './compare/effectiveWeights.ts';
import { availabilityOf, bandsOf, partialOf, ranksOf } from './compare/results.ts';
import { bySeverity, type Finding } from './model/finding.ts';
import type { Grid } from './model/grid.ts';
import type { Language } from './model/language.ts';
import type { Period } from './model/period.ts';
import type { ScoreResult, ScoreRun } from './model/scoreRun.ts';
import { type Input, readInput } from './read/readInput.ts';
import type { MethodOverride } from './read/readMethod.ts';
import { periodsFor, runMethod } from './runMethod.ts';
import { choosePeriod, observe } from './stages/observe.ts';

/** What the workbook does not say: choices of the method, and the language of a built-in framework. */
export interface ScoreOptions {
  readonly overrides?: readonly MethodOverride[];
  readonly language?: Language;
  /** Whether the earlier periods are calculated too. */
  readonly withHistory?: boolean;
}

/**
 * Calculates the scores from the cells of a workbook, with everything that was found wrong or odd. A pure function;
 * never throws. `run` is `null` where a finding of severity error prevents it.
 */
export function score(grids: readonly Grid[], options: ScoreOptions = {}): ScoreResult {
  const findings: Finding[] = [];
  const input = readInput(grids, options.overrides ?? [], options.language ?? 'it', findings);
  findings.push(...checkInput(input));
  const prevented = () => findings.some(({ severity }) => severity === 'error');
  const period = choosePeriod(input.method.period, input.observations);
  const run = prevented() ? null : calculate(input, period, findings);
  const { guidance } = input;
  if (run === null || prevented())
    return { run: null, history: [], guidance, findings: bySeverity(findings) };
  findings.push(...checkGuidance(run, guidance));
  const earlier = options.withHistory ? history(input, run) : [];
  return { run, history: earlier, guidance, findings: bySeverity(findings) };
}

/** What is odd in an earlier period is told when that period is calculated. */
function history(input: Input, { period }: ScoreRun): ScoreRun[] {
  const { periods } = input.observations;
  return periods.slice(0, periods.indexOf(period)).map((one) => calculate(input, one, []));
}

/** From what was read to the run: the values of the period, the stages of the method, and what follows from scores. */
function calculate(
  { framework, observations, method }: Input,
  period: Period,
  findings: Finding[],
): ScoreRun {
  const periods = periodsFor(method, period, observations);
  const chosen = periods.indexOf(period);
  const observedPeriods = periods.map((one, i) =>
    observe(framework, observations, one, i === chosen ? findings : []),
  );
  const workings = runMethod({ framework, observations, observedPeriods, chosen }, method, findings);
  const { normalised, aggregated, screened } = workings.stages;
  const clusters = new Map(observations.clusters.map((cluster) => [cluster.code, cluster]));

  return {
    ...workings,
    period,
    method,
    framework,
    clusters: screened.clusters.map((code) => clusters.get(code)!),
    availability: availabilityOf(aggregated, workings.availability),
    partial: partialOf(aggregated, workings.availability),
    ranks: ranksOf([normalised, aggregated]),
    bands: bandsOf(aggregated, framework, method, findings),
    observedPeriods,
    periodUsed: observedPeriods[chosen]!.periodUsed,
    placeOf: observedPeriods[chosen]!.placeOf,
    effectiveWeights: effectiveWeights(framework, workings.weights),
  };
}
