// SPDX-License-Identifier: EUPL-1.2
import { LOCALES } from './entering/locale.ts';
import { Execution, type Failure } from './execution.ts';
import { createCharts } from './google/charts.ts';
import { createHtmlService } from './google/htmlService.ts';
import { createLockService, type LockState } from './google/lockService.ts';
import { createScriptApp } from './google/scriptApp.ts';
import { createSession } from './google/session.ts';
import { createSpreadsheetApp } from './google/spreadsheetApp.ts';
import type { Shown } from './google/ui.ts';
import { createUtilities } from './google/utilities.ts';
import { type LoadedSheet, loadSheet, loadWorkbook } from './loadWorkbook.ts';
import { Book } from './model/book.ts';
import { valueForScript } from './model/reading.ts';
import type { SheetState } from './model/sheetState.ts';
import { enteredByScript, putContent } from './model/writing.ts';
import type { AuthorisationMode, Realm, SheetsOptions } from './options.ts';
import {
  type FormulaResult,
  forgetResults,
  type PendingFormula,
  pendingFormulas,
  setFormulaResults,
} from './results.ts';
import { ScriptError, sentArgument, sentResult } from './scriptRun.ts';
import { snapshot } from './snapshot.ts';

export { PROTECTED, QUOTA_REACHED, SERVICE_FAILED, TIME_EXCEEDED } from './execution.ts';
export type { Book } from './model/book.ts';
export type { SheetState } from './model/sheetState.ts';
export type { AuthorisationMode, Realm, SheetsOptions } from './options.ts';
export { ScriptError } from './scriptRun.ts';

const STARTS_AT = Date.UTC(2026, 0, 15, 9);
const CALL_TIME = 200;

/**
 * A Google spreadsheet in memory, with the services through which an Apps Script sees it. Where nobody knows what
 * Google does, it does what is worse for the script. It does not calculate: see {@link InMemorySheets.pending}.
 */
export class InMemorySheets {
  /** The document, to look at. Changes made here are nobody's calls. */
  readonly book: Book;
  /** What the user has been shown. */
  readonly shown: Shown = { menus: [], pages: [], alerts: [] };
  /** Set `holder` to `somebody else` to make the document's lock unavailable. */
  readonly lock: LockState = { holder: null };
  /** What a script finds as globals, besides the language. */
  readonly globals;
  /** Who is at it: Google's temporary key for the user. */
  user = 'user-1';
  /** False where the user has withdrawn the authorisation: then no server function runs. */
  authorised = true;

  private readonly execution: Execution;

  constructor(options: SheetsOptions = {}) {
    this.execution = new Execution(
      options.authorisation ?? 'FULL',
      options.startsAt ?? STARTS_AT,
      options.callTime ?? CALL_TIME,
    );
    const { execution } = this;
    this.book = new Book(
      execution,
      LOCALES[options.locale ?? 'it_IT'],
      options.timeZone ?? 'Europe/Rome',
      options.copies ?? {},
    );
    this.globals = {
      SpreadsheetApp: createSpreadsheetApp(this.book, this.shown),
      HtmlService: createHtmlService(execution, new Map(Object.entries(options.files ?? {}))),
      LockService: createLockService(execution, this.lock),
      Session: createSession(
        execution,
        options.userLocale ?? 'it',
        options.scriptTimeZone ?? 'America/New_York',
        () => this.user,
      ),
      ScriptApp: createScriptApp(execution),
      Utilities: createUtilities(execution),
      Charts: createCharts(execution),
    };
  }

  /** The built-ins of the realm in which the script runs: its dates and errors are made from these from now on. */
  adoptRealm(realm: Realm): void {
    this.execution.realm = realm;
  }

  /** What the script may do from now on. */
  authorise(mode: AuthorisationMode): void {
    this.execution.mode = mode;
  }

  /** Makes the whole document the user's to read, not to change. */
  set viewOnly(viewOnly: boolean) {
    this.execution.viewOnly = viewOnly;
  }

  /** The counted calls so far, such as `Range.setValues`; see `counting.ts`. */
  get log(): readonly string[] {
    return this.execution.log;
  }

  /** How many cells the script has read so far, blanks included. */
  get cellsRead(): number {
    return this.execution.cellsRead;
  }

  /** The time of the virtual clock; a realm's `Date.now` may be tied to it. */
  readonly now = (): number => this.execution.now();

  /** Lets time pass. */
  pass(milliseconds: number): void {
    this.execution.pass(milliseconds);
  }

  /** Makes a counted call fail; see {@link Failure}. */
  failCall(failure: Failure): void {
    this.execution.fail(failure);
  }

  /** Takes {@link failCall} back. */
  recover(): void {
    this.execution.recover();
  }

  /** Runs an execution of its own: six minutes from now, after which it has no result, and no lock outlives it. */
  execute<T>(task: () => T): T {
    this.execution.begin();
    try {
      const result = task();
      this.execution.end();
      return result;
    } finally {
      if (this.lock.holder === 'us') this.lock.holder = null;
    }
  }

  /**
   * Calls a server function as `google.script.run` does, but at once: plain JSON both ways, an execution of its own.
   * `script` holds the script's global functions. A TypeError where an argument can't be sent, a {@link ScriptError}
   * where the function throws or may not run.
   */
  run(script: object, name: string, ...given: readonly unknown[]): unknown {
    const sent = given.map((argument) => sentArgument(this.execution, argument));
    if (!this.authorised) throw new ScriptError('Authorization is required to perform that action.');
    const called: unknown = Reflect.get(script, name);
    // A name that ends in an underscore is private to the script.
    if (typeof called !== 'function' || name.endsWith('_')) {
      throw new ScriptError(`Script function not found: ${name}`);
    }
    try {
      return sentResult(
        this.execution,
        this.execute((): unknown => Reflect.apply(called, script, sent)),
      );
    } catch (error) {
      throw new ScriptError(String(error));
    }
  }

  /** Adds a sheet with values as if a person had typed them from A1 on; `''` and null leave a blank. */
  addSheet(name: string, values: readonly (readonly unknown[])[] = []): SheetState {
    const sheet = loadSheet(this.book, { sheet: name, cells: [] });
    this.type(name, 0, 0, values);
    return sheet;
  }

  /** Types values into cells from there on; nothing is counted or refused but what the cells refuse. */
  type(name: string, row: number, column: number, values: readonly (readonly unknown[])[]): void {
    const sheet = this.book.sheet(name);
    values.forEach((line, rowWithin) => {
      line.forEach((value, columnWithin) => {
        const [y, x] = [row + rowWithin, column + columnWithin];
        putContent(this.book, sheet, y, x, enteredByScript(this.book, sheet, y, x, value));
      });
    });
    this.book.version++;
  }

  /** The used cells of a sheet as `getValues` gives them, without a call. */
  values(name: string): unknown[][] {
    const sheet = this.book.sheet(name);
    const { rows, columns } = sheet.contents.extent();
    return Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => valueForScript(this.book, sheet, row, column)),
    );
  }

  /** Protects a sheet from the user, as its owner could. */
  protectFromUser(name: string): void {
    const protection = { area: null, description: '', warningOnly: false, userMayEdit: false };
    this.book.sheet(name).protections.push(protection);
  }

  /** Opens what `workbook-file/readCells.ts` has read, in the place of everything there is. */
  loadWorkbook(sheets: readonly LoadedSheet[]): void {
    loadWorkbook(this.book, sheets);
  }

  /** The formulas whose results nobody has told yet. */
  pending(): PendingFormula[] {
    return pendingFormulas(this.book);
  }

  setResults(results: readonly FormulaResult[]): void {
    setFormulaResults(this.book, results);
  }

  /** Makes all formulas pending again, after a change of what they refer to. */
  forgetResults(): void {
    forgetResults(this.book);
  }

  /** The whole document as plain data, for comparing; see `snapshot.ts`. */
  snapshot(metadataKeys?: readonly string[]): unknown {
    return snapshot(this.book, metadataKeys);
  }
}

export function createSheets(options: SheetsOptions = {}): InMemorySheets {
  return new InMemorySheets(options);
}
