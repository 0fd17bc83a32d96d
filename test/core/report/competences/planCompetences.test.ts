// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import fc from 'fast-check';
import { competenceMap, coverageOf } from '../../../../core/report/competences/competenceMap.ts';
import { heightOf, pageHeight } from '../../../../core/report/layout/pageBreaks.ts';
import type { SheetPlan } from '../../../../core/report/plan.ts';
import { golden } from '../../template/golden.ts';
import { rowsOf } from '../cards.ts';
import { cutCells } from '../cellRoom.ts';
import { planText } from '../planText.ts';
import { type Line, mapReportInput, planOf } from './maps.ts';

const HEALTH = 'Industria della salute';
const ENERGY = 'Energia sostenibile e transizione ecologica';
const SPACE = 'Aerospazio';
const CLUSTERS = ['AFIL', 'CLV', 'LE2C', 'TAV'];
const LINES: readonly Line[] = [
  ['CLV', HEALTH, 3, 'Rete di sei ospedali'],
  ['AFIL', HEALTH, 2],
  ['LE2C', HEALTH, 2, 'Due laboratori, vedi https://example.org/laboratori'],
  ['LE2C', ENERGY, 3],
  ['AFIL', ENERGY, 1],
  ['LE2C', SPACE, 1],
  ['AFIL', SPACE, 0],
];

describe.each(['it', 'en'] as const)('in %s', (language) => {
  const plan = planOf(mapReportInput(CLUSTERS, LINES, language))!;

  test('the sheet is the agreed one', () => {
    const text = planText(plan);
    expect(text).toBe(golden('competences.txt', text, join(__dirname, 'golden', language)));
  });

  test('no text is cut', () => {
    expect(cutCells(plan)).toEqual([]);
  });
});

test('who covers what, with gaps, overlaps and who covers it best', () => {
  const map = competenceMap(mapReportInput(CLUSTERS, LINES));
  expect(map.clusters.map(({ code }) => code)).toEqual(['AFIL', 'CLV', 'LE2C']);
  expect(map.silent).toEqual(['TAV']);
  expect([HEALTH, ENERGY, SPACE].map((priority) => coverageOf(map, priority))).toEqual([
    { priority: HEALTH, state: 'overlap', highest: 3, best: ['CLV'] },
    { priority: ENERGY, state: 'covered', highest: 3, best: ['LE2C'] },
    { priority: SPACE, state: 'gap', highest: 1, best: ['LE2C'] },
  ]);
});

test('two clusters that cover a priority are no overlap, and nobody at all is a gap', () => {
  const map = competenceMap(
    mapReportInput(CLUSTERS, [
      ['AFIL', 'A', 2],
      ['CLV', 'a', 3],
      ['TAV', 'A', 1],
      ['TAV', 'B', 0],
    ]),
  );
  expect(map.priorities).toEqual(['A', 'B']);
  expect(coverageOf(map, 'A')).toMatchObject({ state: 'covered', best: ['CLV'] });
  expect(coverageOf(map, 'B')).toEqual({ priority: 'B', state: 'gap', highest: null, best: [] });
});

test('a cluster that is not among the scored ones keeps its column, behind them', () => {
  const map = competenceMap(
    mapReportInput(
      ['AFIL'],
      [
        ['NEW', 'A', 3],
        ['AFIL', 'A', 1],
      ],
    ),
  );
  expect(map.clusters).toEqual([
    { code: 'AFIL', label: 'AFIL' },
    { code: 'NEW', label: 'NEW' },
  ]);
});

test('without the table there is no sheet', () => {
  expect(planOf(mapReportInput(CLUSTERS, []))).toBeUndefined();
});

/** The levels that stand in the matrix. */
function levelsIn({ blocks }: SheetPlan): number[] {
  const evidence = blocks.findIndex(({ cells }) => cells[0]![0]!.content === 'Priorità per priorità');
  return blocks
    .slice(0, evidence)
    .flatMap(({ cells }) =>
      cells.flatMap((row) =>
        row.flatMap(({ content, role }) => (role.startsWith('level') ? [content as number] : [])),
      ),
    );
}

const sizes = fc.record({
  clusters: fc.integer({ min: 1, max: 40 }),
  priorities: fc.integer({ min: 1, max: 30 }),
  name: fc.constantFrom('P', 'Una priorità con un nome lungo che continua per più di una riga', '=1+1'),
});

test('at any size every level stands in the matrix once, the counts add up, and every part fits a page', () => {
  fc.assert(
    fc.property(
      sizes,
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 40, maxLength: 40 }),
      (size, seeds) => {
        const codes = Array.from({ length: size.clusters }, (_, i) => `K${i}`);
        const lines = codes.flatMap((code, i) =>
          Array.from({ length: size.priorities }, (_, p): Line[] => {
            const level = (seeds[i]! + p * seeds[p]!) % 5;
            return level === 4
              ? []
              : [[code, `${size.name} ${p}`, level as 0 | 1 | 2 | 3, level === 3 ? 'prova '.repeat(40) : '']];
          }).flat(),
        );
        const plan = planOf(mapReportInput(codes, lines));
        if (lines.length === 0) {
          expect(plan).toBeUndefined();
          return;
        }
        expect(levelsIn(plan!).sort()).toEqual(lines.map(([, , level]) => level).sort());
        expect(JSON.stringify(rowsOf(plan!))).not.toMatch(/\{\w+\}|undefined|NaN|Infinity/);
        expectCountsToAddUp(plan!, lines);
        expectPagesToHold(plan!);
      },
    ),
    { numRuns: 40 },
  );
});

/** The counts of clusters and of priorities are the levels that were declared. */
function expectCountsToAddUp({ blocks }: SheetPlan, lines: readonly Line[]): void {
  for (const header of ['Cluster che la coprono', 'Priorità coperte']) {
    const rows = blocks.flatMap(({ cells }) =>
      cells[0]![1]?.content === header ? cells.filter((row) => row[1]!.content !== header) : [],
    );
    const sum = (column: number) => rows.reduce((all, row) => all + (row[column]!.content as number), 0);
    const declared = (level: number) => lines.filter((line) => line[2] === level).length;
    expect([1, 2, 3, 4].map(sum)).toEqual([declared(2) + declared(3), declared(3), declared(2), declared(1)]);
  }
}

/** Between two breaks, less the blank row before the second, stands no more than a page has room for. */
function expectPagesToHold(plan: SheetPlan): void {
  const end = Math.max(...plan.blocks.map(({ row, cells }) => row + cells.length));
  const starts = [0, ...plan.page.breaks!, end + 1];
  for (const [i, start] of starts.slice(0, -1).entries()) {
    expect(heightOf(start, starts[i + 1]! - 1, plan)).toBeLessThanOrEqual(
      pageHeight(plan.columnWidths, true),
    );
  }
}
