// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../model/language.ts';

/** The sheets of the template, in their order in the workbook. */
export const TEMPLATE_SHEETS = [
  'readme',
  'indicators',
  'data',
  'questionnaire',
  'clusters',
  'benchmarks',
  'targets',
  'actions',
  'method',
] as const;

/** A sheet of the template, by its key. */
export type TemplateSheet = (typeof TEMPLATE_SHEETS)[number];

/** Which template is to be made. */
export interface TemplateRequest {
  readonly language: Language;
  /** The final name of each sheet, free in the workbook: formulas and texts use it. */
  readonly names: Readonly<Record<TemplateSheet, string>>;
  /** With the nine clusters of the deliberation and invented values, marked as such. */
  readonly sample: boolean;
}

/** Rows for the answers of the clusters: one each and period, in the questionnaire and in the data. */
export const ANSWER_ROWS = 30;
