// SPDX-License-Identifier: EUPL-1.2
import { LIMITS } from '../../core/model/limits.ts';

/** Throws an Error where so many elements are open. */
export function checkNesting(open: number): void {
  if (open > LIMITS.nesting) throw new Error(`more than ${LIMITS.nesting} nested elements`);
}
