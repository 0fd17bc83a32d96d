// SPDX-License-Identifier: EUPL-1.2

import type { Host, ProgressSignal } from '../host/port.ts';
import { partOf } from '../host/progressSignal.ts';
import { freeSheetName } from '../host/sheetName.ts';
import { templateTexts } from '../i18n/rooms/template.ts';
import type { Language } from '../model/language.ts';
import { lower } from '../report/lower.ts';
import { buildTemplate } from './buildTemplate.ts';
import type { TemplateRequest, TemplateSheet } from './template.ts';

/** What came of inserting the template. */
export type Inserted =
  | { readonly outcome: 'inserted'; readonly sheets: readonly string[] }
  | { readonly outcome: 'cancelled' };

/**
 * Adds the input sheets to the open workbook, under names that are free in it. Raises what the host raises
 * ({@link HostError}) and nothing else.
 */
export async function insertTemplate(
  host: Host,
  request: Omit<TemplateRequest, 'names'>,
  signal: ProgressSignal,
): Promise<Inserted> {
  const content = await host.read(partOf(signal, 0, 0.2));
  if (signal.cancelled) return { outcome: 'cancelled' };
  const taken = content.sheets.map((sheet) => sheet.name);
  const plans = buildTemplate({ ...request, names: freeNames(request.language, taken) });
  const applied = await host.addSheets(plans.map(lower), partOf(signal, 0.2, 1));
  if (applied === 'cancelled') return { outcome: 'cancelled' };
  return { outcome: 'inserted', sheets: plans.map((plan) => plan.name) };
}

/** The names of the template's sheets, each changed as little as the names in use demand. */
export function freeNames(language: Language, taken: readonly string[]): Record<TemplateSheet, string> {
  const { sheets } = templateTexts(language);
  return {
    readme: freeSheetName(sheets.readme, taken),
    indicators: freeSheetName(sheets.indicators, taken),
    data: freeSheetName(sheets.data, taken),
    questionnaire: freeSheetName(sheets.questionnaire, taken),
    clusters: freeSheetName(sheets.clusters, taken),
    benchmarks: freeSheetName(sheets.benchmarks, taken),
    targets: freeSheetName(sheets.targets, taken),
    actions: freeSheetName(sheets.actions, taken),
    method: freeSheetName(sheets.method, taken),
  };
}
