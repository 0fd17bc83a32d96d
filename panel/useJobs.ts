// SPDX-License-Identifier: EUPL-1.2
import { type Dispatch, useMemo, useRef } from 'react';
import type { ProgressSignal } from '../core/host/port.ts';
import { panelErrorOf } from './panelError.ts';
import type { PanelEvent } from './reduce.ts';
import type { JobKind } from './state.ts';

/** What a job does; it ends in the event that says what came of it. */
type Work = (signal: ProgressSignal) => Promise<PanelEvent>;

/** Runs one job at a time. */
export interface Jobs {
  /** Starts a job, unless one is running; true where it came to its end. */
  run(kind: JobKind, work: Work): Promise<boolean>;
  /** Starts a job as soon as none is running. */
  runNext(kind: JobKind, work: Work): Promise<boolean>;
  cancel(): void;
}

/** Milliseconds of work before the panel may draw, and hear whoever wants it stopped. */
export const SLICE = 40;

interface Running {
  readonly token: { cancelled: boolean };
  readonly ended: Promise<boolean>;
}

/** Runs jobs and tells the state of their beginning, progress and end. Never rejects. */
export function useJobs(dispatch: Dispatch<PanelEvent>): Jobs {
  const running = useRef<Running | null>(null);
  return useMemo(() => {
    const run = async (kind: JobKind, work: Work) => {
      if (running.current !== null) return false;
      const token = { cancelled: false };
      dispatch({ type: 'started', job: kind });
      const ended = perform(work, token, dispatch);
      running.current = { token, ended };
      const done = await ended;
      running.current = null;
      return done;
    };
    return {
      run,
      async runNext(kind, work) {
        while (running.current !== null) await running.current.ended;
        return run(kind, work);
      },
      cancel() {
        if (running.current === null) return;
        running.current.token.cancelled = true;
        dispatch({ type: 'stopping' });
      },
    };
  }, [dispatch]);
}

async function perform(
  work: Work,
  token: Running['token'],
  dispatch: Dispatch<PanelEvent>,
): Promise<boolean> {
  let drawn = performance.now();
  const signal: ProgressSignal = {
    progress: (share) => dispatch({ type: 'progressed', share }),
    get cancelled() {
      return token.cancelled;
    },
    giveWay() {
      if (performance.now() - drawn < SLICE) return undefined;
      return new Promise((resolve) =>
        setTimeout(() => {
          drawn = performance.now();
          resolve();
        }),
      );
    },
  };
  try {
    dispatch(await work(signal));
    return true;
  } catch (error) {
    dispatch({ type: 'failed', error: panelErrorOf(error) });
    return false;
  }
}
