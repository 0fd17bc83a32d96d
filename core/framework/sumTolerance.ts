// SPDX-License-Identifier: EUPL-1.2
import type { Field } from './definitions.ts';

/** By how much a total may differ from the sum of its parts: amounts may each be rounded, what is counted is not. */
export function sumTolerance({ kind, sumOf = [] }: Field): number {
  return kind === 'whole' ? 0 : 0.5 * (sumOf.length + 1);
}
