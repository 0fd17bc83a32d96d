// SPDX-License-Identifier: EUPL-1.2
import { absences } from './check/checkAbsence.ts';
import { checkGuidance } from './check/checkGuidance.ts';
import { checkWorkbook } from './check/checkWorkbook.ts';
import { boundFindings } from './model/alikeFindings.ts';
import { bySeverity, type CellPlace, type Finding, isError } from './model/finding.ts';
import type { Grid } from './model/grid.ts';
import { atOnce, type InSteps, within } from './model/inSteps.ts';
import type { Language } from './model/language.ts';
import type { Observations } from './model/observations.ts';
import type { Period } from './model/period.ts';
import type { ScoreResult, ScoreRun } from './model/scoreRun.ts';
import { type AboutWorkbook, periodRuns } from './periodRuns.ts';
import { headersOver } from './read/headersOver.ts';
import { readInput } from './read/readInput.ts';
import type { MethodOverride } from './read/readMethod.ts';
import type { Input } from './read/readWith.ts';
import { exampleCells } from './sample/exampleCells.ts';
import { choosePeriod, observer } from './stages/observe.ts';
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
  return atOnce(scoreInSteps(grids, options));
}

/** The same as {@link score}, in steps. */
export function* scoreInSteps(grids: readonly Grid[], options: ScoreOptions = {}): InSteps<ScoreResult> {
  const input = readInput(grids, options.overrides ?? [], options.language ?? 'it');
  yield READ;
  const cells = workbookCells(grids);
  const { guidance } = input;
  const period = choosePeriod(input.method.period, input.observations);
  const absentIn = absences(input);
  const observe = observer(input.framework, input.observations);
  const ofInput = checkWorkbook(grids, cells, input, { period, absent: absentIn(period), observe });
  yield CHECKED;
  const prevented = (findings: readonly Finding[]): ScoreResult => {
    return { run: null, history: [], guidance, findings: boundFindings(bySeverity(findings)) };
  };
  if (ofInput.some(isError)) return prevented(ofInput);
  const runOf = periodRuns(input, aboutWorkbook(input, cells), absentIn, observe);
  const earlier = options.withHistory ? earlierThan(period, input.observations) : [];
  const shareOf = (runs: number) => CHECKED + (runs / (1 + earlier.length)) * (1 - CHECKED);
  const { run, findings: ofRun } = yield* within(shareOf(0), shareOf(1), runOf(period));
  if (ofRun.some(isError)) return prevented([...ofInput, ...ofRun]);

  const history: ScoreRun[] = [];
  for (const one of earlier) {
    yield shareOf(1 + history.length);
    // What is odd in an earlier period is told when that period is calculated.
    const made = yield* within(shareOf(1 + history.length), shareOf(2 + history.length), runOf(one));
    history.push(made.run);
  }
  const findings = boundFindings(bySeverity([...ofInput, ...ofRun, ...checkGuidance(run, guidance)]));
  return { run, history, guidance, findings };
}

function aboutWorkbook({ framework, observations, tables }: Input, cells: WorkbookCells): AboutWorkbook {
  const headerOf = headersOver(tables);
  return {
    examples: exampleCells(framework, observations).length > 0,
    cellsBehind: (place: CellPlace) => cellsBehind(cells, place, headerOf),
  };
}

/** How much is done, where nothing takes long, when the tables are read, and when they are checked. */
const READ = 0.3;
const CHECKED = 0.6;

function earlierThan(period: Period, { periods }: Observations): readonly Period[] {
  return periods.slice(0, periods.indexOf(period));
}
