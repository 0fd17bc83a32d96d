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
  const makers = makersOf(input, request).map((maker) => ({ ...maker, name: names.take(maker.name) }));
  const made = new Map(makers.map(({ part, name }) => [part, name]));
  const plans = makers.map(({ name, plan }) => plan(name, made));
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

type Planner = SheetMaker['plan'];

function makersOf(input: ReportInput, request: ReportRequest): SheetMaker[] {
  const { run, language } = input;
  const names = reportTexts(language).sheets;
  const one = (part: Exclude<ReportPart, 'cards'>, plan: Planner) => [{ part, name: names[part], plan }];
  const makers: Readonly<Record<ReportPart, () => SheetMaker[]>> = {
    overview: () => one('overview', (name, made) => planOverview(input, name, made)),
    briefing: () => one('briefing', (name) => planBriefing(input, name)),
    dimensions: () => one('dimensions', (name) => planDimensions(input, name)),
    trend: () => one('trend', (name) => planTrend(input, name)),
    benchmarks: () => one('benchmarks', (name) => planBenchmarks(input, request.peers, name)),
    cards: () => cardMakers(input, request),
    targets: () => one('targets', (name) => planTargets(input, name)),
    actions: () => one('actions', (name) => planActions(input, name)),
    competences: () =>
      input.guidance.competences.length === 0
        ? []
        : one('competences', (name) => planCompetences(input, name)),
    diagnosis: () => one('diagnosis', (name) => planDiagnosis(run, name, language)),
    'method-used': () => one('method-used', (name) => planMethodUsed(run, name, language)),
  };
  return REPORT_PARTS.filter((part) => request.parts.includes(part)).flatMap((part) => makers[part]());
}
