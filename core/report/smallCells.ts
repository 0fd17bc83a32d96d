// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../compare/scoreIn.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { cell } from './cells.ts';
import type { PlanCell } from './plan.ts';
import type { ShownRange } from './range.ts';
import type { Role } from './roles.ts';

/** The header of a table in small type: columns of names, of numbers or short words, and a remark at the end. */
export function smallHeader(
  names: readonly string[],
  numbers: readonly string[],
  remark: string | null = null,
): PlanCell[] {
  return [
    ...names.map((text) => cell(text, 'smallHeaderLeft')),
    ...numbers.map((text) => cell(text, 'smallHeader')),
    ...(remark === null ? [] : [cell(remark, 'smallHeaderRemark')]),
  ];
}

/** A number in small type, or what stands for a missing one: its word, or nothing at all. */
export function smallCell(value: number | null, role: Role, missing: string | null): PlanCell {
  return value === null ? cell(missing, 'smallMissing') : cell(value, role);
}

/** Points, with as many decimals as their scale needs. */
export function smallPointsCell(
  value: number | null,
  { decimals }: Pick<ShownRange, 'decimals'>,
  missing: string | null,
): PlanCell {
  return smallCell(value, decimals === 1 ? 'smallTenths' : 'smallFine', missing);
}

/** Points more (+) or less (-) than something else: + is better in every table. */
export function smallChangeCell(
  value: number | null,
  { decimals }: Pick<ShownRange, 'decimals'>,
  missing: string | null,
): PlanCell {
  return smallCell(value, decimals === 1 ? 'smallChange' : 'smallFineChange', missing);
}

/** A cluster's score on an element, which the pane can explain. */
export function smallScoreCell(
  run: ScoreRun,
  cluster: string,
  element: string,
  range: Pick<ShownRange, 'decimals'>,
  missing: string | null,
): PlanCell {
  const shows = { period: run.period, cluster, element };
  return { ...smallPointsCell(scoreIn(run, cluster, element), range, missing), shows };
}

/** A value in its own unit, with as many digits as tell it from others. */
export function smallValueCell(value: number | null, missing: string | null): PlanCell {
  return smallCell(value, value === null ? 'smallMissing' : valueRole(value), missing);
}

function valueRole(value: number): Role {
  const size = Math.abs(value);
  if (size >= 1e9 || (size > 0 && size < 0.001)) return 'smallScientific';
  if (Number.isInteger(value) || size >= 1000) return 'smallWhole';
  if (size >= 10) return 'smallTenths';
  return size >= 0.1 ? 'smallHundredths' : 'smallFine';
}
