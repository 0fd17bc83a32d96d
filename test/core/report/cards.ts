// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Grid } from '../../../core/model/grid.ts';
import type { Language } from '../../../core/model/language.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { DEFAULT_REPORT, type ReportRequest } from '../../../core/report/parts.ts';
import type { SheetPlan } from '../../../core/report/plan.ts';
import { reportInputOf } from '../../../core/report/reportInput.ts';
import { score } from '../../../core/score.ts';
import { sheet } from '../workbooks.ts';

/** The cards of a workbook, of all clusters where nothing else is said. */
export function cardsOf(
  grids: readonly Grid[],
  request: Partial<ReportRequest> = {},
  language: Language = 'it',
): readonly SheetPlan[] {
  const { run, history } = score(grids, { withHistory: true });
  const input = reportInputOf(run!, history, language);
  return buildReport(input, [], { ...DEFAULT_REPORT, parts: ['cards'], ...request }).sheets;
}

/** Indicators D1_1, D1_2 … of as many dimensions, from 0 to 100 with the target 60. */
export function frameworkSheet(dimensions: readonly string[], each: number): Grid {
  return sheet(
    'Indicatori',
    ['Codice', 'Nome', 'Tipo', 'Padre', 'Verso', 'Unità', 'Minimo', 'Massimo', 'Obiettivo'],
    ...dimensions.flatMap((name, d): Cell[][] => [
      [`D${d + 1}`, name, 'dimensione'],
      ...Array.from({ length: each }, (_, i): Cell[] => [
        `D${d + 1}_${i + 1}`,
        `${name} ${i + 1}`,
        'indicatore',
        `D${d + 1}`,
        '+',
        '%',
        0,
        100,
        60,
      ]),
    ]),
  );
}

/** A row of values for each cluster, in the order of the indicators of {@link frameworkSheet}. */
export function dataSheet(dimensions: number, each: number, ...rows: Cell[][]): Grid {
  const codes = Array.from({ length: dimensions * each }, (_, i) => {
    return `D${Math.floor(i / each) + 1}_${(i % each) + 1}`;
  });
  return sheet('Dati', ['Cluster', 'Periodo', ...codes], ...rows);
}

/** All texts and numbers of a planned sheet, row by row. */
export function rowsOf(plan: SheetPlan): unknown[][] {
  return plan.blocks.flatMap(({ cells }) => cells.map((row) => row.map(({ content }) => content)));
}

/** The row that begins with a text. */
export function rowOf(plan: SheetPlan, name: string): unknown[] {
  return rowsOf(plan).find(([first]) => first === name)!;
}

/** The content of a cell; `undefined` where no block has one. */
export function contentAt(plan: SheetPlan, row: number, column: number): unknown {
  const block = plan.blocks.find(
    (one) => row >= one.row && row < one.row + one.cells.length && column < one.column + one.cells[0]!.length,
  );
  return block?.cells[row - block.row]?.[column - block.column]?.content;
}
