// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../model/finding.ts';
import type { Grid } from '../model/grid.ts';
import type { Period } from '../model/period.ts';
import type { Input } from '../read/readInput.ts';
import type { WorkbookCells } from '../trace/workbookCells.ts';
import { checkAbsence } from './checkAbsence.ts';
import { checkExamples } from './checkExamples.ts';
import { checkInput } from './checkInput.ts';
import { checkPlausibility } from './checkPlausibility.ts';
import { checkQuestionnaire } from './checkQuestionnaire.ts';
import { checkStaleResults } from './checkStaleResults.ts';
import { offerCures } from './offerCures.ts';
import { pointToCauses } from './pointToCauses.ts';

/**
 * All that is wrong or odd in a workbook before anything is calculated: what was found in reading it, at its cause and with
 * its cure, and what the checks find for the period that is to be scored, in which some clusters are absent.
 */
export function checkWorkbook(
  grids: readonly Grid[],
  cells: WorkbookCells,
  input: Input,
  period: Period,
  absent: ReadonlyMap<string, Period>,
): Finding[] {
  const ofCells = pointToCauses(input.findings, cells);
  return [
    ...offerCures([...ofCells, ...checkQuestionnaire(input.tables, ofCells)], grids, input),
    ...checkInput(input, grids),
    ...checkAbsence(input, absent, period),
    ...checkStaleResults(grids, cells, input.tables),
    ...checkExamples(input),
    ...checkPlausibility(grids, input, period),
  ];
}
