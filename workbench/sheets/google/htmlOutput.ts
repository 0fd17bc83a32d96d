// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Execution } from '../execution.ts';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export function createHtmlOutput(execution: Execution, html: string): HtmlOutput {
  let content = html;
  let title = '';
  // Google answers null for a size that is not set, whatever its types say.
  let width: number | null = null;
  let height: number | null = null;
  const output: HtmlOutput = emulate<HtmlOutput>(execution, 'HtmlOutput', {
    append: (added) => {
      content += added;
      return output;
    },
    getContent: () => content,
    getTitle: () => title,
    getWidth: () => width as number,
    getHeight: () => height as number,
    setContent: (given) => {
      content = given;
      return output;
    },
    setTitle: (given) => {
      title = given;
      return output;
    },
    setWidth: (given) => {
      width = given;
      return output;
    },
    setHeight: (given) => {
      height = given;
      return output;
    },
  });
  return output;
}
