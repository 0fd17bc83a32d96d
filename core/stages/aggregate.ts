// SPDX-License-Identifier: EUPL-1.2
import type { Children, WeightsOf } from '../formulas/means/children.ts';
import { type OddScore, oddScores } from '../formulas/means/oddScores.ts';
import { isUnweighted, type ScoreOf, scoresBy } from '../formulas/means/parentScore.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Aggregate, Framework } from '../model/framework.ts';
import { atOnce, type InSteps, within } from '../model/inSteps.ts';
import { type AggregationRule, aggregationRule, calculatesWeights, type Method } from '../model/method.ts';
import type { Table } from '../model/table.ts';

/** The scores above the indicators, with how much each rests on. */
export interface Aggregated {
  /** One column for each aggregate, in framework order. */
  readonly table: Table;
  /** In the same order: the share of its children that each cluster has, from 0 to 1. */
  readonly availability: readonly Float64Array[];
  /** The weight of every element within its parent, as used; 0 leaves it out. */
  readonly weights: ReadonlyMap<string, number>;
  /** Those of the weights among them. */
  readonly findings: readonly Finding[];
}

/**
 * Scores of everything above the indicators, from the lowest level up, each level by its own rule (OECD/JRC handbook,
 * step 6). `weightsOf` is asked for an element's weights when the scores of its children are known. Weights are
 * rescaled over the children that are present; an element with less than the minimum availability is missing.
 */
export function aggregate(
  normalised: Table,
  framework: Framework,
  weightsOf: WeightsOf,
  method: Method,
): Aggregated {
  return atOnce(aggregateInSteps(normalised, framework, weightsOf, method));
}

/** The same as {@link aggregate}, in steps: some rules and weights take long for many clusters. */
export function* aggregateInSteps(
  normalised: Table,
  framework: Framework,
  weightsOf: WeightsOf,
  method: Method,
  scoreOf: ScoreOf = scoresBy(method),
): InSteps<Aggregated> {
  const { clusters } = normalised;
  const findings: Finding[] = [];
  const scores = new Map(normalised.columns.map((code, index) => [code, normalised.data[index]!]));
  const availability = new Map<string, Float64Array>();
  const weights = new Map([[framework.root, framework.byCode.get(framework.root)!.weight]]);
  const once: Once = { weightsIgnored: false, incomplete: 0 };
  const elements = [...framework.aggregates].sort((a, b) => a.level - b.level);
  for (const [index, element] of elements.entries()) {
    const upTo = (part: number) => (index + part) / elements.length;
    const rule = aggregationRule(method, element.level);
    const columns = element.children.map((code) => scores.get(code)!);
    const asked = yield* within(upTo(0), upTo(0.5), weightsOf(element, columns));
    for (const one of asked.findings) findings.push(one);
    const used = usedWeights(asked.weights, rule, method, once);
    for (const [child, code] of element.children.entries()) weights.set(code, used[child]!);
    const counted = [...used.keys()].filter((child) => used[child] !== 0);
    if (counted.length === 0) {
      findings.push(finding('weights-sum-to-zero', element.place, { element: element.code }));
    }
    const children: Children = {
      columns: counted.map((child) => columns[child]!),
      weights: counted.map((child) => used[child]!),
    };
    const result = yield* within(upTo(0.5), upTo(1), scoreOf(element, children, clusters.length));
    scores.set(element.code, result.score);
    availability.set(element.code, result.share);
    for (const odd of oddScores(children, rule, result)) {
      const child = odd.child === null ? null : element.children[counted[odd.child]!]!;
      if (odd.reason === 'incomplete') once.incomplete += odd.clusters;
      else findings.push(findingOf(odd, element, child, clusters, framework));
    }
  }
  if (once.weightsIgnored) findings.push(finding('weights-not-used', null));
  if (once.incomplete > 0) findings.push(finding('power-mean-incomplete', null, { scores: once.incomplete }));
  const columns = framework.aggregates.map(({ code }) => code);
  return {
    table: { clusters, columns, data: columns.map((code) => scores.get(code)!) },
    availability: columns.map((code) => availability.get(code)!),
    weights,
    findings,
  };
}

/** What is told once, however many elements it concerns. */
interface Once {
  weightsIgnored: boolean;
  incomplete: number;
}

/** Where a rule is unweighted by definition, a weight only leaves out. */
function usedWeights(
  weights: readonly number[],
  rule: AggregationRule,
  method: Method,
  once: Once,
): readonly number[] {
  if (!isUnweighted(rule)) return weights;
  const counted = weights.filter((weight) => weight !== 0);
  if (calculatesWeights(method) || counted.some((weight) => weight !== counted[0]))
    once.weightsIgnored = true;
  return weights.map((weight) => (weight === 0 ? 0 : 1));
}

function findingOf(
  { reason, clusters: count, first }: OddScore,
  element: Aggregate,
  child: string | null,
  clusters: readonly string[],
  framework: Framework,
): Finding {
  const params = { element: element.code, count, cluster: clusters[first]! };
  if (child === null) return finding('mean-undefined', element.place, params);
  const code = reason === 'zero' ? 'mean-of-zero' : 'mean-of-negative';
  return finding(code, framework.byCode.get(child)!.place, { ...params, child });
}
