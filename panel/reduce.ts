// SPDX-License-Identifier: EUPL-1.2
import { choose, type MethodChoices, openChoices } from '../core/method/methodChoices.ts';
import type { Language } from '../core/model/language.ts';
import type { MethodKeyName } from '../core/model/methodKeys.ts';
import type { Published } from '../core/publish.ts';
import type { Removed } from '../core/removeReport.ts';
import type { ReportRequest } from '../core/report/parts.ts';
import type { ScoreName } from '../core/report/plan.ts';
import type { Survey } from '../core/survey.ts';
import type { Inserted } from '../core/template/insertTemplate.ts';
import type { Cured } from '../core/write/applyCure.ts';
import type { Saved } from '../core/write/saveMethod.ts';
import type { SavedTargets } from '../core/write/saveTargets.ts';
import type { ComparisonEnd } from './compare/comparisonEnd.ts';
import type { PanelError } from './panelError.ts';
import type { Place } from './places.ts';
import { type Checked, type JobKind, nothingFound, type State } from './state.ts';

/** What the user did, or a job has come to; {@link reduce} says what becomes of the state. */
export type PanelEvent =
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'place-chosen'; readonly place: Place }
  | { readonly type: 'workbook-changed' }
  | { readonly type: 'started'; readonly job: JobKind }
  | { readonly type: 'progressed'; readonly share: number }
  | { readonly type: 'stopping' }
  | { readonly type: 'surveyed'; readonly survey: Survey }
  /** The reading that follows a calculation, of the workbook that was calculated. */
  | { readonly type: 'recounted'; readonly survey: Survey }
  | {
      readonly type: 'calculated';
      readonly published: Published;
      readonly language: Language;
      readonly choices: MethodChoices;
    }
  | { readonly type: 'chosen'; readonly key: MethodKeyName; readonly text: string }
  /** All choices at once: none, or those that lead to the default method. */
  | { readonly type: 'choices-set'; readonly choices: MethodChoices }
  | { readonly type: 'choices-wrong'; readonly keys: readonly MethodKeyName[] }
  /** The choices that were sent, and the workbook as it was read after saving. */
  | {
      readonly type: 'saved';
      readonly saved: Saved;
      readonly choices: MethodChoices;
      readonly survey: Survey;
    }
  /** The workbook as it was read after the writing. */
  | { readonly type: 'targets-written'; readonly saved: SavedTargets; readonly survey: Survey }
  /** The workbook as it was read after the correction, or after it was taken back. */
  | {
      readonly type: 'cured';
      readonly cured: Cured;
      readonly isUndo: boolean;
      readonly survey: Survey;
    }
  | { readonly type: 'inserted'; readonly inserted: Inserted }
  | { readonly type: 'removed'; readonly removed: Removed }
  | { readonly type: 'report-chosen'; readonly report: ReportRequest }
  | { readonly type: 'score-chosen'; readonly score: ScoreName }
  /** In the workbook; it may hold anything. */
  | { readonly type: 'cell-selected'; readonly sheet: string; readonly cell: string }
  | { readonly type: 'comparison-ended'; readonly end: ComparisonEnd }
  | { readonly type: 'failed'; readonly error: PanelError }
  | { readonly type: 'going' }
  | { readonly type: 'dismissed' }
  | { readonly type: 'report-asked' }
  | { readonly type: 'navigation-failed'; readonly error: PanelError };

/** The state after an event. Pure. */
export function reduce(state: State, event: PanelEvent): State {
  switch (event.type) {
    case 'language-chosen':
      return { ...state, language: event.language };
    case 'place-chosen':
      return { ...state, place: event.place };
    case 'workbook-changed':
      return { ...state, revision: state.revision + 1 };
    case 'started':
      return started(state, event.job);
    case 'progressed':
      return { ...state, job: state.job && { ...state.job, share: event.share } };
    case 'stopping':
      return { ...state, job: state.job && { ...state.job, stopping: true } };
    case 'surveyed':
      return begunWhereThereIsSomething({
        ...surveyed(state, event.survey),
        checked: stillChecked(state, event.survey),
      });
    case 'recounted':
      return recounted(surveyed(state, event.survey), event.survey);
    case 'calculated':
      return calculated({ ...state, job: null }, event, workedOn(state));
    case 'chosen':
      return chosen(state, event.key, event.text);
    case 'choices-set':
      return { ...state, choices: event.choices };
    case 'choices-wrong':
      return { ...state, place: 'method', outcome: { kind: 'wrongChoices', keys: event.keys }, error: null };
    case 'saved':
      return saved(state, event);
    case 'targets-written':
      return targetsWritten(state, event);
    case 'cured':
      return cured(state, event);
    case 'inserted':
      return inserted({ ...state, job: null }, event.inserted);
    case 'removed':
      return removed({ ...state, job: null }, event.removed);
    case 'report-chosen':
      return { ...state, report: event.report };
    case 'score-chosen':
      return explaining(state, event.score);
    case 'cell-selected':
      return explaining(state, scoreIn(state, event.sheet, event.cell));
    case 'comparison-ended':
      return compared(state, event.end);
    case 'failed':
      return failed(state, event.error);
    case 'report-asked':
      return { ...state, place: 'results', reportAsked: state.reportAsked + 1 };
    case 'dismissed':
      return { ...state, outcome: null };
    case 'going':
      return { ...state, error: null };
    case 'navigation-failed':
      return { ...state, error: event.error };
  }
}

/** Reading is done on the way of other things, so it leaves their outcome standing. */
function started(state: State, kind: JobKind): State {
  return {
    ...state,
    job: { kind, share: 0, stopping: false, revision: state.revision },
    outcome: kind === 'reading' ? state.outcome : null,
    comparison: kind === 'comparing' ? null : state.comparison,
    // What is said last is what was asked for last.
    writing: kind === 'writing-targets' || kind === 'comparing' ? null : state.writing,
    error: null,
  };
}

/** What keeps a comparison, or the writing of targets, from its end is said where that stands. */
function failed(state: State, error: PanelError): State {
  if (state.job?.kind === 'comparing') return compared(state, { kind: 'failed', error });
  if (state.job?.kind === 'writing-targets')
    return { ...state, job: null, writing: { outcome: 'failed', error } };
  return { ...state, job: null, error };
}

function compared(state: State, end: ComparisonEnd): State {
  const job = state.job?.kind === 'comparing' ? null : state.job;
  return { ...state, job, comparison: { end, revision: workedOn(state) } };
}

function surveyed(state: State, survey: Survey): State {
  const choices = openChoices(survey.method, state.choices);
  return { ...state, job: null, found: { survey, revision: workedOn(state) }, choices };
}

function chosen(state: State, key: MethodKeyName, text: string): State {
  if (state.found === null) return state;
  return { ...state, choices: choose(state.found.survey.method, state.choices, key, text) };
}

/** What was written is no choice any more. */
function saved(state: State, event: Extract<PanelEvent, { type: 'saved' }>): State {
  if (event.saved.outcome === 'cancelled') {
    return { ...surveyed(state, event.survey), outcome: { kind: 'cancelled' } };
  }
  const unwritten = new Set(event.saved.unwritten.map(({ key }) => key));
  const isDone = ([key, text]: readonly [MethodKeyName, string]) =>
    event.choices.get(key) === text && !unwritten.has(key);
  const choices = new Map([...state.choices].filter((choice) => !isDone(choice)));
  return {
    ...written({ ...state, choices }, event.saved, event.survey),
    outcome: { kind: 'saved', saved: event.saved },
  };
}

function targetsWritten(state: State, event: Extract<PanelEvent, { type: 'targets-written' }>): State {
  const { saved, survey } = event;
  const read = saved.outcome === 'saved' ? written(state, saved, survey) : surveyed(state, survey);
  return { ...read, writing: saved };
}

function cured(state: State, { cured: end, isUndo, survey }: Extract<PanelEvent, { type: 'cured' }>): State {
  if (end.outcome === 'cancelled') return { ...surveyed(state, survey), outcome: { kind: 'cancelled' } };
  if (end.outcome === 'changed')
    return { ...surveyed(state, survey), checked: null, outcome: { kind: 'notCured' }, undo: null };
  const { cure, undo } = end;
  return {
    ...written(state, { isNew: false, written: cure.cells }, survey),
    outcome: isUndo ? { kind: 'uncured' } : { kind: 'cured', cure },
    undo: isUndo ? null : undo,
  };
}

/** Our own writing is a change of the workbook, although no user has typed it; the reading that followed knows of it. */
function written(
  state: State,
  saved: { readonly isNew: boolean; readonly written: readonly unknown[] },
  survey: Survey,
): State {
  const revision = state.revision + (saved.isNew || saved.written.length > 0 ? 1 : 0);
  const isCurrent = workedOn(state) === state.revision;
  return {
    ...surveyed(state, survey),
    revision,
    found: { survey, revision: isCurrent ? revision : workedOn(state) },
    checked: null,
  };
}

/** A calculation says all that a reading of the same workbook says, and more: its findings stay. */
function recounted(state: State, { print }: Survey): State {
  const { checked, found } = state;
  const isOfIt = checked !== null && checked.revision === found?.revision;
  return { ...state, checked: isOfIt ? { ...checked, print } : null };
}

/** Where there is nothing yet, the way to begin stands among the data; but a removal may have been asked for. */
function begunWhereThereIsSomething(state: State): State {
  return nothingFound(state) && state.task === 'open' ? { ...state, place: 'data' } : state;
}

/** Reading the same contents again finds nothing less than the calculation has found in them. */
function stillChecked({ checked }: State, { print }: Survey): Checked | null {
  return checked?.print === print ? checked : null;
}

function calculated(
  state: State,
  { published, language, choices }: Extract<PanelEvent, { type: 'calculated' }>,
  revision: number,
): State {
  switch (published.outcome) {
    case 'cancelled':
      return { ...state, outcome: { kind: 'cancelled' } };
    case 'refused':
      return {
        ...state,
        checked: { findings: published.findings, revision, print: null },
        result: null,
        place: 'data',
        outcome: { kind: 'refused' },
      };
    case 'published':
      return {
        ...state,
        checked: { findings: published.findings, revision, print: null },
        result: { published, language, choices, revision },
        // Whoever works on actions sees there what has become of them.
        place: state.place === 'actions' ? 'actions' : 'results',
        outcome: { kind: 'published', published },
      };
  }
}

/** New sheets are a change of the workbook, although no user has typed it. */
function inserted(state: State, end: Inserted): State {
  if (end.outcome === 'cancelled') return { ...state, outcome: { kind: 'cancelled' } };
  const outcome = { kind: 'inserted', sheets: end.sheets } as const;
  return { ...state, task: 'open', place: 'data', revision: state.revision + 1, outcome };
}

/** The scores stay: they are those of the workbook, whether a sheet shows them or not. */
function removed(state: State, end: Removed): State {
  if (end.outcome === 'cancelled') return { ...state, outcome: { kind: 'cancelled' } };
  const { sheets } = end;
  return {
    ...state,
    outcome: sheets.length === 0 ? { kind: 'nothingToRemove' } : { kind: 'removed', sheets },
  };
}

/** A score is explained where results are; what else is selected leaves everything as it is. */
function explaining(state: State, score: ScoreName | null): State {
  return score === null ? state : { ...state, explained: score, place: 'results' };
}

/** The score that a cell of the report holds. */
function scoreIn({ result }: State, sheet: string, cell: string): ScoreName | null {
  const shown = result?.published.scores.find((one) => one.sheet === sheet && one.cell === cell);
  return shown === undefined
    ? null
    : { period: shown.period, cluster: shown.cluster, element: shown.element };
}

function workedOn(state: State): number {
  return state.job?.revision ?? state.revision;
}
