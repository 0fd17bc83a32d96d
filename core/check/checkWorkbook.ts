// SPDX-License-Identifier: EUPL-1.2
import { boundFindings } from '../model/alikeFindings.ts';
import type { Finding } from '../model/finding.ts';
import type { Grid } from '../model/grid.ts';
import type { Period } from '../model/period.ts';
import type { Input } from '../read/readWith.ts';
import { isRefusal } from '../read/refusals.ts';
import type { Observe } from '../stages/observe.ts';
import type { WorkbookCells } from '../trace/workbookCells.ts';
import { checkAbsence } from './checkAbsence.ts';
import { checkExamples } from './checkExamples.ts';
import { checkInput } from './checkInput.ts';
import { checkLimits } from './checkLimits.ts';
import { checkPlausibility } from './checkPlausibility.ts';
import { checkQuestionnaire } from './checkQuestionnaire.ts';
import { checkStaleResults } from './checkStaleResults.ts';
import { offerCures } from './offerCures.ts';
import { pointToCauses } from './pointToCauses.ts';

/** The period that is to be scored. */
export interface AskedPeriod {
  readonly period: Period;
  /** The clusters that have no row in it, with the last period that they have. */
  readonly absent: ReadonlyMap<string, Period>;
  /** Says what is known of this and of any other period. */
  readonly observe: Observe;
}

/**
 * All that is wrong or odd in a workbook before anything is calculated: what was found in reading it, at its cause and with
 * its cure, and what the checks find for the period that is to be scored. Of a workbook that is too large only that is told.
 */
export function checkWorkbook(
  grids: readonly Grid[],
  cells: WorkbookCells,
  input: Input,
  { period, absent, observe }: AskedPeriod,
): Finding[] {
  if (input.findings.some(isRefusal)) return [...input.findings];
  const ofCells = pointToCauses(input.findings, cells);
  return [
    // A million texts for numbers are not looked at one by one: nobody reads more of them.
    ...offerCures(boundFindings([...ofCells, ...checkQuestionnaire(input.tables, ofCells)]), grids, input),
    ...checkLimits(grids),
    ...checkInput(input, grids),
    ...checkAbsence(input, absent, period),
    ...checkStaleResults(grids, cells, input.tables),
    ...checkExamples(input),
    ...checkPlausibility(grids, input, period, observe),
  ];
}
