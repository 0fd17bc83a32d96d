// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Coefficient } from '../../../core/diagnosis/coefficient.ts';
import { type Diagnosis, diagnose } from '../../../core/diagnosis/diagnose.ts';
import type { ScoreRun } from '../../../core/model/scoreRun.ts';
import type { MethodOverride } from '../../../core/read/readMethod.ts';
import { score } from '../../../core/score.ts';
import { cluster6 } from '../workbooks.ts';

/** The standard pipeline of the oracle: denominate, impute by group, screen, treat, min-max, mean. */
const PIPELINE: readonly MethodOverride[] = [
  ['imputation', 'group-mean:Regione'],
  ['screening', 'availability'],
  ['screening.minimum-availability', '0.9'],
  ['outliers', 'winsorise-log'],
  ['normalisation', 'min-max'],
  ['aggregation', 'arithmetic'],
  ['aggregation.minimum-availability', '0'],
];

export function pipelineRun(...overrides: MethodOverride[]): ScoreRun {
  return score(cluster6(), { overrides: [...PIPELINE, ...overrides] }).run!;
}

export function pipelineDiagnosis(): Diagnosis {
  return diagnose(pipelineRun());
}

/** A file of the reference as it stands. */
export function reference(file: string) {
  return JSON.parse(readFileSync(`${__dirname}/../../oracle/cluster6/${file}`, 'utf8'));
}

/** A value of each cell of the matrix whose rows and columns are in the reference's order. */
export function cellValues<T>(
  { elements, cells }: Diagnosis['correlations'],
  order: readonly string[],
  value: (cell: Coefficient) => T,
): T[][] {
  const places = order.map((code) => elements.indexOf(code));
  return places.map((row) => places.map((column) => value(cells[row]![column]!)));
}
