// SPDX-License-Identifier: EUPL-1.2
import { fixedWeights } from '../formulas/means/children.ts';
import type { Framework } from '../model/framework.ts';
import { atOnce, type InSteps } from '../model/inSteps.ts';
import type { Method } from '../model/method.ts';
import type { Column, Table } from '../model/table.ts';
import { aggregateInSteps } from '../stages/aggregate.ts';
import { meanAbsoluteRankShift } from './compareRuns.ts';
import { rank } from './rank.ts';

/** The root's scores and ranks, in the order of the table's clusters. */
export interface RootResult {
  readonly scores: Column;
  readonly ranks: readonly (number | null)[];
}

/** What becomes of the root without one element. */
export interface LeftOut extends RootResult {
  /** Over the clusters that are ranked with and without the element; `null` where there are none. */
  readonly meanAbsoluteRankShift: number | null;
}

/** The root with all elements, and without each of them. */
export interface LeaveOneOut {
  readonly nominal: RootResult;
  /** The root by the element that is left out: every indicator, then every aggregate below the root. */
  readonly without: ReadonlyMap<string, LeftOut>;
}

/**
 * What becomes of the root when an element gets the weight 0 and all else stays (COINr's remove_elements): scores are
 * aggregated again, weights are not found again.
 */
export function leaveOneOut(
  normalised: Table,
  framework: Framework,
  weights: ReadonlyMap<string, number>,
  method: Method,
): LeaveOneOut {
  const nominal = atOnce(rootResult(normalised, framework, weights, method));
  const without = leavable(framework).map((code): [string, LeftOut] => {
    const result = atOnce(leaveOutInSteps(normalised, framework, weights, method, code));
    return [code, { ...result, meanAbsoluteRankShift: meanAbsoluteRankShift(nominal.ranks, result.ranks) }];
  });
  return { nominal, without: new Map(without) };
}

/** What can be left out: every indicator, then every aggregate below the root. */
export function leavable({ indicators, aggregates }: Framework): string[] {
  return [...indicators, ...aggregates].filter(({ parent }) => parent !== null).map(({ code }) => code);
}

/**
 * The root's scores and ranks where one element gets the weight 0, as {@link leaveOneOut} does for each, in steps: so
 * that many can be left out in turn while somebody waits.
 */
export function leaveOutInSteps(
  normalised: Table,
  framework: Framework,
  weights: ReadonlyMap<string, number>,
  method: Method,
  element: string,
): InSteps<RootResult> {
  return rootResult(normalised, framework, new Map(weights).set(element, 0), method);
}

function* rootResult(
  normalised: Table,
  framework: Framework,
  weights: ReadonlyMap<string, number>,
  method: Method,
): InSteps<RootResult> {
  const { table } = yield* aggregateInSteps(normalised, framework, fixedWeights(weights), method);
  const scores = table.data[table.columns.indexOf(framework.root)]!;
  return { scores, ranks: rank(scores) };
}
