// SPDX-License-Identifier: EUPL-1.2

/** What one cell holds, and what it is to hold instead. */
export interface CuredCell {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string | number;
  readonly after: string | number;
  /** The number format that the cell is to have then; else it keeps its own, or gets one that shows numbers. */
  readonly numberFormat?: string;
}

/**
 * A correction that is certain where a finding is right: made only when a person asks for it. `number`: a text becomes
 * the number that it writes; `scale`: a share becomes a percentage.
 */
export interface Cure {
  readonly kind: 'number' | 'scale';
  /** At least one. */
  readonly cells: readonly CuredCell[];
}
