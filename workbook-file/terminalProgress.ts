// SPDX-License-Identifier: EUPL-1.2
import type { ProgressSignal } from '../core/host/port.ts';
import { panelTexts } from '../core/i18n/rooms/panel.ts';
import { fill } from '../core/i18n/texts.ts';
import type { Language } from '../core/model/language.ts';

/** Where progress is told. */
export interface Terminal {
  /** Absent where what is written goes into a file or another program. */
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Milliseconds after which work is long, and between two times that it is told how far it is. */
const PATIENCE = 1000;
const BETWEEN = 200;
/** To the beginning of the line, which is taken away. */
const CLEAR = '\r\u001B[K';

/** Tells on a line of its own how far long work is; `end` takes the line away. Who wants no more stops the program. */
export function terminalProgress(
  terminal: Terminal,
  language: Language,
  now: () => number = () => performance.now(),
): ProgressSignal & { end(): void } {
  const { calculating, progress: ofWhole } = panelTexts(language).calculate;
  let next = now() + PATIENCE;
  let isShown = false;
  return {
    cancelled: false,
    progress(share) {
      if (terminal.isTTY !== true || now() < next) return;
      next = now() + BETWEEN;
      isShown = true;
      const percent = fill(ofWhole, { percent: Math.round(share * 100) }, language);
      terminal.write(`${CLEAR}${calculating} ${percent}`);
    },
    end() {
      if (isShown) terminal.write(CLEAR);
    },
  };
}
