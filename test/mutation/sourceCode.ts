// SPDX-License-Identifier: EUPL-1.2
import * as code from '../../sheets-addon/server/code.ts';
import type { InMemorySheets } from '../../workbench/sheets/inMemorySheets.ts';

/**
 * Stands for `builtCode.ts` in the mutation run: the same functions from their sources, since a mutant in the built
 * script would be out of reach.
 */
export function builtCode(sheets: InMemorySheets): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(code).map(([name, given]) => [
      name,
      typeof given === 'function' ? over(sheets, given) : given,
    ]),
  );
}

function over(sheets: InMemorySheets, run: (...given: never[]) => unknown) {
  return (...given: never[]) => {
    Object.assign(globalThis, sheets.globals);
    jest.spyOn(Date, 'now').mockImplementation(sheets.now);
    return run(...given);
  };
}
