// SPDX-License-Identifier: EUPL-1.2
import type { ServerApi } from '../contract/serverApi.ts';

/** The server's functions as Google offers them to the page: they answer to a handler, some time later. */
export type ServerFunctions = {
  readonly [F in keyof ServerApi]: (...given: Parameters<ServerApi[F]>) => void;
};

export interface ScriptRun extends ServerFunctions {
  /** The handler gets what the function has returned, as JSON would hold it: whatever an older server answers. */
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  /** The handler hears of what kept Google from running the function to its end, in Google's words. */
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
}

declare global {
  /** What Google puts into a page of HtmlService. */
  const google: { readonly script: { readonly run: ScriptRun } };
}
