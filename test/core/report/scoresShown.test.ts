// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../../../core/compare/scoreIn.ts';
import { positionOf } from '../../../core/model/address.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { DEFAULT_REPORT, REPORT_PARTS } from '../../../core/report/parts.ts';
import type { PlanCell, SheetPlan } from '../../../core/report/plan.ts';
import { reportInputOf } from '../../../core/report/reportInput.ts';
import { scoresShown } from '../../../core/report/scoresShown.ts';
import { score } from '../../../core/score.ts';
import { cluster6 } from '../workbooks.ts';

const { run, history } = score(cluster6(), { overrides: [['pooling', 'all']], withHistory: true });
const runs = [...history, run!];
const { sheets } = buildReport(reportInputOf(run!, history, 'it'), [], {
  ...DEFAULT_REPORT,
  parts: REPORT_PARTS,
  cards: ['CL01', 'CL02'],
});

test.each(sheets.map((plan) => [plan.key, plan] as const))(
  'on the sheet %s every cell that is said to show a score holds it, or that it is missing',
  (_, plan) => {
    for (const { sheet, cell, period, cluster, element } of scoresShown(plan)) {
      expect(sheet).toBe(plan.name);
      const { content } = cellAt(plan, cell);
      const expected = scoreIn(runs.find((one) => one.period === period)!, cluster, element);
      expect([cell, typeof content === 'number' ? content : null]).toEqual([cell, expected]);
    }
  },
);

test('the scores of every part can be explained', () => {
  const counts = new Map(sheets.map((plan) => [plan.key, scoresShown(plan).length]));
  const clusters = run!.clusters.length;
  expect(counts.get('overview')).toBe(clusters * 7);
  expect(counts.get('dimensions')).toBe(clusters * (6 + 30));
  expect(counts.get('trend')).toBeGreaterThan(clusters * 7 * 5);
  expect(counts.get('card:CL01')).toBeGreaterThan(36);
});

function cellAt({ blocks }: SheetPlan, address: string): PlanCell {
  const { row, column } = positionOf(address);
  const found = blocks.flatMap((block) => block.cells[row - block.row]?.[column - block.column] ?? []);
  expect(found).toHaveLength(1);
  return found[0]!;
}
