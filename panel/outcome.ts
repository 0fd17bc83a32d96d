// SPDX-License-Identifier: EUPL-1.2
import type { Cure } from '../core/model/cure.ts';
import type { MethodKeyName } from '../core/model/methodKeys.ts';
import type { Published } from '../core/publish.ts';
import type { Saved } from '../core/write/saveMethod.ts';
import type { Place } from './places.ts';

/** How the last thing that the user asked for ended, except comparisons and the writing of targets. */
export type Outcome =
  | { readonly kind: 'published'; readonly published: Extract<Published, { outcome: 'published' }> }
  | { readonly kind: 'refused' }
  | { readonly kind: 'inserted'; readonly sheets: readonly string[] }
  | { readonly kind: 'removed'; readonly sheets: readonly string[] }
  | { readonly kind: 'nothingToRemove' }
  | { readonly kind: 'saved'; readonly saved: Extract<Saved, { outcome: 'saved' }> }
  /** Cells were corrected. */
  | { readonly kind: 'cured'; readonly cure: Cure }
  | { readonly kind: 'uncured' }
  /** The cells no longer hold what was found in them. */
  | { readonly kind: 'notCured' }
  /** Nothing was done, because these choices of the method make no sense. */
  | { readonly kind: 'wrongChoices'; readonly keys: readonly MethodKeyName[] }
  | { readonly kind: 'cancelled' };

/** Where an outcome is told: where it was asked for; `bar` is above all places. */
export function toldIn({ kind }: Outcome): Place | 'bar' {
  switch (kind) {
    case 'inserted':
    case 'cured':
    case 'uncured':
    case 'notCured':
      return 'data';
    case 'removed':
    case 'nothingToRemove':
      return 'results';
    case 'saved':
      return 'method';
    default:
      return 'bar';
  }
}
