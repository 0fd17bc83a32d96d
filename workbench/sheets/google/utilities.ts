// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Execution } from '../execution.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** Its identifiers are counted, so that a test sees the same ones each time. */
export function createUtilities(execution: Execution): Utilities {
  let made = 0;
  return emulate<Utilities>(execution, 'Utilities', {
    getUuid: () => {
      made += 1;
      return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
    },
    sleep: (milliseconds) => execution.pass(milliseconds),
  });
}
