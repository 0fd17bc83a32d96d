// SPDX-License-Identifier: EUPL-1.2
import type { Watch } from '../../core/host/port.ts';

/** Nobody watches and nobody cancels. */
export const unwatched: Watch = { progress() {}, cancelled: false };

/** Whoever watches cancels after so many reports of progress. */
export function cancelAfter(reports: number): Watch {
  let heard = 0;
  return {
    progress() {
      heard += 1;
    },
    get cancelled() {
      return heard >= reports;
    },
  };
}

/** Keeps the shares that it hears of. */
export function listening(): Watch & { readonly shares: readonly number[] } {
  const shares: number[] = [];
  return { shares, cancelled: false, progress: (share) => void shares.push(share) };
}
