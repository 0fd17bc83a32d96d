// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../../core/host/hostError.ts';
import type { SheetScript } from '../../../core/host/steps.ts';
import type { Answer, ServerApi, SheetsJob } from '../../../sheets-addon/contract/serverApi.ts';
import type * as code from '../../../sheets-addon/server/code.ts';
import {
  createSheets,
  type InMemorySheets,
  ScriptError,
  type SheetsOptions,
} from '../../../workbench/sheets/inMemorySheets.ts';
import { builtCode } from '../builtCode.ts';

type Value<F extends keyof ServerApi> = ReturnType<ServerApi[F]> extends Answer<infer T> ? T : never;

/** A spreadsheet and the functions of the built script over it. */
export interface OpenServer {
  readonly sheets: InMemorySheets;
  /** Calls a server function as the sidebar does. Throws the {@link HostError} that the sidebar would see. */
  call<F extends keyof ServerApi>(name: F, ...given: Parameters<ServerApi[F]>): Value<F>;
  /** Calls a function that Apps Script or the menu calls. */
  open(name: Exclude<keyof typeof code, keyof ServerApi | 'customFunctions'>): void;
}

export function openServer(options: SheetsOptions = {}): OpenServer {
  const sheets = createSheets(options);
  const script = builtCode(sheets);
  return {
    sheets,
    call<F extends keyof ServerApi>(name: F, ...given: Parameters<ServerApi[F]>) {
      const answer = answered<Value<F>>(() => sheets.run(script, name, ...given));
      if (answer.ok) return answer.value;
      throw new HostError(answer.code, answer.detail);
    },
    open: (name) => void sheets.run(script, name),
  };
}

function answered<T>(run: () => unknown): Answer<T> {
  try {
    return run() as Answer<T>;
  } catch (error) {
    if (error instanceof ScriptError) return { ok: false, code: 'no-answer', detail: error.message };
    throw error;
  }
}

/** What tells the script from any other, as the sidebar's print does. */
export function jobOf(scripts: readonly SheetScript[], job: Partial<SheetsJob> = {}): SheetsJob {
  const sheets = scripts.map((script) => ({ key: script.key, name: script.name, print: printOf(script) }));
  return { kind: 'report', outdated: [], ...job, sheets };
}

function printOf(script: SheetScript): string {
  let print = 0n;
  for (const character of JSON.stringify(script)) {
    print = (print * 31n + BigInt(character.codePointAt(0)!)) % 0xffff_ffff_ffff_fff1n;
  }
  return print.toString(16).padStart(16, '0');
}

/** The whole job, as the sidebar does it, some sheets a call; answers how many sheets were made. */
export function makeSheets(
  server: OpenServer,
  scripts: readonly SheetScript[],
  job: Partial<SheetsJob> = {},
  sheetsACall = 4,
): number {
  const { ticket, finished } = server.call('cruscottoBegin', jobOf(scripts, job));
  const done = new Set(finished);
  let made = 0;
  while (done.size < scripts.length) {
    const from = scripts.findIndex((_, index) => !done.has(index));
    let end = from + 1;
    while (end < scripts.length && end - from < sheetsACall && !done.has(end)) end += 1;
    const count = server.call('cruscottoDraft', ticket, from, scripts.slice(from, end));
    for (let index = from; index < from + count; index += 1) done.add(index);
    made += count;
  }
  while (!server.call('cruscottoHandOver', ticket));
  return made;
}

/** The names of the sheets that the user sees, in order. */
export function shownSheets({ sheets }: OpenServer): string[] {
  return sheets.book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
}

/** The names of all sheets, hidden ones too. */
export function allSheets({ sheets }: OpenServer): string[] {
  return sheets.book.sheets.map(({ name }) => name);
}
