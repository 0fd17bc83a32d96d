// SPDX-License-Identifier: EUPL-1.2
import type { InSteps } from '../model/inSteps.ts';
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
    giveWay: () => whole.giveWay?.(),
  };
}

/** Runs a calculation, giving way between its steps; `null` where it was cancelled before its end. */
export async function givingWay<T>(calculation: InSteps<T>, signal: ProgressSignal): Promise<T | null> {
  for (;;) {
    const step = calculation.next();
    if (step.done) return step.value;
    signal.progress(step.value);
    await signal.giveWay?.();
    if (signal.cancelled) return null;
  }
}
