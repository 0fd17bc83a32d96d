// SPDX-License-Identifier: EUPL-1.2
import { absentClusters } from './check/checkAbsence.ts';
import { checkGuidance } from './check/checkGuidance.ts';
import { checkWorkbook } from './check/checkWorkbook.ts';
import { effectiveWeights } from './compare/effectiveWeights.ts';
import { imputedIndicators } from './compare/imputedValues.ts';
import { availabilityOf, bandsOf, partialOf, ranksOf } from './compare/results.ts';
import { scoreBounds } from './compare/scoreBounds.ts';
import { boundFindings } from './model/alikeFindings.ts';
import { bySeverity, type Finding, type WithFindings } from './model/finding.ts';
import type { Grid } from './model/grid.ts';
import type { Language } from './model/language.ts';
import type { Period } from './model/period.ts';
import type { ScoreResult, ScoreRun } from './model/scoreRun.ts';
import { headersOver } from './read/headersOver.ts';
import { type Input, readInput } from './read/readInput.ts';
import type { MethodOverride } from './read/readMethod.ts';
import { periodsFor, runMethod } from './runMethod.ts';
import { exampleCells } from './sample/exampleCells.ts';
import { choosePeriod, observe } from './stages/observe.ts';
import { cellsBehind } from './trace/cellsBehind.ts';
import { type WorkbookCells, workbookCells } from './trace/workbookCells.ts';

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
  const input = readInput(grids, options.overrides ?? [], options.language ?? 'it');
  const cells = workbookCells(grids);
  const { guidance } = input;
  const period = choosePeriod(input.method.period, input.observations);
  const ofInput = checkWorkbook(grids, cells, input, period);
  const prevented = (findings: readonly Finding[]): ScoreResult => {
    return { run: null, history: [], guidance, findings: boundFindings(bySeverity(findings)) };
  };
  if (ofInput.some(isError)) return prevented(ofInput);
  const known = knownOf(input, cells);
  const { run, findings: ofRun } = calculate(known, period);
  if (ofRun.some(isError)) return prevented([...ofInput, ...ofRun]);
  const findings = boundFindings(bySeverity([...ofInput, ...ofRun, ...checkGuidance(run, guidance)]));
  return { run, history: options.withHistory ? history(known, run) : [], guidance, findings };
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** What is odd in an earlier period is told when that period is calculated. */
function history(known: Known, { period }: ScoreRun): ScoreRun[] {
  const { periods } = known.input.observations;
  return periods.slice(0, periods.indexOf(period)).map((one) => calculate(known, one).run);
}

/** What is the same for the runs of all periods. */
interface Known extends Pick<ScoreRun, 'examples' | 'cellsBehind'> {
  readonly input: Input;
}

function knownOf(input: Input, cells: WorkbookCells): Known {
  const { framework, observations, tables } = input;
  const headerOf = headersOver(tables);
  return {
    input,
    examples: exampleCells(framework, observations).length > 0,
    cellsBehind: (place) => cellsBehind(cells, place, headerOf),
  };
}

/** From what was read to the run: the values of the period, the stages of the method, and what follows from scores. */
function calculate({ input, ...known }: Known, period: Period): WithFindings<{ readonly run: ScoreRun }> {
  const { framework, observations, method } = input;
  const periods = periodsFor(method, period, observations);
  const chosen = periods.indexOf(period);
  const observed = periods.map((one) => observe(framework, observations, one));
  const observedPeriods = observed.map((one) => one.observed);
  const { findings: ofStages, ...workings } = runMethod(
    { framework, observations, observedPeriods, chosen },
    method,
  );
  const { normalised, aggregated, screened } = workings.stages;
  const clusters = new Map(observations.clusters.map((cluster) => [cluster.code, cluster]));
  const { bands, findings: ofBands } = bandsOf(aggregated, framework, method);

  const run: ScoreRun = {
    ...workings,
    ...known,
    period,
    method,
    framework,
    clusters: screened.clusters.map((code) => clusters.get(code)!),
    absent: absentClusters(input, period),
    availability: availabilityOf(aggregated, workings.availability),
    partial: partialOf(aggregated, workings.availability),
    bounds: scoreBounds({ ...workings, framework, method }),
    imputedIndicators: imputedIndicators(workings.stages),
    ranks: ranksOf([normalised, aggregated]),
    bands,
    observedPeriods,
    periodUsed: observedPeriods[chosen]!.periodUsed,
    placeOf: observedPeriods[chosen]!.placeOf,
    effectiveWeights: effectiveWeights(framework, workings.weights),
  };
  return { run, findings: [...observed[chosen]!.findings, ...ofStages, ...ofBands] };
}
