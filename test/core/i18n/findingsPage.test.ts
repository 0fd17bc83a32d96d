// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { findingsPage } from '../../../docs/findingsPage.ts';

test('the page of findings is the one that the code makes (npm run findings)', () => {
  expect(readFileSync('docs/findings.md', 'utf8')).toBe(findingsPage());
});
