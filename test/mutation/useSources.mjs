// SPDX-License-Identifier: EUPL-1.2
import { renameSync } from 'node:fs';

// In Stryker's copy of the project, once: the tests of the Apps Script run its sources instead of what was built.
renameSync('test/mutation/sourceCode.ts', 'test/sheets-addon/builtCode.ts');
