// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { InMemorySheets, Realm } from '../../workbench/sheets/inMemorySheets.ts';

const CODE = new vm.Script(readFileSync('dist/sheets/Code.js', 'utf8'), { filename: 'Code.js' });

/** What V8 adds to the language by itself, and what came after ES2020: Google does not say how new its engine is. */
const TOO_MUCH = `
  for (const name of ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry',
    'AggregateError', 'Iterator']) delete globalThis[name];
  const newer = ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with', 'replaceAll',
    'isWellFormed', 'toWellFormed'];
  for (const { prototype } of [Array, String, Object.getPrototypeOf(Int8Array)])
    for (const name of newer) delete prototype[name];
  for (const name of ['hasOwn', 'groupBy']) delete Object[name];
  delete Array.fromAsync; delete Map.groupBy; delete Promise.any; delete Promise.withResolvers;`;

/**
 * The built script's global functions, by name, over the services of these sheets: in a realm that has the language as
 * of ES2020, what Apps Script gives, and nothing else. Its clock is that of the sheets.
 */
export function builtCode(sheets: InMemorySheets): Readonly<Record<string, unknown>> {
  const realm = vm.createContext({ ...sheets.globals }, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(TOO_MUCH, realm);
  const builtIns = vm.runInContext('({ Date, Error, JSON })', realm) as Realm;
  builtIns.Date.now = sheets.now;
  sheets.adoptRealm(builtIns);
  CODE.runInContext(realm);
  return realm as Readonly<Record<string, unknown>>;
}
