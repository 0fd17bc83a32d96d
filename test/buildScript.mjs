// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';

/** Builds what the tests of the built Apps Script run, once before all; webpack's cache makes it about a second. */
export default function buildScript() {
  execFileSync(process.execPath, ['--import', 'tsx', 'build/build.ts', 'sheets-server'], { stdio: 'pipe' });
}
