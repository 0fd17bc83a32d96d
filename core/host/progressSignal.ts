// SPDX-License-Identifier: EUPL-1.2
import type { ProgressSignal } from './port.ts';

/**
 * The signal for a part of a job, which reports its own progress from 0 to 1: the whole sees it between the two shares.
 */
export function partOf(whole: ProgressSignal, from: number, to: number): ProgressSignal {
  return {
    progress: (share) => whole.progress(from + share * (to - from)),
    get cancelled() {
      return whole.cancelled;
    },
  };
}
