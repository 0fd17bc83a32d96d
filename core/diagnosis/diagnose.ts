// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../model/scoreRun.ts';
import type { AttentionPoint } from './attention.ts';
import { attentionPoints } from './attentionPoints.ts';
import { family, type Kinship } from './family.ts';
import { type Group, groupsOf } from './groups.ts';
import { diagnoseIndicators, type IndicatorDiagnosis } from './indicators.ts';
import { type CorrelationMatrix, correlationMatrix } from './matrix.ts';
import { type IndicatorPair, indicatorPairs } from './pairs.ts';
import { scoresOf } from './scores.ts';
import { type Structure, structures } from './structure.ts';

/** What the data say of the framework, as plain data: elements by code, missing is `null`. */
export interface Diagnosis {
  /** How many clusters were scored. */
  readonly clusters: number;
  readonly groups: readonly Group[];
  readonly indicators: readonly IndicatorDiagnosis[];
  /** The correlations of all indicators, by dimension. */
  readonly correlations: CorrelationMatrix;
  /** The correlations of what stands right under the root; `null` where that is the indicators. */
  readonly dimensionCorrelations: CorrelationMatrix | null;
  readonly pairs: readonly IndicatorPair[];
  readonly structures: readonly Structure[];
  readonly family: readonly Kinship[];
  readonly attention: readonly AttentionPoint[];
}

/** The multivariate analysis of the OECD/JRC handbook (step 4) and of COINr, of a finished run. */
export function diagnose(run: ScoreRun): Diagnosis {
  const { framework } = run;
  const scores = scoresOf(run);
  const groups = groupsOf(framework);
  const seen = {
    clusters: run.clusters.length,
    indicators: diagnoseIndicators(run, groups),
    pairs: indicatorPairs(groups, scores),
    structures: structures(framework, groups, scores),
    family: family(run, scores),
  };
  const ordered = groups.flatMap(({ indicators }) => indicators);
  const top = framework.byCode.get(framework.root);
  const children = top?.kind === 'aggregate' && framework.aggregates.length > 1 ? top.children : null;
  return {
    ...seen,
    groups,
    correlations: correlationMatrix(ordered, scores),
    dimensionCorrelations: children === null ? null : correlationMatrix(children, scores),
    attention: attentionPoints(framework, seen),
  };
}
