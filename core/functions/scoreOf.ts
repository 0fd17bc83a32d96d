// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../model/language.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { findCluster, findElement } from './find.ts';
import { CLUSTER, DATA, ELEMENT, INDICATORS, METHOD, PERIOD } from './parameters.ts';
import { scoreRanges } from './scoreRanges.ts';
import type { Argument, Reading } from './sheetFunction.ts';

/** The parameters of the functions that tell one number of one score. */
export const SCORE_OF = [DATA, INDICATORS, CLUSTER, ELEMENT, PERIOD, METHOD] as const;

/** A score that is asked for: the codes of the cluster and of the element, and the run that has it. */
export interface ScoreOf {
  readonly run: ScoreRun;
  readonly cluster: string;
  readonly element: string;
}

/** Reads the arguments of {@link SCORE_OF}. */
export function readScoreOf(
  [data, indicators, clusterGiven, elementGiven, period, method]: readonly Argument[],
  language: Language,
): Reading<ScoreOf> {
  const run = scoreRanges({ data, indicators, period, method }, language);
  if (!run.ok) return run;
  const cluster = findCluster(run.value, clusterGiven, language);
  if (!cluster.ok) return cluster;
  const element = findElement(run.value, elementGiven, language);
  if (!element.ok) return element;
  return { ok: true, value: { run: run.value, cluster: cluster.value, element: element.value } };
}
