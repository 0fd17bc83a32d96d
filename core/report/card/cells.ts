// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../../compare/scoreIn.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';

import { cell } from '../cells.ts';
import { textLines } from '../paragraph.ts';
import type { PlanCell } from '../plan.ts';
import type { ShownRange } from '../range.ts';
import type { Role } from '../roles.ts';

/** A cluster's score on an element in small type, which the pane can explain. */
export function clusterPointsCell(
  run: ScoreRun,
  cluster: string,
  element: string,
  range: Pick<ShownRange, 'decimals'>,
  missing: string | null,
): PlanCell {
  const shows = { period: run.period, cluster, element };
  return { ...pointsCell(scoreIn(run, cluster, element), range, missing), shows };
}

/** Points in the small type of the tables. */
export function pointsCell(
  value: number | null,
  { decimals }: Pick<ShownRange, 'decimals'>,
  missing: string | null,
): PlanCell {
  return smallCell(value, decimals === 1 ? 'smallTenths' : 'smallFine', missing);
}

/** A number in small type, or what stands for a missing one: its word, or nothing at all. */
export function smallCell(value: number | null, role: Role, missing: string | null): PlanCell {
  return value === null ? cell(missing, 'smallMissing') : cell(value, role);
}

/** A value in its own unit, with as many digits as tell it from others. */
export function valueCell(value: number | null, missing: string | null): PlanCell {
  return smallCell(value, value === null ? 'smallMissing' : valueRole(value), missing);
}

function valueRole(value: number): Role {
  const size = Math.abs(value);
  if (size >= 1e9 || (size > 0 && size < 0.001)) return 'smallScientific';
  if (Number.isInteger(value) || size >= 1000) return 'smallWhole';
  if (size >= 10) return 'smallTenths';
  return size >= 0.1 ? 'smallHundredths' : 'smallFine';
}

export function headerCells(name: string, numbers: readonly string[]): PlanCell[] {
  return [cell(name, 'smallHeaderLeft'), ...numbers.map((text) => cell(text, 'smallHeader'))];
}

/** A text in lines of one cell each, which run on over the blank cells beside them. */
export function textRows(text: string, room: number, role: Role): PlanCell[][] {
  return textLines(text, room).map((one) => [cell(one, role)]);
}
