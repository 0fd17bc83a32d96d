// SPDX-License-Identifier: EUPL-1.2
import type { Host } from '../../core/host/port.ts';
import type { ServerApi } from '../../sheets-addon/contract/serverApi.ts';
import { serverCall } from '../../sheets-addon/sidebar/call.ts';
import type { ScriptRun } from '../../sheets-addon/sidebar/scriptRun.ts';
import { sheetsHost } from '../../sheets-addon/sidebar/sheetsHost.ts';
import type { InMemorySheets } from '../../workbench/sheets/inMemorySheets.ts';
import { builtCode } from '../sheets-addon/builtCode.ts';

/** The sidebar's host over the built script, and that over a spreadsheet in memory. */
export function sheetsPort(sheets: InMemorySheets): Host {
  return sheetsHost(serverCall(scriptRun(sheets)), 'it-IT');
}

/** `google.script.run` over the script's functions; the answer comes a turn later. */
function scriptRun(
  sheets: InMemorySheets,
  script = builtCode(sheets),
  answered = nobody,
  failed = nobody,
): ScriptRun {
  const call = (name: keyof ServerApi, given: readonly unknown[]) =>
    queueMicrotask(() => {
      try {
        answered(sheets.run(script, name, ...given));
      } catch (error) {
        failed(error);
      }
    });
  return new Proxy({} as ScriptRun, {
    get: (_, name: keyof ScriptRun) => {
      if (name === 'withSuccessHandler')
        return (handler: Handler) => scriptRun(sheets, script, handler, failed);
      if (name === 'withFailureHandler')
        return (handler: Handler) => scriptRun(sheets, script, answered, handler);
      return (...given: unknown[]) => call(name, given);
    },
  });
}

type Handler = (answer: unknown) => void;

const nobody: Handler = () => {};
