// SPDX-License-Identifier: EUPL-1.2
import { checkInput } from './check/checkInput.ts';
import { checkValues } from './check/checkValues.ts';
import { availabilityOf, bandsOf, partialOf, ranksOf } from './compare/results.ts';
import { bySeverity, type Finding } from './model/finding.ts';
import type { Grid } from './model/grid.ts';
import type { Language } from './model/language.ts';
import type { ScoreResult, ScoreRun } from './model/scoreRun.ts';
import { type Input, readInput } from './read/readInput.ts';
import type { MethodOverride } from './read/readMethod.ts';
import { aggregate } from './stages/aggregate.ts';
import { denominate } from './stages/denominate.ts';
import { normalise } from './stages/normalise.ts';
import { choosePeriod, observe } from './stages/observe.ts';
import { weigh } from './stages/weigh.ts';

/** What the workbook does not say: choices of the method, and the language of a built-in framework. */
export interface ScoreOptions {
  readonly overrides?: readonly MethodOverride[];
  readonly language?: Language;
}

/**
 * From the cells of a workbook to scores, with everything that is wrong or odd on the way.
 * A pure function; never throws. `run` is `null` where a finding of severity error prevents it.
 */
export function score(grids: readonly Grid[], options: ScoreOptions = {}): ScoreResult {
  const findings: Finding[] = [];
  const input = readInput(grids, options.overrides ?? [], options.language ?? 'it', findings);
  findings.push(...checkInput(input));
  const prevented = findings.some(({ severity }) => severity === 'error');
  const run = prevented ? null : calculate(input, findings);
  return { run, findings: bySeverity(findings) };
}

/** The method from top to bottom: each line is a stage, and every stage is kept. */
function calculate({ framework, observations, method }: Input, findings: Finding[]): ScoreRun {
  const period = choosePeriod(method.period, observations);
  const { raw, denominators, periodUsed, placeOf } = observe(framework, observations, period, findings);
  const denominated = method.denominate ? denominate(raw, denominators, framework, placeOf, findings) : raw;
  // Imputation, screening and the treatment of outliers are `none`: the next stages hold the same values.
  const imputed = denominated;
  const screened = imputed;
  const treated = screened;
  findings.push(...checkValues(treated, framework, observations));
  const normalised = normalise(treated, framework, method, findings);
  const weights = weigh(framework, method);
  const { table: aggregated, availability } = aggregate(normalised, framework, weights, method);

  return {
    period,
    method,
    framework,
    clusters: raw.clusters.map((code) => observations.clusters.find((cluster) => cluster.code === code)!),
    stages: { raw, denominated, imputed, screened, treated, normalised, aggregated },
    weights,
    availability: availabilityOf(aggregated, availability),
    partial: partialOf(aggregated, availability),
    ranks: ranksOf([normalised, aggregated]),
    bands: bandsOf(aggregated, framework, method, findings),
    periodUsed,
  };
}
