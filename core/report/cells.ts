// SPDX-License-Identifier: EUPL-1.2
import type { Content } from '../host/steps.ts';
import type { PlanCell } from './plan.ts';
import type { ShownRange } from './range.ts';
import type { Role } from './roles.ts';

export function cell(content: Content, role: Role): PlanCell {
  return { content, role };
}

/** A number where there is one, otherwise the word for a missing one. */
export function numberCell(value: number | null, role: Role, missing: string): PlanCell {
  return value === null ? cell(missing, 'missing') : cell(value, role);
}

/** A score with as many decimals as its scale needs. */
export function scoreCell(
  value: number | null,
  role: 'score' | 'overall',
  { decimals }: Pick<ShownRange, 'decimals'>,
  missing: string,
): PlanCell {
  const fine = { score: 'fineScore', overall: 'fineOverall' } as const;
  return numberCell(value, decimals === 1 ? role : fine[role], missing);
}

/** Points gained or lost: told from a score by their sign. */
export function changeCell(
  points: number | null,
  { decimals }: Pick<ShownRange, 'decimals'>,
  missing: string,
): PlanCell {
  return numberCell(points, decimals === 1 ? 'change' : 'fineChange', missing);
}
