// SPDX-License-Identifier: EUPL-1.2
import type { HostErrorCode } from '../../core/host/hostError.ts';
import type { CellEdit, NumberFormats, SheetArea, WorkbookContent } from '../../core/host/port.ts';
import type { SheetScript } from '../../core/host/steps.ts';
import type { Language } from '../../core/model/language.ts';
import type { SentGrid } from './sentGrid.ts';

/**
 * What a server function answers. An error that is thrown would reach the sidebar as a message in Google's words only,
 * so what the port raises is answered as a value.
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: HostErrorCode; readonly detail: string };

/** What the port reads, as it crosses. */
export interface SentContent extends WorkbookContent {
  readonly grids: readonly SentGrid[];
}

/** Some sheets to be made in one stroke, however many calls it takes. */
export interface SheetsJob {
  /** Sheets of the report are marked, replace others and appear at the end; input sheets are the user's. */
  readonly kind: 'report' | 'input';
  /** In the order of the sheets; `print` tells whether a sheet that an earlier attempt has left is the same. */
  readonly sheets: readonly { readonly key: string; readonly name: string; readonly print: string }[];
  /** The keys of our sheets that go, besides those that are made anew. */
  readonly outdated: readonly string[];
}

/** What the server says of a job that it has begun. */
export interface Begun {
  /** Whoever goes on with the job shows it: a second person's job has another. */
  readonly ticket: string;
  /** The indexes of the sheets that an earlier attempt has finished: they need not be sent. */
  readonly finished: readonly number[];
}

/**
 * What Apps Script does for the sidebar, each call an execution of its own, which Google ends after six minutes.
 * All that crosses is plain JSON: no date, no function, nothing undefined.
 */
export interface ServerApi {
  /** The texts of the sidebar in a language, as the element of a page that holds them. */
  cruscottoTexts(language: Language): Answer<string>;
  cruscottoRead(): Answer<SentContent>;
  /** Takes the document for this job. Answers `busy` while somebody else's job is going on. */
  cruscottoBegin(job: SheetsJob): Answer<Begun>;
  /** Makes these sheets of the job, hidden; as many as there is time for, and answers how many it has made. */
  cruscottoDraft(ticket: string, from: number, scripts: readonly SheetScript[]): Answer<number>;
  /** Puts the finished sheets in the place of the old ones; `false` where time ran out and it wants to be called again. */
  cruscottoHandOver(ticket: string): Answer<boolean>;
  /** Ends the job without its sheets. */
  cruscottoDiscard(ticket: string): Answer<null>;
  cruscottoFormats(areas: readonly SheetArea[]): Answer<readonly NumberFormats[]>;
  cruscottoEdit(edits: readonly CellEdit[]): Answer<readonly number[]>;
  cruscottoGoTo(sheet: string, address: string): Answer<null>;
}

/** What the menu opens the sidebar for; the sidebar finds it in its page. */
export const SIDEBAR_TASKS = ['open', 'calculate', 'template', 'remove'] as const;

/** What the sidebar is opened for. */
export type SidebarTask = (typeof SIDEBAR_TASKS)[number];
