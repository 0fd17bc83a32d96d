// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from '../model/framework.ts';
import type { Method } from '../model/method.ts';
import type { Observed } from '../model/observed.ts';
import { valueIn } from '../model/table.ts';
import type { Denominator, Source } from './explanation.ts';

/** The value of a cluster in a period, and what it is divided by. */
export function sourceOf(
  observed: Observed,
  cluster: string,
  indicator: Indicator,
  { denominate }: Pick<Method, 'denominate'>,
): Source {
  const { code, denominator } = indicator;
  return {
    cluster,
    indicator: code,
    period: observed.periodUsed.get(code) ?? observed.period,
    value: valueIn(observed.raw, cluster, code),
    place: observed.placeOf(cluster, code, code),
    denominator: denominate && denominator !== null ? denominatorOf(observed, cluster, indicator) : null,
  };
}

function denominatorOf(
  { denominators, placeOf }: Observed,
  cluster: string,
  { code, denominator, denominatorScale }: Indicator,
): Denominator {
  return {
    code: denominator!,
    value: valueIn(denominators, cluster, code),
    scale: denominatorScale,
    place: placeOf(cluster, code, denominator!),
  };
}

/** The values of an indicator in a period, of each of the clusters (codes) that has one. */
export function sourcesOf(
  observed: Observed,
  clusters: readonly string[],
  indicator: Indicator,
  method: Pick<Method, 'denominate'>,
): Source[] {
  return clusters.map((cluster) => sourceOf(observed, cluster, indicator, method)).filter(hasValue);
}

/** Whether there is a value that can be scored: one that cannot be divided is none. */
export function hasValue({ value, denominator }: Source): boolean {
  return value !== null && (denominator === null || (denominator.value !== null && denominator.value > 0));
}
