// SPDX-License-Identifier: EUPL-1.2
/** What making a cruscotto is at. */
export type PublishStage = 'reading' | 'scoring' | 'writing';

/** Reading takes about a third of the time, writing nearly all the rest; calculating little, but for some methods. */
export const READ_SHARE = 0.3;
export const SCORED_SHARE = 0.4;

/** What it is at when a share of it, from 0 to 1, is done. */
export function publishStage(share: number): PublishStage {
  if (share < READ_SHARE) return 'reading';
  return share < SCORED_SHARE ? 'scoring' : 'writing';
}
