// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from '../../../core/model/grid.ts';
import type { Language } from '../../../core/model/language.ts';
import type { MethodOverride } from '../../../core/read/readMethod.ts';
import type { PlanCell, SheetPlan } from '../../../core/report/plan.ts';
import { reportInputOf } from '../../../core/report/reportInput.ts';
import { planTrend } from '../../../core/report/trend/planTrend.ts';
import { score } from '../../../core/score.ts';

/** The sheet Andamento of a workbook. */
export function trendOf(
  grids: readonly Grid[],
  overrides: readonly MethodOverride[] = [],
  language: Language = 'it',
): SheetPlan {
  const { run, history, findings } = score(grids, { overrides, withHistory: true });
  if (run === null) throw new Error(findings.map(({ code }) => code).join(' '));
  return planTrend(reportInputOf(run, history, language), 'Andamento');
}

/** All texts that stand in cells by themselves, with a space between them. */
export function wordsOf({ blocks }: SheetPlan): string {
  return blocks
    .filter(({ cells }) => cells.length === 1 && cells[0]!.length === 1)
    .map(({ cells }) => cells[0]![0]!.content)
    .join(' ');
}

/** The tables of the sheet, each with its header. */
export function tablesOf({ blocks }: SheetPlan): readonly (readonly (readonly PlanCell[])[])[] {
  return blocks.map(({ cells }) => cells).filter((cells) => cells[0]!.length > 1);
}

/** The table whose header has this text. */
export function tableWith(plan: SheetPlan, header: string): readonly (readonly PlanCell[])[] {
  const found = tablesOf(plan).find(([first]) => first!.some(({ content }) => content === header));
  if (found === undefined) throw new Error(`no table with ${header}`);
  return found;
}
