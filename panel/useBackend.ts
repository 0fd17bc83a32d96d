// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { MethodComparisonRequest } from '../core/compareMethods.ts';
import type { ProgressSignal } from '../core/host/port.ts';
import { partOf } from '../core/host/progressSignal.ts';
import { type MethodChoices, NO_CHOICES } from '../core/method/methodChoices.ts';
import type { Cure } from '../core/model/cure.ts';
import { type Language, languageOf } from '../core/model/language.ts';
import type { MethodKeyName } from '../core/model/methodKeys.ts';
import type { Period } from '../core/model/period.ts';
import type { ReportRequest } from '../core/report/parts.ts';
import type { ScoreName } from '../core/report/plan.ts';
import type { NewTarget } from '../core/write/saveTargets.ts';
import type { MethodPair } from './compare/comparisonEnd.ts';
import { keepPlace, keptPlace } from './keptPlace.ts';
import { loaded } from './loaded.ts';
import { wrongKeys } from './method/shownMethod.ts';
import type { Calculation, PanelBackend } from './panelBackend.ts';
import { panelErrorOf } from './panelError.ts';
import type { Place } from './places.ts';
import { type PanelEvent, reduce } from './reduce.ts';
import { initialState, type PanelTask, type State } from './state.ts';
import { useJobs } from './useJobs.ts';

/** What the user can ask for. What is asked for while a job is running is left out. */
export interface Commands {
  chooseLanguage(language: Language): void;
  choosePlace(place: Place): void;
  readAgain(): void;
  /** With the unsaved choices of the method, and the chosen parts of the report. */
  calculate(): void;
  /** Shows of which sheets the next report is made. */
  showReportChoices(): void;
  chooseReport(report: ReportRequest): void;
  removeReport(): void;
  /** Shows how a score of the result came about. */
  explainScore(score: ScoreName): void;
  compareMethods(methods: MethodPair): void;
  choose(key: MethodKeyName, text: string): void;
  /** Leaves only these choices unsaved. */
  setChoices(choices: MethodChoices): void;
  saveMethod(): void;
  writeTargets(targets: readonly NewTarget[], due: Period): void;
  /** Makes the correction that a finding offers; `isUndo` where it takes one back. */
  applyCure(cure: Cure, isUndo?: boolean): void;
  insertTemplate(withSample: boolean): void;
  cancel(): void;
  /** Takes away what says how the last thing ended. */
  dismiss(): void;
  goTo(sheet: string, address: string): void;
}

/**
 * The panel's state over a backend, and the commands that change it. Reads the workbook at once, and calculates where the
 * panel was opened for that.
 */
export function useBackend(backend: PanelBackend, task: PanelTask): [State, Commands] {
  const opened = useMemo(
    () => initialState(languageOf(backend.language), task, keptPlace()),
    [backend, task],
  );
  const [state, dispatch] = useReducer(reduce, opened);
  const jobs = useJobs(dispatch);

  const read = useCallback(
    (type: 'surveyed' | 'recounted' = 'surveyed') =>
      jobs.run('reading', async (signal) => ({ type, survey: await backend.survey(signal) })),
    [backend, jobs],
  );

  const calculate = useCallback(
    async ({ language, choices, report }: Pick<State, 'language' | 'choices' | 'report'>) => {
      const done = await jobs.run('calculating', async (signal) => {
        const published = await backend.calculate({ language, overrides: [...choices], ...report }, signal);
        return { type: 'calculated', published, language, choices };
      });
      // Also a change that the click itself brought about: the cell that it ended the editing of.
      if (done) await read('recounted');
    },
    [backend, jobs, read],
  );

  useEffect(() => {
    const open = async () => {
      const isRead = await read();
      if (isRead && task === 'calculate') await calculate(opened);
    };
    void open();
  }, [read, calculate, task, opened]);

  const { place } = state;
  useEffect(() => keepPlace(place), [place]);

  useEffect(() => backend.onChange?.(() => dispatch({ type: 'workbook-changed' })), [backend]);

  const report = state.result?.published;
  useEffect(() => {
    if (report === undefined) return;
    const select = (sheet: string, cell: string) => dispatch({ type: 'cell-selected', sheet, cell });
    return backend.onSelection?.(report.sheets, select);
  }, [backend, report]);

  useEffect(() => {
    const follow = ({ language, published }: Calculation) => {
      const work = async () =>
        ({ type: 'calculated', published: await published, language, choices: NO_CHOICES }) as const;
      void jobs.runNext('calculating-elsewhere', work);
    };
    return backend.onCalculation?.(follow);
  }, [backend, jobs]);

  const { language, choices, report: request, found } = state;
  const commands = useMemo<Commands>(() => {
    const wrong = () => (found === null ? [] : [...wrongKeys(found.survey.method, choices)]);
    /** Whether the choices can be used as they are; where not, that is said. */
    const areSound = () => {
      const keys = wrong();
      if (keys.length > 0) dispatch({ type: 'choices-wrong', keys });
      return keys.length === 0;
    };
    return {
      chooseLanguage: async (chosen) => {
        try {
          await loaded(async () => {}, chosen);
          dispatch({ type: 'language-chosen', language: chosen });
        } catch (error) {
          dispatch({ type: 'navigation-failed', error: panelErrorOf(error) });
        }
      },
      choosePlace: (place) => dispatch({ type: 'place-chosen', place }),
      readAgain: () => void read(),
      calculate: () => {
        if (areSound()) void calculate({ language, choices, report: request });
      },
      showReportChoices: () => dispatch({ type: 'report-asked' }),
      chooseReport: (chosen) => dispatch({ type: 'report-chosen', report: chosen }),
      explainScore: (score) => dispatch({ type: 'score-chosen', score }),
      removeReport: async () => {
        const done = await jobs.run('removing', async (signal) => {
          return { type: 'removed', removed: await backend.removeReport(signal) };
        });
        // Formulas of the user's may have looked at the sheets that are gone.
        if (done) await read('recounted');
      },
      compareMethods: (methods) => {
        const keys = methods.includes('chosen') ? wrong() : [];
        if (keys.length > 0) dispatch({ type: 'comparison-ended', end: { kind: 'wrongChoices', keys } });
        else void jobs.run('comparing', (signal) => compare(backend, { language, methods, choices }, signal));
      },
      choose: (key, text) => dispatch({ type: 'chosen', key, text }),
      setChoices: (all) => dispatch({ type: 'choices-set', choices: all }),
      saveMethod: () => {
        if (!areSound()) return;
        void jobs.run('saving', async (signal) => {
          const saved = await backend.saveMethod(choices, language, partOf(signal, 0, 0.6));
          return { type: 'saved', saved, choices, survey: await backend.survey(partOf(signal, 0.6, 1)) };
        });
      },
      writeTargets: (targets, due) =>
        void jobs.run('writing-targets', async (signal) => {
          const saved = await backend.saveTargets({ targets, due, language }, partOf(signal, 0, 0.6));
          return { type: 'targets-written', saved, survey: await backend.survey(partOf(signal, 0.6, 1)) };
        }),
      applyCure: (cure, isUndo = false) =>
        void jobs.run('curing', async (signal) => {
          const cured = await backend.applyCure(cure, partOf(signal, 0, 0.5));
          return { type: 'cured', cured, isUndo, survey: await backend.survey(partOf(signal, 0.5, 1)) };
        }),
      insertTemplate: async (withSample) => {
        const done = await jobs.run('inserting', async (signal) => {
          const inserted = await backend.insertTemplate(language, withSample, signal);
          return { type: 'inserted', inserted };
        });
        if (done) await read();
      },
      cancel: jobs.cancel,
      dismiss: () => dispatch({ type: 'dismissed' }),
      goTo: async (sheet, address) => {
        dispatch({ type: 'going' });
        try {
          await backend.goTo(sheet, address);
        } catch (error) {
          dispatch({ type: 'navigation-failed', error: panelErrorOf(error) });
        }
      },
    };
  }, [backend, jobs, read, calculate, language, choices, request, found]);

  return [state, commands];
}

async function compare(
  backend: PanelBackend,
  request: MethodComparisonRequest,
  signal: ProgressSignal,
): Promise<PanelEvent> {
  const comparison = await backend.compareMethods(request, signal);
  const isCancelled = comparison.outcome === 'cancelled';
  return {
    type: 'comparison-ended',
    end: isCancelled ? { kind: 'cancelled' } : { kind: 'compared', request, results: comparison.results },
  };
}
