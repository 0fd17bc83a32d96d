// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findingsPage } from './findingsPage.ts';

// Writes the table of findings beside this file.
writeFileSync(fileURLToPath(new URL('findings.md', import.meta.url)), findingsPage());
