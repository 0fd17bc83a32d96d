// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import type { Grid } from '../../../core/model/grid.ts';
import { runJson } from '../../../core/runJson.ts';
import { score } from '../../../core/score.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { found, SOUND, sheet } from '../workbooks.ts';

/** Rows that end with their last content, as of a sheet with cells far from the others. */
function ending(grid: Grid): Grid {
  const cells = grid.cells.map((row) =>
    row.slice(
      0,
      row.reduce<number>((end, cell, at) => (cell === null ? end : at + 1), 0),
    ),
  );
  return { ...grid, cells };
}

test.each(readdirSync('test/cases').filter((name) => name.endsWith('.xlsx')))(
  'rows that end with their last content are read as those with blanks after it: %s',
  (name) => {
    const { grids } = readWorkbook(readFileSync(`test/cases/${name}`));
    expect(runJson(score(grids.map(ending)))).toEqual(runJson(score(grids)));
  },
);

test('what stands beyond a header that ends before is told', () => {
  const beyond = sheet(
    'Dati',
    ['Cluster', 'A1', 'A2', 'B1'],
    ['X', 5, 5, 20, null, null, 7],
    ['Y', 10, 0, 100],
  );
  expect(found([SOUND, ending(beyond)])).toEqual(['column-without-header Dati!G1']);
});
