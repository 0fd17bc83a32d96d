// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { comparedValues, purposefulDifferences } from './core/goldenCount.ts';

// After each test file: what it compared, for the table that `goldenTable.mjs` makes of all of them.
afterAll(() => {
  const folder = process.env.GOLDEN_COUNTS;
  const compared = [...comparedValues()];
  const differing = purposefulDifferences();
  if (folder === undefined || compared.length + differing.length === 0) return;
  writeFileSync(`${folder}/${randomUUID()}.json`, JSON.stringify({ compared, differing }));
});
