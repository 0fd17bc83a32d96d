// SPDX-License-Identifier: EUPL-1.2
import { type ChildWeights, known, type WeightsOf } from '../formulas/means/children.ts';
import { isUnweighted } from '../formulas/means/parentScore.ts';
import { type BalancedWeights, balancedWeights } from '../formulas/weights/balancedWeights.ts';
import { type Finding, finding, type WithFindings } from '../model/finding.ts';
import type { Aggregate, Framework } from '../model/framework.ts';
import type { InSteps } from '../model/inSteps.ts';
import { aggregationRule, type Method } from '../model/method.ts';
import type { Column } from '../model/table.ts';
import { principalComponents } from '../statistics/principalComponents.ts';

/** Weights are not calculated from fewer clusters. */
const FEWEST_CLUSTERS = 3;

/** A share of correlation that is further from the equal one, in points of 1, is reported. */
const BALANCED = 1e-3;

/**
 * How an element's children are weighted within it: as given; all the same; by their loadings on the first principal
 * component of their scores; or so that all have the same share of correlation with it. What has the given weight 0
 * stays out of all of them. An element keeps the given weights where it has a single child, or a rule without weights.
 */
export function weigh(framework: Framework, method: Method): WeightsOf {
  const given = ({ children }: Aggregate) => children.map((code) => framework.byCode.get(code)!.weight);
  switch (method.weights) {
    case 'given':
      return known(given);
    case 'equal':
      return known((element) => given(element).map((weight) => (weight > 0 ? 1 : 0)));
    case 'pca':
      // biome-ignore lint/correctness/useYield: there is nothing to wait for
      return calculated(given, method, function* (element, codes, columns) {
        const weights = principalComponents(columns)?.loadings[0];
        if (weights === undefined) return null;
        return { weights, findings: negativeWeights(element, codes, weights, framework) };
      });
    case 'optimised':
      return calculated(given, method, function* (element, _, columns) {
        const rule = aggregationRule(method, element.level);
        const balanced = yield* balancedWeights(columns, rule, method.aggregation);
        if (!balanced.weights.every(Number.isFinite)) return null;
        return { weights: balanced.weights, findings: imbalance(element, balanced) };
      });
  }
}

/** Calculates the weights of those children that count, where that is possible; otherwise they are as given. */
function calculated(
  given: (element: Aggregate) => readonly number[],
  method: Method,
  weightsFrom: (
    element: Aggregate,
    codes: readonly string[],
    columns: readonly Column[],
  ) => InSteps<WithFindings<{ readonly weights: Float64Array }> | null>,
): WeightsOf {
  return function* (element, columns): InSteps<ChildWeights> {
    const weights = [...given(element)];
    const counted = weights.map((_, child) => child).filter((child) => weights[child] !== 0);
    if (counted.length < 2 || isUnweighted(aggregationRule(method, element.level))) {
      return { weights, findings: [] };
    }
    const codes = counted.map((child) => element.children[child]!);
    const scores = counted.map((child) => columns[child]!);
    const obstacle = obstacleTo(element, codes, scores);
    if (obstacle !== null) return { weights, findings: [obstacle] };
    const found = yield* weightsFrom(element, codes, scores);
    if (found === null) return { weights, findings: [noSpread(element, codes[0]!)] };
    found.weights.forEach((weight, i) => {
      weights[counted[i]!] = weight;
    });
    return { weights, findings: found.findings };
  };
}

/** Why no weights can be calculated from the clusters that have all scores. */
function obstacleTo(
  element: Aggregate,
  codes: readonly string[],
  columns: readonly Column[],
): Finding | null {
  const complete = [...columns[0]!.values.keys()].filter((row) =>
    columns.every(({ present }) => present[row] === 1),
  );
  if (complete.length < FEWEST_CLUSTERS) {
    return finding('weights-too-few-clusters', element.place, {
      element: element.code,
      count: complete.length,
    });
  }
  const constant = columns.findIndex(({ values }) =>
    complete.every((row) => values[row] === values[complete[0]!]),
  );
  return constant < 0 ? null : noSpread(element, codes[constant]!);
}

/** Also where scores differ by less than a double can square. */
function noSpread(element: Aggregate, child: string): Finding {
  return finding('weights-no-spread', element.place, { element: element.code, child });
}

function negativeWeights(
  element: Aggregate,
  codes: readonly string[],
  weights: Float64Array,
  framework: Framework,
): Finding[] {
  return codes.flatMap((child, i) => {
    const weight = weights[i]!;
    if (weight >= 0) return [];
    const { place } = framework.byCode.get(child)!;
    return [finding('weight-below-zero', place, { element: element.code, child, weight })];
  });
}

function imbalance({ code, place }: Aggregate, { difference }: BalancedWeights): Finding[] {
  return difference <= BALANCED
    ? []
    : [finding('weights-not-balanced', place, { element: code, difference })];
}
