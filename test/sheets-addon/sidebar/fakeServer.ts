// SPDX-License-Identifier: EUPL-1.2

import type { CellEdit, NumberFormats, SheetArea, WorkbookContent } from '../../../core/host/port.ts';
import type { SheetScript } from '../../../core/host/steps.ts';
import type { Language } from '../../../core/model/language.ts';
import type { Answer, Begun, ServerApi, SheetsJob } from '../../../sheets-addon/contract/serverApi.ts';
import type { ScriptRun } from '../../../sheets-addon/sidebar/scriptRun.ts';

/** A server in memory that makes no sheets, but keeps the rules of jobs, and can be told what goes wrong. */
export class FakeServer implements ServerApi {
  /** What was called, in words. */
  readonly calls: string[] = [];
  content: WorkbookContent = { sheets: [], grids: [] };
  /** How many sheets there is time for in a call. */
  sheetsACall = Number.POSITIVE_INFINITY;
  /** How often the handing over has to be asked for again. */
  handOversToCome = 0;
  /** The names of the sheets that were handed over. */
  handedOver: readonly string[] | null = null;
  /** The cells that were to be edited. */
  edits: readonly CellEdit[] = [];
  private job: SheetsJob | null = null;
  private made = new Map<string, string>();

  cruscottoTexts(language: Language): Answer<string> {
    this.calls.push(`texts ${language}`);
    return ok(`<script type="application/json" id="texts" lang="${language}">{"of":"${language}"}</script>`);
  }

  cruscottoRead(): Answer<WorkbookContent> {
    this.calls.push('read');
    return ok(this.content);
  }

  cruscottoBegin(job: SheetsJob): Answer<Begun> {
    this.calls.push(`begin ${job.kind}${job.outdated.map((key) => ` without ${key}`).join('')}`);
    this.job = job;
    const finished = job.sheets.flatMap(({ key, print }, index) =>
      this.made.get(key) === print ? [index] : [],
    );
    return ok({ ticket: 'T1', finished });
  }

  cruscottoDraft(ticket: string, from: number, scripts: readonly SheetScript[]): Answer<number> {
    this.calls.push(`draft ${ticket} ${from}: ${scripts.map(({ name }) => name).join(', ')}`);
    const made = scripts.slice(0, this.sheetsACall);
    made.forEach(({ key }, index) => {
      const sheet = this.job!.sheets[from + index]!;
      if (sheet.key !== key) throw new Error(`${key} does not stand at ${from + index}`);
      this.made.set(key, sheet.print);
    });
    return ok(made.length);
  }

  cruscottoHandOver(ticket: string): Answer<boolean> {
    this.calls.push(`hand over ${ticket}`);
    if (this.handOversToCome > 0) {
      this.handOversToCome -= 1;
      return ok(false);
    }
    this.handedOver = this.job!.sheets.map(({ name }) => name);
    return ok(true);
  }

  cruscottoDiscard(ticket: string): Answer<null> {
    this.calls.push(`discard ${ticket}`);
    this.made.clear();
    return ok(null);
  }

  cruscottoFormats(areas: readonly SheetArea[]): Answer<readonly NumberFormats[]> {
    this.calls.push('formats');
    return ok(areas.map(() => [['General']]));
  }

  cruscottoEdit(edits: readonly CellEdit[]): Answer<readonly number[]> {
    this.calls.push('edit');
    this.edits = edits;
    return ok([1]);
  }

  cruscottoGoTo(sheet: string, address: string): Answer<null> {
    this.calls.push(`go to ${sheet} ${address}`);
    return ok(null);
  }
}

function ok<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** What Google does between the page and the server. `interfere` may throw: then the call fails in Google's words. */
export function scriptRun(
  server: ServerApi,
  interfere: (name: keyof ServerApi) => void = () => {},
): ScriptRun {
  return withHandlers(
    server,
    interfere,
    () => {},
    () => {},
  );
}

function withHandlers(
  server: ServerApi,
  interfere: (name: keyof ServerApi) => void,
  succeeded: (answer: unknown) => void,
  failed: (error: Error) => void,
): ScriptRun {
  const called = (name: keyof ServerApi, run: () => unknown) => {
    queueMicrotask(() => {
      try {
        interfere(name);
        succeeded(JSON.parse(JSON.stringify(run())));
      } catch (error) {
        failed(error as Error);
      }
    });
  };
  return {
    withSuccessHandler: (handler) => withHandlers(server, interfere, handler, failed),
    withFailureHandler: (handler) => withHandlers(server, interfere, succeeded, handler),
    cruscottoTexts: (...given) => called('cruscottoTexts', () => server.cruscottoTexts(...given)),
    cruscottoRead: () => called('cruscottoRead', () => server.cruscottoRead()),
    cruscottoBegin: (...given) => called('cruscottoBegin', () => server.cruscottoBegin(...plain(given))),
    cruscottoDraft: (...given) => called('cruscottoDraft', () => server.cruscottoDraft(...plain(given))),
    cruscottoHandOver: (...given) =>
      called('cruscottoHandOver', () => server.cruscottoHandOver(...plain(given))),
    cruscottoDiscard: (...given) =>
      called('cruscottoDiscard', () => server.cruscottoDiscard(...plain(given))),
    cruscottoFormats: (...given) =>
      called('cruscottoFormats', () => server.cruscottoFormats(...plain(given))),
    cruscottoEdit: (...given) => called('cruscottoEdit', () => server.cruscottoEdit(...plain(given))),
    cruscottoGoTo: (...given) => called('cruscottoGoTo', () => server.cruscottoGoTo(...plain(given))),
  };
}

/** What comes across; Google refuses what JSON can't hold, and nobody knows what it does with undefined properties. */
function plain<T>(given: T): T {
  if (holdsUndefined(given)) throw new Error('an undefined value must not cross');
  return JSON.parse(JSON.stringify(given));
}

function holdsUndefined(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsUndefined);
}
