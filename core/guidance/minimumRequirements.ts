// SPDX-License-Identifier: EUPL-1.2
import type { Direction, Indicator } from '../model/framework.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { valueIn } from '../model/table.ts';

/** A minimum requirement of the framework and whether a cluster meets it: it stands beside the scores, not in them. */
export interface MinimumRequirement {
  readonly indicator: string;
  /** At least (direction 1) or at most (-1) so much, on the scale of the indicator's target. */
  readonly minimum: number;
  readonly direction: Direction;
  readonly value: number | null;
  /** `null` where the cluster has no value. */
  readonly passed: boolean | null;
}

/** Every minimum requirement for a cluster, in framework order. Values are declared ones, divided by what they name. */
export function minimumRequirements(run: ScoreRun, cluster: string): MinimumRequirement[] {
  return run.framework.indicators.flatMap((indicator) => {
    const { code, minimumRequirement, direction } = indicator;
    if (minimumRequirement === null) return [];
    const value = valueIn(run.stages.denominated, cluster, code);
    const passed = value === null ? null : meetsMinimum(indicator, value);
    return [{ indicator: code, minimum: minimumRequirement, direction, value, passed }];
  });
}

/** True where there is no minimum requirement, or the value meets it. */
export function meetsMinimum(
  { minimumRequirement, direction }: Pick<Indicator, 'minimumRequirement' | 'direction'>,
  value: number,
): boolean {
  return minimumRequirement === null || direction * (value - minimumRequirement) >= 0;
}
