// SPDX-License-Identifier: EUPL-1.2
import { absences } from './check/checkAbsence.ts';
import { checkPresence } from './check/checkPresence.ts';
import { bySeverity, isError, type WithFindings } from './model/finding.ts';
import type { Framework } from './model/framework.ts';
import type { Grid } from './model/grid.ts';
import { atOnce } from './model/inSteps.ts';
import type { ScoreRun } from './model/scoreRun.ts';
import { periodRuns } from './periodRuns.ts';
import { readData } from './read/readData.ts';
import type { MethodOverride } from './read/readMethod.ts';
import { choosePeriod, observer } from './stages/observe.ts';

/**
 * The scores of grids with an Indicators table, and what prevents them: the same numbers as those of a whole workbook,
 * without what only warns, the guidance and the built-in proposal. So cells load little.
 */
export function scoreData(
  grids: readonly Grid[],
  overrides: readonly MethodOverride[],
): WithFindings<{ readonly run: ScoreRun | null }> {
  const input = readData(grids, overrides, () => NOTHING);
  const ofInput = [...input.findings, ...checkPresence(input)];
  if (ofInput.some(isError)) return { run: null, findings: bySeverity(ofInput) };
  const period = choosePeriod(input.method.period, input.observations);
  const runOf = periodRuns(input, UNTOLD, absences(input), observer(input.framework, input.observations));
  const made = atOnce(runOf(period));
  const findings = bySeverity([...ofInput, ...made.findings]);
  return { run: findings.some(isError) ? null : made.run, findings };
}

/** Where the Indicators table has no indicator, which is an error. */
const NOTHING: Framework = {
  root: '',
  indicators: [],
  aggregates: [],
  byCode: new Map(),
  groups: [],
  denominators: [],
  builtIn: null,
};

const UNTOLD = { examples: false, cellsBehind: () => null };
