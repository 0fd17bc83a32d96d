// SPDX-License-Identifier: EUPL-1.2
import type { Aggregate, Framework } from '../model/framework.ts';
import type { Method } from '../model/method.ts';
import type { Column, Table } from '../model/table.ts';

/** Shares are sums of weights: 0.6 must pass where rounding makes it 0.59999999999999998. */
const TOLERANCE = 1e-12;

export interface Aggregated {
  /** One column for each aggregate, in framework order. */
  readonly table: Table;
  /** In the same order: the share of its children that each cluster has, from 0 to 1. */
  readonly availability: readonly Float64Array[];
}

/**
 * Scores of everything above the indicators: sum(w x) / sum(w) over the children that are present
 * (OECD/JRC handbook, step 7; as COINr's a_amean). An element with less than the minimum availability is missing.
 */
export function aggregate(
  normalised: Table,
  framework: Framework,
  weights: ReadonlyMap<string, number>,
  method: Method,
): Aggregated {
  const scores = new Map(normalised.columns.map((code, index) => [code, normalised.data[index]!]));
  const availability = new Map<string, Float64Array>();
  const fromBelow = [...framework.aggregates].sort((a, b) => a.level - b.level);
  for (const element of fromBelow) {
    const result = weightedMean(element, scores, weights, method, normalised.clusters.length);
    scores.set(element.code, result.score);
    availability.set(element.code, result.share);
  }
  const columns = framework.aggregates.map(({ code }) => code);
  return {
    table: { clusters: normalised.clusters, columns, data: columns.map((code) => scores.get(code)!) },
    availability: columns.map((code) => availability.get(code)!),
  };
}

function weightedMean(
  { children }: Aggregate,
  scores: ReadonlyMap<string, Column>,
  weights: ReadonlyMap<string, number>,
  { aggregation }: Method,
  clusters: number,
): { score: Column; share: Float64Array } {
  const parts = children
    .map((code) => ({ column: scores.get(code)!, weight: weights.get(code)! }))
    .filter(({ weight }) => weight > 0);
  const counted = ({ weight }: { weight: number }) => (aggregation.availabilityBy === 'weight' ? weight : 1);
  const all = parts.reduce((sum, part) => sum + counted(part), 0);
  const score: Column = { values: new Float64Array(clusters), present: new Uint8Array(clusters) };
  const share = new Float64Array(clusters);
  for (let i = 0; i < clusters; i++) {
    let sum = 0;
    let weight = 0;
    let present = 0;
    for (const part of parts) {
      if (part.column.present[i] === 0) continue;
      sum += part.weight * part.column.values[i]!;
      weight += part.weight;
      present += counted(part);
    }
    // The same sum in the same order is exactly 1; only a part of it needs the tolerance.
    share[i] = all > 0 ? present / all : 0;
    if (weight === 0 || share[i]! < aggregation.minimumAvailability - TOLERANCE) continue;
    score.values[i] = sum / weight;
    score.present[i] = 1;
  }
  return { score, share };
}
