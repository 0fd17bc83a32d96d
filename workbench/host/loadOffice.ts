// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { OfficeExtensionRuntime } from './connect.ts';

/** What Microsoft's client defines, as far as we touch it. `Excel` itself is typed by @types/office-js. */
export interface OfficeRuntime {
  OfficeExtension: OfficeExtensionRuntime & {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  Office: Record<string, unknown>;
  CustomFunctions: Record<string, unknown>;
  /** Where the client looks a custom function up. */
  readonly CustomFunctionMappings: Record<string, unknown>;
  OSF: { _OfficeAppFactory?: { setContext?(context: unknown): void; getContext?(): unknown } };
}

/**
 * Runs Microsoft's own Excel client (npm `@microsoft/office-js`) in this Node process; afterwards `Excel` and
 * `OfficeExtension` are globals. The page loads the same file with a script element instead.
 */
export function loadOffice(): OfficeRuntime {
  const scope = globalThis as Record<string, unknown>;
  if (scope.Excel === undefined) {
    playBrowser(scope);
    const manifest = createRequire(path.resolve('package.json')).resolve('@microsoft/office-js/package.json');
    const file = path.join(path.dirname(manifest), 'dist', 'excel-web-16.00.debug.js');
    // Indirect, so that the script's `var`s become globals of this realm, as in a page.
    // biome-ignore lint/security/noGlobalEval: Jest's realm can't be reached by node:vm, and the file is Microsoft's own.
    const evaluate = globalThis.eval;
    evaluate(`${readFileSync(file, 'utf8')}\n//# sourceURL=excel-web-16.00.debug.js`);
  }
  return scope as unknown as OfficeRuntime;
}

/** The script looks around in the page while it loads. */
function playBrowser(scope: Record<string, unknown>): void {
  if (scope.window !== undefined) return;
  const nothing = () => undefined;
  const stand: Record<string, unknown> = {
    window: scope,
    self: scope,
    navigator: { userAgent: 'node' },
    location: {
      href: 'http://localhost/',
      protocol: 'http:',
      host: 'localhost',
      search: '',
      hash: '',
      origin: 'http://localhost',
    },
    document: {
      getElementsByTagName: () => [],
      getElementById: () => null,
      createElement: () => ({ setAttribute: nothing, style: {} }),
      addEventListener: nothing,
    },
    addEventListener: nothing,
  };
  for (const [name, value] of Object.entries(stand)) scope[name] ??= value;
}
