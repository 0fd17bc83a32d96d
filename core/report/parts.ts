// SPDX-License-Identifier: EUPL-1.2
import type { PeerChoice } from '../compare/peers.ts';
import { reportInMark } from '../host/mark.ts';
import type { SheetInfo } from '../host/port.ts';

/** What a report can be made of, in the order of its sheets. The marks of the sheets carry these words. */
export const REPORT_PARTS = [
  ...(['overview', 'briefing', 'dimensions', 'trend', 'benchmarks', 'cards'] as const),
  ...(['targets', 'actions', 'competences', 'diagnosis', 'method-used'] as const),
] as const;

export type ReportPart = (typeof REPORT_PARTS)[number];

/** What is made where nothing else is asked for. */
export const DEFAULT_PARTS: readonly ReportPart[] = ['overview', 'dimensions', 'method-used'];

/** What a report is to be made of. */
export interface ReportRequest {
  readonly parts: readonly ReportPart[];
  /** The codes of the clusters that get a card each; `null`: all of them. */
  readonly cards: readonly string[] | null;
  /** Whether the cards leave out the names of the other clusters. */
  readonly anonymous: boolean;
  /** With which of the others each cluster is compared: on its card, and on the sheet of the comparison. */
  readonly peers: PeerChoice;
  /** Whether Figure 1 and every Figure 2 have a sheet to themselves besides; only for hosts with chart sheets. */
  readonly chartSheets: boolean;
}

export const DEFAULT_REPORT: ReportRequest = {
  parts: DEFAULT_PARTS,
  cards: null,
  anonymous: false,
  peers: { kind: 'all' },
  chartSheets: false,
};

/** True for the name of a part. */
export function isReportPart(word: string): word is ReportPart {
  return (REPORT_PARTS as readonly string[]).includes(word);
}

/** What the mark of a cluster's card says. */
export function cardKey(cluster: string): string {
  return reportInMark(`${CARD}${cluster}`);
}

/** True of what the mark of a cluster's card says. */
export function isCardKey(key: string): boolean {
  return key.startsWith(CARD);
}

/** What the mark of a sheet says that is nothing but the chart of this id. */
export function figureKey(chart: string): string {
  return `${FIGURE}${chart}`;
}

/** True for a sheet of a report that we made. */
export function isReportSheet({ ours, report }: SheetInfo): boolean {
  if (!ours || report === null) return false;
  return isReportPart(report) || isCardKey(report) || report.startsWith(FIGURE);
}

const CARD = 'card:';
const FIGURE = 'figure:';
