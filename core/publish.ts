// SPDX-License-Identifier: EUPL-1.2

import { CAPABILITIES } from './host/capabilities.ts';
import type { ChartSpec } from './host/chart.ts';
import type { Host, ProgressSignal } from './host/port.ts';
import { givingWay, partOf } from './host/progressSignal.ts';
import { bySeverity, type Finding } from './model/finding.ts';
import type { Guidance } from './model/guidance.ts';
import type { Language } from './model/language.ts';
import type { ScoreRun } from './model/scoreRun.ts';
import { READ_SHARE, SCORED_SHARE } from './publishStages.ts';
import type { MethodOverride } from './read/readMethod.ts';
import { buildReport } from './report/buildReport.ts';
import { lower } from './report/lower.ts';
import { DEFAULT_REPORT, isReportSheet, type ReportRequest } from './report/parts.ts';
import { reportInputOf } from './report/reportInput.ts';
import { type ShownScore, scoresShown } from './report/scoresShown.ts';
import { type UnmadePart, unmadeParts } from './report/unmadeParts.ts';
import { scoreInSteps } from './score.ts';

/** What is to be published; the report is made of {@link DEFAULT_REPORT} where nothing else is said. */
export interface PublishRequest extends Partial<ReportRequest> {
  /** The language of the report. */
  readonly language: Language;
  /** Choices of the method that the workbook does not make. */
  readonly overrides?: readonly MethodOverride[];
  /** The day of the report, year first; labels expire by it. */
  readonly today?: string;
}

/** What came of publishing. */
export type Published =
  | {
      readonly outcome: 'published';
      readonly run: ScoreRun;
      /** The periods before it, from the earliest on. */
      readonly history: readonly ScoreRun[];
      readonly guidance: Guidance;
      readonly findings: readonly Finding[];
      /** The names of the sheets made, the overview first; without those of a chart alone. */
      readonly sheets: readonly string[];
      /** The parts that were asked for, and for which the workbook holds nothing. */
      readonly unmade: readonly UnmadePart[];
      /** The same names by what each sheet is: a part of the report, or `cardKey` of a cluster. */
      readonly sheetOf: ReadonlyMap<string, string>;
      readonly charts: readonly ChartSpec[];
      /** The cells of these sheets that hold scores. */
      readonly scores: readonly ShownScore[];
    }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] }
  | { readonly outcome: 'cancelled' };

/** What the host can make of what is asked for. */
function requestFor({ kind }: Host, request: PublishRequest): ReportRequest {
  const whole = { ...DEFAULT_REPORT, ...request };
  return { ...whole, chartSheets: whole.chartSheets && CAPABILITIES[kind].chartSheets };
}

/** The whole job of *Calcola cruscotto*: read the workbook, score it, plan the report, have the host make it. */
export async function publish(
  host: Host,
  request: PublishRequest,
  signal: ProgressSignal,
): Promise<Published> {
  const content = await host.read(partOf(signal, 0, READ_SHARE));
  if (signal.cancelled) return { outcome: 'cancelled' };
  const calculation = scoreInSteps(content.grids, { ...request, withHistory: true });
  const scored = await givingWay(calculation, partOf(signal, READ_SHARE, SCORED_SHARE));
  if (scored === null) return { outcome: 'cancelled' };
  const { run, history, guidance, findings } = scored;
  if (run === null) return { outcome: 'refused', findings };

  // The new report takes the place of the whole old one, whatever its parts.
  const old = content.sheets.filter(isReportSheet);
  const staying = content.sheets.filter((sheet) => !old.includes(sheet)).map(({ name }) => name);
  const input = reportInputOf(run, history, request.language, { guidance, today: request.today ?? null });
  const report = buildReport(input, staying, requestFor(host, request));
  const applied = await host.applyReport(
    report.sheets.map(lower),
    partOf(signal, SCORED_SHARE, 1),
    old.map((sheet) => sheet.report!),
  );
  if (applied === 'cancelled') return { outcome: 'cancelled' };
  return {
    outcome: 'published',
    run: input.run,
    history: input.history,
    guidance: input.guidance,
    findings: bySeverity([...findings, ...report.findings]),
    sheets: report.sheets.map(({ name }) => name),
    unmade: unmadeParts(input, requestFor(host, request)),
    sheetOf: new Map(report.sheets.map(({ key, name }) => [key, name])),
    charts: report.sheets.flatMap(({ charts }) => charts),
    scores: report.sheets.flatMap(scoresShown),
  };
}
