// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Grid } from '../../../core/model/grid.ts';
import type { ScoreResult } from '../../../core/model/scoreRun.ts';
import { runJson } from '../../../core/runJson.ts';
import { score } from '../../../core/score.ts';
import { lostCells } from './lostCells.ts';
import { anyGrids, randomWorkbook } from './randomWorkbook.ts';

/** `npm run test:long` asks for more. */
const numRuns = Number(process.env.RANDOM_GRIDS ?? 1000);

/** A result is plain JSON, and doesn't say more than a few things a cell. */
function expectSound(result: ScoreResult, grids: readonly Grid[]): void {
  const notFinite: unknown[] = [];
  JSON.stringify(runJson(result), (_, value) => {
    if (typeof value === 'number' && !Number.isFinite(value)) notFinite.push(value);
    return value;
  });
  expect(notFinite).toEqual([]);
  const cells = grids.reduce((sum, grid) => sum + grid.cells.reduce((all, row) => all + row.length, 0), 0);
  expect(result.findings.length).toBeLessThanOrEqual(100 + 3 * cells);
}

test('no cell of a table of data is lost without a word, however odd the table is', () => {
  fc.assert(
    fc.property(randomWorkbook, (workbook) => {
      const result = score(workbook.grids);
      expectSound(result, workbook.grids);
      expect(lostCells(workbook, result)).toEqual([]);
    }),
    { numRuns },
  );
});

test('no cells, whatever they hold, stop the calculation', () => {
  fc.assert(
    fc.property(anyGrids, (grids) => expectSound(score(grids), grids)),
    { numRuns },
  );
});
