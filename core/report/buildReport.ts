// SPDX-License-Identifier: EUPL-1.2
import { freeSheetName } from '../host/sheetName.ts';
import { reportTexts } from '../i18n/rooms/report.ts';
import { type Finding, finding } from '../model/finding.ts';
import { planActions } from './actions/planActions.ts';
import { planBenchmarks } from './benchmarks/planBenchmarks.ts';
import { planBriefing } from './briefing/planBriefing.ts';
import { cardMakers } from './card/cardMakers.ts';
import { planCompetences } from './competences/planCompetences.ts';
import { planDiagnosis } from './diagnosis/planDiagnosis.ts';
import { planDimensions } from './dimensions/planDimensions.ts';
import { planMethodUsed } from './methodUsed/planMethodUsed.ts';
import { planOverview } from './overview/planOverview.ts';
import { DEFAULT_REPORT, REPORT_PARTS, type ReportPart, type ReportRequest } from './parts.ts';
import type { SheetMaker, SheetPlan } from './plan.ts';
import type { ReportInput } from './reportInput.ts';
import { planTargets } from './targets/planTargets.ts';
import { planTrend } from './trend/planTrend.ts';

/** The sheets of the report, and what is to be said about their names. */
export interface ReportPlan {
  readonly sheets: readonly SheetPlan[];
  readonly findings: readonly Finding[];
}

/**
 * The sheets of the parts asked for. `takenNames` are those of the sheets that stay in the workbook: a name among
 * them belongs to the user, so ours gets a number behind it, and a finding says so.
 */
export function buildReport(
  input: ReportInput,
  takenNames: readonly string[],
  request: ReportRequest = DEFAULT_REPORT,
): ReportPlan {
  const names = new SheetNames(takenNames);
  const plans = makersOf(input, request).map(({ name, plan }) => plan(names.take(name)));
  const sheets = plans.map(({ chartSheets = [], ...plan }): SheetPlan => {
    if (!request.chartSheets) return plan;
    return { ...plan, chartSheets: chartSheets.map((one) => ({ ...one, name: names.take(one.name) })) };
  });
  return { sheets, findings: [...names.findings, ...cardsNotMade(input, request)] };
}

/** The names of the report's sheets, each free when it is given. */
class SheetNames {
  /** What is to be said where a sheet of the user's has the name that one of ours should have. */
  readonly findings: Finding[] = [];
  private readonly taken: string[];

  constructor(private readonly users: readonly string[]) {
    this.taken = [...users];
  }

  take(name: string): string {
    const used = freeSheetName(name, this.taken);
    this.taken.push(used);
    const wanted = freeSheetName(name, []);
    // A sheet of our own may have the name too: two clusters can be called alike.
    if (used !== wanted && this.users.some((one) => one.toLowerCase() === wanted.toLowerCase())) {
      this.findings.push(finding('sheet-name-taken', { sheet: wanted, cell: 'A1' }, { wanted, used }));
    }
    return used;
  }
}

/** Clusters that were chosen for a card and have no scores: screened out, or no longer in the data. */
function cardsNotMade({ run }: ReportInput, { parts, cards }: ReportRequest): Finding[] {
  if (!parts.includes('cards') || cards === null) return [];
  const scored = new Set(run.clusters.map(({ code }) => code));
  return cards
    .filter((code) => !scored.has(code))
    .map((cluster) => finding('card-not-made', null, { cluster }));
}

function makersOf(input: ReportInput, request: ReportRequest): SheetMaker[] {
  const { run, language } = input;
  const names = reportTexts(language).sheets;
  const makers: Readonly<Record<ReportPart, () => SheetMaker[]>> = {
    briefing: () => [{ name: names.briefing, plan: (name) => planBriefing(input, name) }],
    benchmarks: () => [
      { name: names.benchmarks, plan: (name) => planBenchmarks(input, request.peers, name) },
    ],
    targets: () => [{ name: names.targets, plan: (name) => planTargets(input, name) }],
    actions: () => [{ name: names.actions, plan: (name) => planActions(input, name) }],
    competences: () =>
      input.guidance.competences.length === 0
        ? []
        : [{ name: names.competences, plan: (name) => planCompetences(input, name) }],
    overview: () => [{ name: names.overview, plan: (name) => planOverview(input, name) }],
    dimensions: () => [{ name: names.dimensions, plan: (name) => planDimensions(input, name) }],
    trend: () => [{ name: names.trend, plan: (name) => planTrend(input, name) }],
    cards: () => cardMakers(input, request),
    diagnosis: () => [{ name: names.diagnosis, plan: (name) => planDiagnosis(run, name, language) }],
    'method-used': () => [
      { name: names['method-used'], plan: (name) => planMethodUsed(run, name, language) },
    ],
  };
  return REPORT_PARTS.filter((part) => request.parts.includes(part)).flatMap((part) => makers[part]());
}
