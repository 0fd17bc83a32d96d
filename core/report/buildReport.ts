// SPDX-License-Identifier: EUPL-1.2
import { freeSheetName } from '../host/sheetName.ts';
import { textsIn } from '../i18n/texts.ts';
import { type Finding, finding } from '../model/finding.ts';
import { cardMakers } from './card/cardMakers.ts';
import { planDiagnosis } from './diagnosis/planDiagnosis.ts';
import { planDimensions } from './dimensions/planDimensions.ts';
import type { Dossier } from './dossier.ts';
import { planMethodUsed } from './methodUsed/planMethodUsed.ts';
import { planOverview } from './overview/planOverview.ts';
import { DEFAULT_REPORT, REPORT_PARTS, type ReportPart, type ReportRequest } from './parts.ts';
import type { SheetPlan } from './plan.ts';
import { planTrend } from './trend/planTrend.ts';

/** The sheets of the report, and what is to be said about their names. */
export interface ReportPlan {
  readonly sheets: readonly SheetPlan[];
  readonly findings: readonly Finding[];
}

/** A sheet to be made: the name that it should have, and what goes onto it. */
export interface SheetMaker {
  readonly name: string;
  readonly plan: (name: string) => SheetPlan;
}

/**
 * The sheets of the parts asked for. `takenNames` are those of the sheets that stay in the workbook: a name among
 * them belongs to the user, so ours gets a number behind it, and a finding says so.
 */
export function buildReport(
  dossier: Dossier,
  takenNames: readonly string[],
  request: ReportRequest = DEFAULT_REPORT,
): ReportPlan {
  const taken = [...takenNames];
  const sheets: SheetPlan[] = [];
  const findings: Finding[] = [];
  for (const { name, plan } of makersOf(dossier, request)) {
    const used = freeSheetName(name, taken);
    taken.push(used);
    sheets.push(plan(used));
    if (used !== name) {
      findings.push(finding('sheet-name-taken', { sheet: name, cell: 'A1' }, { wanted: name, used }));
    }
  }
  return { sheets, findings };
}

function makersOf(dossier: Dossier, request: ReportRequest): SheetMaker[] {
  const { run, language } = dossier;
  const names = textsIn(language).report.sheets;
  const makers: Readonly<Record<ReportPart, () => SheetMaker[]>> = {
    overview: () => [{ name: names.overview, plan: (name) => planOverview(dossier, name) }],
    dimensions: () => [{ name: names.dimensions, plan: (name) => planDimensions(dossier, name) }],
    trend: () => [{ name: names.trend, plan: (name) => planTrend(dossier, name) }],
    cards: () => cardMakers(dossier, request),
    diagnosis: () => [{ name: names.diagnosis, plan: (name) => planDiagnosis(run, name, language) }],
    'method-used': () => [
      { name: names['method-used'], plan: (name) => planMethodUsed(run, name, language) },
    ],
  };
  return REPORT_PARTS.filter((part) => request.parts.includes(part)).flatMap((part) => makers[part]());
}
