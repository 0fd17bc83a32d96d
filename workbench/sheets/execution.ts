// SPDX-License-Identifier: EUPL-1.2
import { refusal } from './authorisation.ts';
import { changes, counts } from './counting.ts';
import type { AuthorisationMode, Realm } from './options.ts';

/** Google ends an execution after six minutes. */
const LIMIT = 360_000;

export const QUOTA_REACHED = 'Service invoked too many times for one day: spreadsheets.';
export const SERVICE_FAILED = 'Service Spreadsheets failed while accessing document with id in-memory.';
export const TIME_EXCEEDED = 'Exceeded maximum execution time';
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export interface Failure {
  /** The n-th counted call from now; 1 is the next. */
  readonly at: number;
  /** {@link SERVICE_FAILED} without. */
  readonly message?: string;
  /** Every call from then on, until {@link Execution.recover}. */
  readonly andAfter?: boolean;
}

/**
 * What stands between a script and Google: permissions, the counter of calls, the clock, and what may go wrong.
 * Every call goes through {@link enter}.
 */
export class Execution {
  realm: Realm = { Date, Error, JSON };
  mode: AuthorisationMode;
  /** The user may look at the document, not change it. */
  viewOnly = false;
  /** What was counted, such as `Range.setValues`, in order. */
  readonly log: string[] = [];
  /** How many cells the script has asked for, blanks included: each comes to it. */
  cellsRead = 0;

  private time: number;
  private begun: number;
  private killed = false;
  private failure: { at: number; message: string; andAfter: boolean } | null = null;

  constructor(
    mode: AuthorisationMode,
    startsAt: number,
    private readonly callTime: number,
  ) {
    this.mode = mode;
    this.time = startsAt;
    this.begun = startsAt;
  }

  get count(): number {
    return this.log.length;
  }

  countCells(cells: number): void {
    this.cellsRead += cells;
  }

  now(): number {
    return this.time;
  }

  /** Lets time pass, as `Utilities.sleep` or a long calculation does. */
  pass(milliseconds: number): void {
    this.time += milliseconds;
    if (this.time - this.begun > LIMIT) this.killed = true;
  }

  /** A new execution has six minutes of its own. */
  begin(): void {
    this.begun = this.time;
    this.killed = false;
  }

  /** Throws where the execution was killed meanwhile: whatever the script has caught, it does not come to an end. */
  end(): void {
    if (this.killed) throw this.exception(TIME_EXCEEDED);
  }

  fail(failure: Failure): void {
    this.failure = {
      at: this.count + failure.at,
      message: failure.message ?? SERVICE_FAILED,
      andAfter: failure.andAfter ?? false,
    };
  }

  recover(): void {
    this.failure = null;
  }

  /** Called before any member of any Google class. Throws where Google would not come to its effect. */
  enter(type: string, member: string): void {
    // A killed script ends at once: no `catch` of its own helps it on.
    if (this.killed) throw this.exception(TIME_EXCEEDED);
    const refused = refusal(this.mode, type, member);
    if (refused !== null) throw this.exception(refused);
    if (!counts(type, member)) return;
    this.log.push(`${type}.${member}`);
    this.pass(this.callTime);
    if (this.killed) throw this.exception(TIME_EXCEEDED);
    this.failWhereAsked();
    if (this.viewOnly && changes(type, member)) throw this.exception(PROTECTED);
  }

  /** An error as Apps Script throws it. */
  exception(message: string): Error {
    const error = new this.realm.Error(message);
    error.name = 'Exception';
    return error;
  }

  private failWhereAsked(): void {
    const { failure } = this;
    if (failure === null) return;
    if (this.count === failure.at || (failure.andAfter && this.count > failure.at)) {
      throw this.exception(failure.message);
    }
  }
}
