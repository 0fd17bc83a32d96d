// SPDX-License-Identifier: EUPL-1.2
import { type MethodChoices, NO_CHOICES, withChoices } from '../core/method/methodChoices.ts';
import type { Cure } from '../core/model/cure.ts';
import type { Finding } from '../core/model/finding.ts';
import type { Language } from '../core/model/language.ts';
import type { Method } from '../core/model/method.ts';
import type { Published } from '../core/publish.ts';
import { DEFAULT_REPORT, type ReportRequest } from '../core/report/parts.ts';
import type { ScoreName } from '../core/report/plan.ts';
import type { Survey } from '../core/survey.ts';
import type { SavedTargets } from '../core/write/saveTargets.ts';
import { type ComparisonEnd, comparesOtherChoices } from './compare/comparisonEnd.ts';
import type { Outcome } from './outcome.ts';
import type { PanelError } from './panelError.ts';
import type { Place } from './places.ts';

/**
 * What a job does. `calculating-elsewhere` is a calculation that the ribbon started: the panel follows it, but can't
 * cancel it.
 */
export type JobKind =
  | 'reading'
  | 'calculating'
  | 'calculating-elsewhere'
  | 'inserting'
  | 'removing'
  | 'saving'
  | 'curing'
  | 'writing-targets'
  | 'comparing';

/** A job that is going on. */
export interface PanelJob {
  readonly kind: JobKind;
  /** From 0 to 1. */
  readonly share: number;
  /** The user has asked to cancel it. */
  readonly stopping: boolean;
  /** The revision of the workbook that it works on. */
  readonly revision: number;
}

interface Found {
  readonly survey: Survey;
  readonly revision: number;
}

/** What a calculation said of the workbook, whether or not it gave a result, until a later reading. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly revision: number;
  /** Of the workbook that was calculated; `null` until it is read again. */
  readonly print: string | null;
}

/** The last report that was published, with what it was made of. */
export interface Result {
  readonly published: Extract<Published, { outcome: 'published' }>;
  /** The language of its sheets and charts. */
  readonly language: Language;
  /** The choices that the calculation made over the workbook's method. */
  readonly choices: MethodChoices;
  readonly revision: number;
}

interface Compared {
  readonly end: ComparisonEnd;
  readonly revision: number;
}

/** How the last writing of targets ended. */
export type WritingEnd = SavedTargets | { readonly outcome: 'failed'; readonly error: PanelError };

/** What the panel is opened for: where the program has no place of its own for it, such as a ribbon. */
export type PanelTask = 'open' | 'calculate' | 'template' | 'remove';

/** All that the panel shows; `reduce.ts` says what becomes of it. */
export interface State {
  readonly language: Language;
  /** What it was opened for; the template is offered until it is there. */
  readonly task: PanelTask;
  /** What is shown under the pinned calculation. */
  readonly place: Place;
  /** Counts how often the choice of sheets was asked for: then it comes into sight. */
  readonly reportAsked: number;
  /** Counts the changes of the workbook that we have heard of: what carries an older number is out of date. */
  readonly revision: number;
  readonly job: PanelJob | null;
  readonly found: Found | null;
  /** What the user has chosen over the workbook's method, and not saved; some of it may make no sense. */
  readonly choices: MethodChoices;
  /** What the next report is made of. */
  readonly report: ReportRequest;
  readonly comparison: Compared | null;
  readonly writing: WritingEnd | null;
  readonly checked: Checked | null;
  readonly result: Result | null;
  /** The score of the result whose making is shown. */
  readonly explained: ScoreName | null;
  readonly outcome: Outcome | null;
  /** What takes the last correction back: one calculates to see its effect, and may then want the old value again. */
  readonly undo: Cure | null;
  readonly error: PanelError | null;
}

/** The state before anything was read or asked for. */
export function initialState(language: Language, task: PanelTask, kept: Place | null = null): State {
  return {
    language,
    task,
    // The choice of sheets, and with it the removal, stands among the results.
    place: task === 'open' ? (kept ?? 'data') : task === 'remove' ? 'results' : 'data',
    reportAsked: 0,
    revision: 0,
    job: null,
    found: null,
    choices: NO_CHOICES,
    report: DEFAULT_REPORT,
    comparison: null,
    writing: null,
    checked: null,
    result: null,
    explained: null,
    outcome: null,
    undo: null,
    error: null,
  };
}

/** True where the workbook has changed since it was read. */
export function readingIsOld(state: State): boolean {
  return state.found !== null && state.found.revision !== state.revision;
}

/** True where the workbook has changed since the cruscotto was calculated. */
export function resultIsOld(state: State): boolean {
  return state.result !== null && state.result.revision !== state.revision;
}

/** True where the workbook, or the choices that were compared, have changed since. */
export function comparisonIsOld({ comparison, revision, choices }: State): boolean {
  if (comparison === null || comparison.end.kind !== 'compared') return false;
  return comparison.revision !== revision || comparesOtherChoices(comparison.end.request, choices);
}

/** The method that the next calculation would use; `null` before anything was read. */
export function methodNow({ found, choices }: State): Method | null {
  return found === null ? null : withChoices(found.survey.method, choices).method;
}

/** True where no table of ours stands in the workbook that was read. */
export function nothingFound(state: State): boolean {
  return state.found !== null && state.found.survey.tables.length === 0;
}

/** The tables of data have no row yet: they are to be filled in, and nothing is wrong with that. */
export function isStillBlank({ found }: State): boolean {
  const data = found?.survey.tables.filter(({ kind }) => kind === 'data-wide' || kind === 'data-long') ?? [];
  return data.length > 0 && data.every(({ rows }) => rows === 0);
}

/**
 * The findings of whichever came last, a calculation or a reading: by order, because not every change of the workbook
 * is heard of. In an empty workbook only those that speak of a place: that it lacks everything is no problem.
 * `null` before anything was read.
 */
export function problemsOf(state: State): readonly Finding[] | null {
  const { checked, found } = state;
  if (checked !== null) return checked.findings;
  if (found === null) return null;
  if (isStillBlank(state)) return found.survey.findings.filter(({ code }) => code !== 'no-cluster');
  if (!nothingFound(state)) return found.survey.findings;
  const placed = found.survey.findings.filter((finding) => finding.sheet !== null);
  return placed.length === 0 ? null : placed;
}
