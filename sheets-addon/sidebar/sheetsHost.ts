// SPDX-License-Identifier: EUPL-1.2
import type { Host } from '../../core/host/port.ts';
import { receivedGrid } from '../contract/sentGrid.ts';
import type { ServerCall } from './call.ts';
import { makeSheets } from './makeSheets.ts';

/** The port over the open spreadsheet, through Apps Script. `language` is that of the user interface, as a tag. */
export function sheetsHost(call: ServerCall, language: string): Host {
  return {
    kind: 'google-sheets',
    language,
    async read(signal) {
      const { sheets, grids } = await call('cruscottoRead');
      signal.progress(1);
      return { sheets, grids: grids.map(receivedGrid) };
    },
    applyReport: (scripts, signal, outdated = []) =>
      makeSheets(call, { kind: 'report', scripts, outdated, signal }),
    addSheets: (scripts, signal) => makeSheets(call, { kind: 'input', scripts, outdated: [], signal }),
    numberFormats: (areas) => call('cruscottoFormats', areas),
    editCells: (edits) => call('cruscottoEdit', edits),
    async goTo(sheet, address) {
      await call('cruscottoGoTo', sheet, address);
    },
  };
}
