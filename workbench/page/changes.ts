// SPDX-License-Identifier: EUPL-1.2
import type { FUniver } from '@univerjs/core/facade';

/** Changes come in storms (a pasted block, a report being written): who draws waits until one is over. */
const QUIET_MS = 120;

/**
 * A function that calls `draw` once it has not been called itself for a moment. Until then the element `shown` is
 * marked as busy.
 */
export function afterStorm(shown: HTMLElement, draw: () => void): () => void {
  let waiting: number | undefined;
  return () => {
    window.clearTimeout(waiting);
    shown.ariaBusy = 'true';
    waiting = window.setTimeout(() => {
      draw();
      shown.ariaBusy = 'false';
    }, QUIET_MS);
  };
}

/** Calls `changed` after anything in the workbook has changed, and when another sheet is shown. */
export function onGridChange(api: FUniver, changed: () => void): void {
  api.onCommandExecuted((command) => {
    if (command.type === api.Enum.CommandType.MUTATION) changed();
  });
  api.addEvent(api.Event.ActiveSheetChanged, changed);
}
