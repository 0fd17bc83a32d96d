// SPDX-License-Identifier: EUPL-1.2
import type { ProgressSignal } from '../../core/host/port.ts';

/** Nobody signals and nobody cancels. */
export const unobserved: ProgressSignal = { progress() {}, cancelled: false };

/** Whoever signals cancels after so many reports of progress. */
export function cancelAfter(reports: number): ProgressSignal {
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
export function listening(): ProgressSignal & { readonly shares: readonly number[] } {
  const shares: number[] = [];
  return { shares, cancelled: false, progress: (share) => void shares.push(share) };
}
