// SPDX-License-Identifier: EUPL-1.2
import type { Host } from '../../core/host/port.ts';
import type { ServerCall } from './call.ts';
import { makeSheets } from './makeSheets.ts';

/** The open spreadsheet, by way of Apps Script. `language` is that of the user interface, as a tag. */
export function sheetsHost(call: ServerCall, language: string): Host {
  return {
    kind: 'google-sheets',
    language,
    async read(watch) {
      const content = await call('cruscottoRead');
      watch.progress(1);
      return content;
    },
    applyReport: (scripts, watch, outdated = []) =>
      makeSheets(call, { kind: 'report', scripts, outdated, watch }),
    addSheets: (scripts, watch) => makeSheets(call, { kind: 'input', scripts, outdated: [], watch }),
    editCells: (edits) => call('cruscottoEdit', edits),
    async goTo(sheet, address) {
      await call('cruscottoGoTo', sheet, address);
    },
  };
}
