// SPDX-License-Identifier: EUPL-1.2

/** What a report can be made of, in the order of its sheets. The marks of the sheets carry these words. */
export const REPORT_PARTS = ['overview', 'dimensions', 'diagnosis', 'method-used'] as const;

export type ReportPart = (typeof REPORT_PARTS)[number];

/** What is made where nothing else is asked for. */
export const DEFAULT_PARTS: readonly ReportPart[] = ['overview', 'dimensions', 'method-used'];

/** True for the mark of a sheet that a report is made of, in this version or the one before. */
export function isReportPart(mark: string): mark is ReportPart {
  return (REPORT_PARTS as readonly string[]).includes(mark);
}
