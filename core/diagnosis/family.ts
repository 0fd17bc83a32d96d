// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from '../model/framework.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { type Coefficient, coefficient } from './coefficient.ts';
import { WEAK } from './limits.ts';
import type { Columns } from './scores.ts';

/** An element and one that stands above it, right or further up. */
export interface Kinship {
  readonly element: string;
  readonly ancestor: string;
  /** 1 for the parent, 2 for the parent's parent … */
  readonly distance: number;
  readonly correlation: Coefficient;
  /** The element's share of the ancestor's score; `null` where the ancestor has none itself. */
  readonly weight: number | null;
  /** Its correlation's share among those of its peers; `null` where these don't sum to more than 0. */
  readonly influence: number | null;
  /** `null` too for an element of weight 0, which need not go with the rest. */
  readonly flag: 'opposed' | 'weak' | null;
}

/** Every element with each of its ancestors, as COINr's `get_corr(withparent = "family")`. */
export function family(run: ScoreRun, scores: Columns): Kinship[] {
  const { indicators, aggregates, root } = run.framework;
  const elements = [...aggregates.filter(({ code }) => code !== root), ...indicators].map(({ code }) => code);
  const kinships = elements.flatMap((element) =>
    ancestorsOf(run.framework, element).map((ancestor, i): Kinship => {
      const correlation = coefficient('pearson', scores.get(element)!, scores.get(ancestor)!);
      const weight = weightIn(run, element, ancestor);
      const flag = weight === 0 ? null : flagOf(correlation.value);
      return { element, ancestor, distance: i + 1, correlation, weight, influence: null, flag };
    }),
  );
  return withInfluence(run.framework, kinships);
}

function ancestorsOf(framework: Framework, element: string): string[] {
  const parent = framework.byCode.get(element)?.parent ?? null;
  return parent === null ? [] : [parent, ...ancestorsOf(framework, parent)];
}

function weightIn({ effectiveWeights }: ScoreRun, element: string, ancestor: string): number | null {
  const own = effectiveWeights.get(element) ?? 0;
  const whole = effectiveWeights.get(ancestor) ?? 0;
  return whole === 0 ? null : own / whole;
}

function flagOf(correlation: number | null): Kinship['flag'] {
  if (correlation === null || correlation >= WEAK) return null;
  return correlation < 0 ? 'opposed' : 'weak';
}

/**
 * What moves a score beside what weighs in it: each correlation as a share of the sum over its peers, which are the
 * indicators below the ancestor or the aggregates of the same level (the measure that COINr's `get_opt_weights` evens).
 */
function withInfluence({ byCode }: Framework, kinships: readonly Kinship[]): Kinship[] {
  const sums = new Map<string, number>();
  for (const kinship of kinships) {
    const peers = peersOf(kinship);
    if (counts(kinship)) sums.set(peers, (sums.get(peers) ?? 0) + kinship.correlation.value!);
  }
  return kinships.map((kinship) => {
    const sum = sums.get(peersOf(kinship)) ?? 0;
    return { ...kinship, influence: sum > 0 && counts(kinship) ? kinship.correlation.value! / sum : null };
  });

  function peersOf({ element, ancestor }: Kinship): string {
    const node = byCode.get(element)!;
    return JSON.stringify([ancestor, node.kind === 'indicator' ? 0 : node.level]);
  }

  function counts({ weight, correlation }: Kinship): boolean {
    return weight !== 0 && correlation.value !== null;
  }
}
