// SPDX-License-Identifier: EUPL-1.2
import { type CallServer, scriptRun } from './scriptRun.ts';

/** Where the page within the frame finds what Google would put into it. */
const OFFERED = 'sidebarGoogle';

/** Shows a page of HtmlService, with `google.script.run` in it. */
export function showPage(frame: HTMLIFrameElement, html: string, call: CallServer): void {
  Object.assign(window, { [OFFERED]: { script: { run: scriptRun(call) } } });
  const script = `<script>window.google = parent.${OFFERED};</script>`;
  frame.srcdoc = html.replace('<head>', () => `<head>${script}`);
}
