// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Execution } from '../execution.ts';

type Session = GoogleAppsScript.Base.Session;

export function createSession(
  execution: Execution,
  userLocale: string,
  timeZone: string,
  userKey: () => string,
): Session {
  return emulate<Session>(execution, 'Session', {
    getActiveUserLocale: () => userLocale,
    getTemporaryActiveUserKey: userKey,
    getScriptTimeZone: () => timeZone,
  });
}
