// SPDX-License-Identifier: EUPL-1.2
import { freeSheetName } from '../host/sheetName.ts';
import { textsIn } from '../i18n/texts.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { planDimensions } from './dimensions.ts';
import { planOverview } from './overview.ts';
import type { SheetPlan } from './plan.ts';

/** The sheets of the report, and what is to be said about their names. */
export interface ReportPlan {
  readonly sheets: readonly SheetPlan[];
  readonly findings: readonly Finding[];
}

/**
 * All sheets of the report. `takenNames` are those of the sheets that stay in the workbook: a name among them
 * belongs to the user, so ours gets a number behind it, and a finding says so.
 */
export function buildReport(run: ScoreRun, language: Language, takenNames: readonly string[]): ReportPlan {
  const { overview, dimensions } = textsIn(language).report.sheets;
  const makers = [
    { wanted: overview, plan: planOverview },
    { wanted: dimensions, plan: planDimensions },
  ];
  const named = makers.map(({ wanted, plan }) => ({ wanted, plan, used: freeSheetName(wanted, takenNames) }));
  return {
    sheets: named.map(({ plan, used }) => plan(run, used, language)),
    findings: named
      .filter(({ wanted, used }) => wanted !== used)
      .map(({ wanted, used }) =>
        finding('sheet-name-taken', { sheet: wanted, cell: 'A1' }, { wanted, used }),
      ),
  };
}

/** What each sheet of the report is, as its mark says it. */
export const REPORT_KEYS: ReadonlySet<string> = new Set(['overview', 'dimensions']);
