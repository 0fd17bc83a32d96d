// SPDX-License-Identifier: EUPL-1.2
import type { Action, Effort } from '../model/guidance.ts';

/**
 * The effort of improving each element, by code: that of the easiest of the actions about it; elements without an
 * action are absent.
 */
export function effortsOf(actions: readonly Action[]): ReadonlyMap<string, Effort> {
  const efforts = new Map<string, Effort>();
  for (const { element, effort, trigger } of actions) {
    if (element === null || trigger.kind !== 'score') continue;
    const known = efforts.get(element);
    if (known === undefined || effort < known) efforts.set(element, effort);
  }
  return efforts;
}
