// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react';
import { SLICE } from './useJobs.ts';

/** A calculation in steps, which yields how far it is in whatever unit it counts. */
type Begin<T> = () => Generator<number, T, undefined>;

/** How far a calculation is, or was when it was stopped; or what came of it. */
export type Work<T> =
  | { readonly kind: 'working' | 'stopped'; readonly done: number }
  | { readonly kind: 'done'; readonly result: T };

const BEGUN = { kind: 'working', done: 0 } as const;

/**
 * Makes a calculation, a slice of time after another. Whatever else is given in its place, and the end of whoever shows
 * it, end it too; `null` where nothing is to be calculated.
 */
export function useInSteps<T>(begin: Begin<T> | null) {
  const [attempt, setAttempt] = useState(0);
  const [latest, setLatest] = useState<{ readonly of: Begin<T>; readonly work: Work<T> } | null>(null);
  const timer = useRef(0);
  const work: Work<T> = latest !== null && latest.of === begin ? latest.work : BEGUN;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt begins anew
  useEffect(() => {
    if (begin === null) return;
    const calculation = begin();
    const workOn = () => {
      const end = performance.now() + SLICE;
      let step = calculation.next();
      while (!step.done && performance.now() < end) step = calculation.next();
      if (step.done) return setLatest({ of: begin, work: { kind: 'done', result: step.value } });
      setLatest({ of: begin, work: { kind: 'working', done: step.value } });
      timer.current = window.setTimeout(workOn);
    };
    timer.current = window.setTimeout(workOn);
    return () => window.clearTimeout(timer.current);
  }, [begin, attempt]);

  return {
    work,
    stop() {
      if (begin === null || work.kind !== 'working') return;
      window.clearTimeout(timer.current);
      setLatest({ of: begin, work: { kind: 'stopped', done: work.done } });
    },
    again() {
      setLatest(null);
      setAttempt(attempt + 1);
    },
  };
}
