// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { scoreIn } from '../../../core/compare/scoreIn.ts';
import { explain } from '../../../core/explain/explain.ts';
import type { Explanation } from '../../../core/explain/explanation.ts';
import { cellAddress } from '../../../core/model/address.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import type { MethodOverride } from '../../../core/read/readMethod.ts';
import { score } from '../../../core/score.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { cluster6 } from '../workbooks.ts';
import { Reader } from './rebuild.ts';

function sample(): readonly Grid[] {
  return readWorkbook(readFileSync(`${__dirname}/../../../samples/cluster-lombardi.xlsx`)).grids;
}

const MIN_MAX: MethodOverride[] = [['normalisation', 'min-max']];
/** The workbook of the 40 clusters chooses otherwise in its Method sheet. */
const PLAIN: MethodOverride[] = [
  ['outliers', 'none'],
  ['imputation', 'none'],
  ['normalisation', 'goalposts'],
  ['aggregation', 'arithmetic'],
];

describe.each<readonly [string, readonly Grid[], readonly MethodOverride[]]>([
  ['the sample', sample(), []],
  ['the sample by min-max', sample(), MIN_MAX],
  ['40 clusters with denominators', cluster6(), PLAIN],
  ['40 clusters by min-max', cluster6(), [...PLAIN, ...MIN_MAX]],
  ['40 clusters of another period', cluster6(), [...PLAIN, ['period', '2021']]],
  ['40 clusters by min-max over all periods', cluster6(), [...PLAIN, ...MIN_MAX, ['pooling', 'all']]],
])('%s', (_, grids, overrides) => {
  const run = score(grids, { overrides: [...overrides] }).run!;
  const elements = [...run.framework.byCode.keys()];

  test('every score follows from the cells that its explanation names', () => {
    const reader = new Reader(grids);
    let scores = 0;
    for (const { code: cluster } of run.clusters) {
      for (const element of elements) {
        const rebuilt = reader.score(explain(run, cluster, element)!);
        const expected = scoreIn(run, cluster, element);
        if (expected === null || rebuilt === null)
          expect([cluster, element, rebuilt]).toEqual([cluster, element, expected]);
        else expect(rebuilt).toBeCloseTo(expected, 9);
        scores += expected === null ? 0 : 1;
      }
    }
    expect(scores).toBeGreaterThan(run.clusters.length * elements.length * 0.5);
  });

  test('the numbers of an explanation follow from each other', () => {
    for (const { code: cluster } of run.clusters) {
      const root = explain(run, cluster, run.framework.root)!;
      for (const one of aggregatesOf(root)) {
        if (one.score === null) continue;
        const sum = (of: 'points' | 'share') => one.parts.reduce((all, part) => all + (part[of] ?? 0), 0);
        expect(sum('points')).toBeCloseTo(one.score, 9);
        expect(sum('share')).toBeCloseTo(1, 12);
      }
    }
  });
});

function aggregatesOf(explanation: Explanation): Extract<Explanation, { kind: 'aggregate' }>[] {
  if (explanation.kind === 'indicator') return [];
  return [explanation, ...explanation.parts.flatMap((part) => aggregatesOf(part.explanation))];
}

test('cells that are not named have no part in the score', () => {
  const grids = cluster6();
  const { run } = score(grids, { overrides: PLAIN });
  const [cluster, root] = [run!.clusters[3]!.code, run!.framework.root];
  const reader = new Reader(grids);
  reader.score(explain(run!, cluster, root)!);
  const changed = grids.map((grid) => (grid.sheet === 'Dati' ? changeOthers(grid, reader.lookedAt) : grid));
  const after = score(changed, { overrides: PLAIN }).run!;
  expect(scoreIn(after, cluster, root)).toBe(scoreIn(run!, cluster, root));
  const others = run!.clusters.filter(({ code }) => scoreIn(after, code, root) !== scoreIn(run!, code, root));
  expect(others.length).toBe(run!.clusters.length - 1);
});

/** Every number but the periods and those that were looked at becomes another. */
function changeOthers(grid: Grid, lookedAt: ReadonlySet<string>): Grid {
  const cells = grid.cells.map((row, r) =>
    row.map((cell, c): Cell => {
      const place = `${grid.sheet}!${cellAddress(grid.row + r, grid.column + c)}`;
      return typeof cell !== 'number' || c === 2 || lookedAt.has(place) ? cell : cell * 1.7 + 3;
    }),
  );
  return { ...grid, cells };
}
