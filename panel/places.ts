// SPDX-License-Identifier: EUPL-1.2

/** Where things stand in the panel: one place is shown at a time, under the pinned calculation. */
export type Place = 'data' | 'results' | 'actions' | 'method';

/** In the order of the work: what there is, what comes of it, what to do about it, and by what rules. */
export const PLACES: readonly Place[] = ['data', 'results', 'actions', 'method'];
