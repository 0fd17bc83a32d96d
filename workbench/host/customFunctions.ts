// SPDX-License-Identifier: EUPL-1.2
import { HostObject, Members } from './hostObject.ts';
import type { EventEntry } from './protocol.ts';

/** The name by which the client reaches this object. */
export const customFunctionsService = 'Microsoft.ExcelServices.CustomFunctions';

/** Numbers of the message on the wire that calls a function. */
const functionCategory = 1;
const invocationType = 1000;
const allowsErrorsFlag = 4;

/** What the client answers: a value, or a number for the kind of error with a message as the value. */
interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** What Excel shows in the cell. */
export type CellResult = { readonly value: unknown } | { readonly error: string; readonly message: string };

const errorNames = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [8, '#NULL!'],
  [9, '#NAME?'],
  [10, '#NAME?'],
]);

const members = new Members('CustomFunctions', { methods: ['setInvocationResults'] });

/** Excel's side of custom functions: calls the add-in's and takes their results. */
export class CustomFunctions extends HostObject {
  readonly members = members;
  private readonly waiting = new Map<number, (result: CellResult) => void>();
  private readonly listeners: ((entries: readonly EventEntry[]) => void)[] = [];
  private calls = 0;

  listen(listener: (entries: readonly EventEntry[]) => void): void {
    this.listeners.push(listener);
  }

  /** Calls a function as a cell's formula does. What is left out is `null`, an error is {@link cellError}. */
  invoke(id: string, values: readonly unknown[]): Promise<CellResult> {
    this.calls += 1;
    const call = this.calls;
    const message = JSON.stringify([call, id, values, 'Sheet1!A1', allowsErrorsFlag]);
    const entry = { messageCategory: functionCategory, messageType: invocationType, targetId: '', id: '' };
    return new Promise((resolve) => {
      this.waiting.set(call, resolve);
      for (const listener of this.listeners) listener([{ ...entry, message }]);
    });
  }

  setInvocationResults(results: readonly InvocationResult[]): void {
    for (const { id, failed, value, errorCode = 0 } of results) {
      const error = errorNames.get(errorCode) ?? '#VALUE!';
      this.waiting.get(id)?.(failed ? { error, message: String(value) } : { value });
      this.waiting.delete(id);
    }
  }
}

/** An error in a cell, as it arrives among the values of a range. */
export function cellError(code: string): unknown {
  return { type: 'CustomFunctionError', code };
}
