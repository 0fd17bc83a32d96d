// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../../core/model/language.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { DEFAULT_REPORT, REPORT_PARTS } from '../../../core/report/parts.ts';
import type { PlanCell, SheetPlan } from '../../../core/report/plan.ts';
import { type ReportInput, reportInputOf } from '../../../core/report/reportInput.ts';
import { ROLES } from '../../../core/report/roles.ts';
import { score } from '../../../core/score.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { guidedReportInput } from './nextSheets.ts';
import { WORKBOOKS } from './someReports.ts';

/** What compares a score with another one: with a target, with a benchmark, with the period before. */
const COMPARES = /^(Scarto|Gap|Variazione|Change|Distacco|Distance|Da (?!dove)|From |Vs|Rispetto)/;

interface Compared {
  readonly at: string;
  readonly cell: PlanCell;
}

/** The numbers under the headers that compare, up to the next header of their column. */
function compared({ key, blocks }: SheetPlan): Compared[] {
  const columns = new Map<number, { row: number; cell: PlanCell }[]>();
  for (const { row, column, cells } of blocks)
    cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        columns.set(column + c, [...(columns.get(column + c) ?? []), { row: row + r, cell }]);
      });
    });
  return [...columns.values()].flatMap((cells) => {
    let header: string | null = null;
    return cells
      .sort((a, b) => a.row - b.row)
      .flatMap(({ cell }) => {
        if (/[hH]eader/.test(cell.role) && cell.role !== 'rowHeader') header = String(cell.content);
        if (header === null || !COMPARES.test(header) || typeof cell.content !== 'number') return [];
        return [{ at: `${key}: ${header}`, cell }];
      });
  });
}

function gapsOf(input: ReportInput): Compared[] {
  return buildReport(input, [], { ...DEFAULT_REPORT, parts: REPORT_PARTS }).sheets.flatMap(compared);
}

describe.each(LANGUAGES)('a gap says by its sign which is better (%s)', (language) => {
  test.each([...WORKBOOKS.keys()])('%s', (workbook) => {
    const unsigned = gapsOf(guidedReportInput(workbook, language)).filter(({ cell }) => !isSigned(cell));
    expect([...new Set(unsigned.map(({ at }) => at))]).toEqual([]);
  });

  test('the sample with all that it holds', () => {
    const { grids } = readWorkbook(readFileSync('samples/cluster-lombardi.xlsx'));
    const { run, history, guidance } = score(grids, { withHistory: true, language });
    const gaps = gapsOf(reportInputOf(run!, history, language, { guidance, today: '2016-03-31' }));
    expect([...new Set(gaps.filter(({ cell }) => !isSigned(cell)).map(({ at }) => at))]).toEqual([]);
    expect(new Set(gaps.map(({ at }) => at.split(':')[0])).size).toBeGreaterThan(4);
    const toTargets = gaps.filter(({ at }) => at.startsWith('actions'));
    expect(toTargets.length).toBeGreaterThan(10);
    expect(toTargets.filter(({ cell }) => (cell.content as number) > 0)).toEqual([]);
  });
});

function isSigned({ role }: PlanCell): boolean {
  const style = ROLES[role];
  return 'numberFormat' in style && style.numberFormat.startsWith('+');
}
