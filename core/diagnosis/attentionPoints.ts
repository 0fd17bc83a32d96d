// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from '../model/framework.ts';
import { ATTENTION, type AttentionPoint } from './attention.ts';
import { leastSignificant } from './coefficient.ts';
import type { Kinship } from './family.ts';
import type { IndicatorDiagnosis } from './indicators.ts';
import { FEW_CLUSTERS } from './limits.ts';
import type { IndicatorPair } from './pairs.ts';
import { pointsOfStructure } from './pointsOfStructure.ts';
import { pointsOfValues } from './pointsOfValues.ts';
import type { Structure } from './structure.ts';

/** What attention points are made from. */
interface Seen {
  readonly clusters: number;
  readonly indicators: readonly IndicatorDiagnosis[];
  readonly pairs: readonly IndicatorPair[];
  readonly structures: readonly Structure[];
  readonly family: readonly Kinship[];
}

/** What a reader should look at, one point a subject. */
export function attentionPoints(framework: Framework, seen: Seen): AttentionPoint[] {
  const points = [
    ...pointsOfTheWhole(seen.clusters),
    ...pointsOfValues(framework, seen),
    ...pointsOfStructure(framework, seen),
  ];
  return points.sort((a, b) => ATTENTION.indexOf(a.code) - ATTENTION.indexOf(b.code));
}

function pointsOfTheWhole(clusters: number): AttentionPoint[] {
  if (clusters < 2) return [{ code: 'one-cluster', places: [], values: [] }];
  const least = leastSignificant(clusters) ?? 1;
  return clusters < FEW_CLUSTERS ? [{ code: 'few-clusters', places: [], values: [least] }] : [];
}
