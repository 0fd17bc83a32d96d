// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_METHOD } from '../model/method.ts';
import type { SheetPlan } from '../report/plan.ts';
import { actionsSheet } from './sheets/actions.ts';
import { benchmarksSheet } from './sheets/benchmarks.ts';
import { clustersSheet } from './sheets/clusters.ts';
import { dataSheet } from './sheets/data.ts';
import { indicatorsSheet } from './sheets/indicators.ts';
import { methodSheet } from './sheets/method.ts';
import { questionnaireSheet } from './sheets/questionnaire.ts';
import { readmeSheet } from './sheets/readme.ts';
import { targetsSheet } from './sheets/targets.ts';
import { TEMPLATE_SHEETS, type TemplateRequest, type TemplateSheet } from './template.ts';

const SHEETS: Readonly<Record<TemplateSheet, (request: TemplateRequest) => SheetPlan>> = {
  readme: readmeSheet,
  indicators: indicatorsSheet,
  data: dataSheet,
  questionnaire: questionnaireSheet,
  clusters: clustersSheet,
  benchmarks: benchmarksSheet,
  targets: targetsSheet,
  actions: actionsSheet,
  method: ({ language, names }) => methodSheet(names.method, DEFAULT_METHOD, language),
};

/** The input sheets, empty or with the sample, in the order in which they stand in the workbook. */
export function buildTemplate(request: TemplateRequest): SheetPlan[] {
  return TEMPLATE_SHEETS.map((sheet) => SHEETS[sheet](request));
}
