// SPDX-License-Identifier: EUPL-1.2
import { freeSheetName } from '../host/sheetName.ts';
import { textsIn } from '../i18n/texts.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { planDiagnosis } from './diagnosis/planDiagnosis.ts';
import { planDimensions } from './dimensions.ts';
import { planMethodUsed } from './methodUsed/planMethodUsed.ts';
import { planOverview } from './overview.ts';
import { DEFAULT_PARTS, REPORT_PARTS, type ReportPart } from './parts.ts';
import type { SheetPlan } from './plan.ts';

/** The sheets of the report, and what is to be said about their names. */
export interface ReportPlan {
  readonly sheets: readonly SheetPlan[];
  readonly findings: readonly Finding[];
}

type Planner = (run: ScoreRun, name: string, language: Language) => SheetPlan;

const PLANNERS: Readonly<Record<ReportPart, Planner>> = {
  overview: planOverview,
  dimensions: planDimensions,
  diagnosis: planDiagnosis,
  'method-used': planMethodUsed,
};

/**
 * The sheets of the parts asked for. `takenNames` are those of the sheets that stay in the workbook: a name among
 * them belongs to the user, so ours gets a number behind it, and a finding says so.
 */
export function buildReport(
  run: ScoreRun,
  language: Language,
  takenNames: readonly string[],
  parts: readonly ReportPart[] = DEFAULT_PARTS,
): ReportPlan {
  const names = textsIn(language).report.sheets;
  const chosen = REPORT_PARTS.filter((part) => parts.includes(part)).map((part) => {
    const wanted = names[part];
    return { plan: PLANNERS[part], wanted, used: freeSheetName(wanted, takenNames) };
  });
  return {
    sheets: chosen.map(({ plan, used }) => plan(run, used, language)),
    findings: chosen
      .filter(({ wanted, used }) => wanted !== used)
      .map(({ wanted, used }) =>
        finding('sheet-name-taken', { sheet: wanted, cell: 'A1' }, { wanted, used }),
      ),
  };
}
