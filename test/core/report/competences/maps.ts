// SPDX-License-Identifier: EUPL-1.2
import type { Competence } from '../../../../core/model/guidance.ts';
import type { Language } from '../../../../core/model/language.ts';
import { buildReport } from '../../../../core/report/buildReport.ts';
import { DEFAULT_REPORT } from '../../../../core/report/parts.ts';
import type { SheetPlan } from '../../../../core/report/plan.ts';
import { type ReportInput, reportInputOf } from '../../../../core/report/reportInput.ts';
import { score } from '../../../../core/score.ts';
import { sheet } from '../../workbooks.ts';

/** A cluster, a priority, a level, and what is declared as evidence. */
export type Line = readonly [string, string, Competence['level'], string?];

/** All that a map of some lines is made from, over clusters of these codes that all have a score. */
export function mapReportInput(
  clusters: readonly string[],
  lines: readonly Line[],
  language: Language = 'it',
): ReportInput {
  const indicators = sheet('I', ['Codice', 'Verso', 'Minimo', 'Massimo'], ['X', '+', 0, 1000]);
  // The first has the highest score.
  const data = sheet('D', ['Cluster', 'X'], ...clusters.map((code, i) => [code, 900 - i]));
  const { run, history, guidance } = score([indicators, data]);
  const competences = lines.map(([cluster, priority, level, evidence = '']) => {
    return { cluster, priority, level, evidence, place: { sheet: 'C', cell: 'A2' } };
  });
  return reportInputOf(run!, history, language, { guidance: { ...guidance, competences } });
}

/** The sheet of the competences; `undefined` where there is none. */
export function planOf(input: ReportInput): SheetPlan | undefined {
  return buildReport(input, [], { ...DEFAULT_REPORT, parts: ['competences'] }).sheets[0];
}
