// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import { enumeration } from '../enumeration.ts';
import type { Execution } from '../execution.ts';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;

const AUTH_MODES = enumeration<ScriptApp['AuthMode']>('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

export function createScriptApp(execution: Execution): ScriptApp {
  return emulate<ScriptApp>(execution, 'ScriptApp', { AuthMode: AUTH_MODES });
}
