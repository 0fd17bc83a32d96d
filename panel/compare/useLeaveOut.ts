// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react';
import { leavable } from '../../core/compare/leaveOneOut.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { SLICE } from '../useJobs.ts';
import { byEffect, type LeaveOutEffect, leaveOutEffect } from './leaveOut.ts';

/** How far leaving out has come. */
export interface LeaveOutWork {
  readonly kind: 'working' | 'stopped' | 'done';
  /** How many elements there are to leave out. */
  readonly all: number;
  /** The effects of the elements that have been left out; when all is done, the strongest first. */
  readonly effects: readonly LeaveOutEffect[];
}

/** Leaves out every element of a run in turn, a slice of time after another. */
export function useLeaveOut(run: ScoreRun) {
  const [attempt, setAttempt] = useState(0);
  const [latest, setLatest] = useState<{ readonly of: ScoreRun; readonly work: LeaveOutWork } | null>(null);
  const timer = useRef(0);
  const work = latest?.of === run ? latest.work : begun(run);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt begins anew
  useEffect(() => {
    const elements = leavable(run.framework);
    const effects: LeaveOutEffect[] = [];
    const workOn = () => {
      const end = performance.now() + SLICE;
      while (effects.length < elements.length && performance.now() < end) {
        effects.push(leaveOutEffect(run, elements[effects.length]!));
      }
      const isDone = effects.length === elements.length;
      const work: LeaveOutWork = isDone
        ? { kind: 'done', all: elements.length, effects: byEffect(effects) }
        : { kind: 'working', all: elements.length, effects: [...effects] };
      setLatest({ of: run, work });
      if (!isDone) timer.current = window.setTimeout(workOn);
    };
    timer.current = window.setTimeout(workOn);
    return () => window.clearTimeout(timer.current);
  }, [run, attempt]);

  return {
    work,
    stop() {
      window.clearTimeout(timer.current);
      setLatest({ of: run, work: { ...work, kind: 'stopped' } });
    },
    again() {
      setLatest(null);
      setAttempt(attempt + 1);
    },
  };
}

function begun(run: ScoreRun): LeaveOutWork {
  return { kind: 'working', all: leavable(run.framework).length, effects: [] };
}
