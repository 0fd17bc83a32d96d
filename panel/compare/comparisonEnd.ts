// SPDX-License-Identifier: EUPL-1.2
import type { MethodComparisonRequest, MethodSource } from '../../core/compareMethods.ts';
import type { MethodChoices } from '../../core/method/methodChoices.ts';
import type { MethodKeyName } from '../../core/model/methodKeys.ts';
import type { ScoreResult } from '../../core/model/scoreRun.ts';
import type { PanelError } from '../panelError.ts';

/** How the comparison that was asked for last has ended. */
export type ComparisonEnd =
  | {
      readonly kind: 'compared';
      readonly request: MethodComparisonRequest;
      readonly results: readonly [first: ScoreResult, second: ScoreResult];
    }
  | { readonly kind: 'cancelled' }
  /** Nothing was compared, because these choices make no sense. */
  | { readonly kind: 'wrongChoices'; readonly keys: readonly MethodKeyName[] }
  | { readonly kind: 'failed'; readonly error: PanelError };

export type MethodPair = MethodComparisonRequest['methods'];

/** What there is to compare: the unsaved choices only where there are any. */
export function methodSources(choices: MethodChoices): MethodSource[] {
  return choices.size > 0 ? ['workbook', 'chosen', 'default'] : ['workbook', 'default'];
}

/** What is worth knowing first: what the unsaved choices change, or else what those of the workbook do. */
export function usualPair(choices: MethodChoices): MethodPair {
  return choices.size > 0 ? ['workbook', 'chosen'] : ['default', 'workbook'];
}

/** Whether the comparison was made with other choices than these. */
export function comparesOtherChoices(
  { methods, choices }: MethodComparisonRequest,
  now: MethodChoices,
): boolean {
  if (!methods.includes('chosen')) return false;
  return choices.size !== now.size || [...choices].some(([key, text]) => now.get(key) !== text);
}
