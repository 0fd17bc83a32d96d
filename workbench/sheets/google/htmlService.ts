// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Execution } from '../execution.ts';
import { createHtmlOutput } from './htmlOutput.ts';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** `files`: the project's HTML files by name without extension. */
export function createHtmlService(execution: Execution, files: ReadonlyMap<string, string>): HtmlService {
  return emulate<HtmlService>(execution, 'HtmlService', {
    createHtmlOutput: (html: unknown = ''): HtmlOutput => {
      if (typeof html !== 'string') throw new Error('createHtmlOutput of a blob is not emulated');
      return createHtmlOutput(execution, html);
    },
    createHtmlOutputFromFile: (name) => {
      const html = files.get(name.replace(/\.html$/, ''));
      if (html === undefined) throw execution.exception(`No HTML file named ${name} was found.`);
      return createHtmlOutput(execution, html);
    },
  });
}
