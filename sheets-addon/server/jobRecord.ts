// SPDX-License-Identifier: EUPL-1.2
import type { SheetsJob } from '../contract/serverApi.ts';
import type { CarriedAnswers } from './carried.ts';
import type { Spreadsheet } from './sheets.ts';

/** The developer metadata of the spreadsheet that tells of the job that is going on. */
const JOB_KEY = 'cruscotto-job';

/** A job of which nothing has been heard for so long, in milliseconds, has been given up. */
const GIVEN_UP_AFTER = 120_000;

/**
 * A sheet of the job. It belongs before the sheet that stood at `place` when the job began, at the end where that is
 * -1. `made` says how many sheets it has become: with those of its charts, or none yet.
 */
export type JobSheet = readonly [key: string, print: string, place: number, made: number];

/** What is kept of a job between its calls. Google allows some 30,000 characters: room for hundreds of sheets. */
export interface JobRecord {
  readonly ticket: string;
  /** Whose it is, in a word of Google's that tells nothing else of them; '' where Google doesn't say. */
  readonly user: string;
  readonly kind: SheetsJob['kind'];
  /** When it was last heard of. */
  readonly time: number;
  /**
   * `null` until the report is handed over: its new sheets are hidden, and the old report stands. After that the tickets on
   * the marks of the new sheets, which an earlier job can have finished: what is missing of the new report is completed.
   */
  readonly fresh: readonly string[] | null;
  readonly sheets: readonly JobSheet[];
  /** What copied sheets bring along, as far as the job has found out. */
  readonly carried: CarriedAnswers;
  /** Further keys of sheets that go. */
  readonly outdated: readonly string[];
  /** The ids of the input sheets, which carry no mark. */
  readonly inputs: readonly number[];
}

/** The job that is going on, or that a failure has left, with the place where it is written down. */
export interface KeptJob {
  readonly record: JobRecord;
  /** Writes the record down in a later state. */
  write(later: JobRecord): void;
  /** Forgets the job: it has ended. */
  remove(): void;
}

/** Looks the job up, once for all that is done with it; `null` where there is none. */
export function keptJob(spreadsheet: Spreadsheet): KeptJob | null {
  const [metadata] = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(JOB_KEY)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SPREADSHEET)
    .find();
  const text = metadata?.getValue() ?? null;
  if (metadata === undefined || text === null) return null;
  return {
    record: JSON.parse(text) as JobRecord,
    write: (later) => void metadata.setValue(JSON.stringify(later)),
    remove: () => metadata.remove(),
  };
}

/** Writes down a job that begins; there is no other. */
export function keepJob(spreadsheet: Spreadsheet, record: JobRecord): void {
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  spreadsheet.addDeveloperMetadata(JOB_KEY, JSON.stringify(record), DOCUMENT);
}

/** True while whoever began the job may still go on with it. */
export function isGoingOn(record: JobRecord): boolean {
  return Date.now() - record.time < GIVEN_UP_AFTER;
}

/** True where the user who is here now began the job: to begin anew gives it up. */
export function isOwn(record: JobRecord): boolean {
  return record.user !== '' && record.user === activeUser();
}

/** A word for the user that changes every month. */
export function activeUser(): string {
  return Session.getTemporaryActiveUserKey();
}

/** The keys of the sheets that go: those made anew, and those outdated. */
export function replacedKeys({ sheets, outdated }: JobRecord): Set<string> {
  return new Set([...sheets.map(([key]) => key), ...outdated]);
}
