// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { HostError } from '../core/host/hostError.ts';
import type { Watch } from '../core/host/port.ts';
import { type Language, languageOf } from '../core/model/language.ts';
import type { Desk } from './desk.ts';
import { initialState, type JobKind, type PanelEvent, reduce, type State, type Trouble } from './state.ts';

/** What the user can ask for. One job runs at a time: what is asked for during another is left out. */
export interface Commands {
  chooseLanguage(language: Language): void;
  readAgain(): void;
  calculate(): void;
  insertTemplate(withSample: boolean): void;
  cancel(): void;
  goTo(sheet: string, address: string): void;
}

/** The panel's state over a desk, and the commands that change it. Reads the workbook at once. */
export function useDesk(desk: Desk): [State, Commands] {
  const [state, dispatch] = useReducer(reduce, languageOf(desk.language), initialState);
  const running = useRef<{ cancelled: boolean } | null>(null);

  const run = useCallback(async (job: JobKind, work: (watch: Watch) => Promise<PanelEvent>) => {
    if (running.current !== null) return false;
    const token = { cancelled: false };
    running.current = token;
    dispatch({ type: 'started', job });
    try {
      const progress = (share: number) => dispatch({ type: 'progressed', share });
      const watch = {
        progress,
        get cancelled() {
          return token.cancelled;
        },
      };
      dispatch(await work(watch));
      return true;
    } catch (error) {
      dispatch({ type: 'failed', trouble: troubleOf(error) });
      return false;
    } finally {
      running.current = null;
    }
  }, []);

  const read = useCallback(
    () => run('reading', async (watch) => ({ type: 'surveyed', survey: await desk.survey(watch) })),
    [desk, run],
  );

  useEffect(() => {
    void read();
  }, [read]);

  useEffect(() => desk.onChange?.(() => dispatch({ type: 'workbook-changed' })), [desk]);

  const { language, revision } = state;
  const foundRevision = state.found?.revision;
  const commands = useMemo<Commands>(
    () => ({
      chooseLanguage: (chosen) => dispatch({ type: 'language-chosen', language: chosen }),
      readAgain: () => void read(),
      calculate: async () => {
        const done = await run('calculating', async (watch) => {
          const published = await desk.calculate(language, watch);
          return { type: 'calculated', published, language };
        });
        if (done && foundRevision !== revision) await read();
      },
      insertTemplate: async (withSample) => {
        const done = await run('inserting', async (watch) => {
          const inserted = await desk.insertTemplate(language, withSample, watch);
          return { type: 'inserted', inserted };
        });
        if (done) await read();
      },
      cancel: () => {
        if (running.current === null) return;
        running.current.cancelled = true;
        dispatch({ type: 'stopping' });
      },
      goTo: async (sheet, address) => {
        dispatch({ type: 'going' });
        try {
          await desk.goTo(sheet, address);
        } catch (error) {
          dispatch({ type: 'astray', trouble: troubleOf(error) });
        }
      },
    }),
    [desk, read, run, language, revision, foundRevision],
  );

  return [state, commands];
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof HostError) return { code: error.code, detail: error.detail };
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
