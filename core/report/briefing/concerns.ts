// SPDX-License-Identifier: EUPL-1.2

import { bandOf } from '../../compare/band.ts';
import { type LabelState, labelState } from '../../guidance/label.ts';
import type { Briefing } from './briefing.ts';

/** What clusters are called that give cause for concern; the attention points say so and the decisions follow. */
export interface Concerns {
  /** With an overall score below the second band, the lowest first. */
  readonly low: readonly string[];
  /** With an overall score that has fallen, the greatest fall first. */
  readonly falling: readonly string[];
  readonly labels: Readonly<Record<'expiring' | 'grace' | 'lapsed', readonly string[]>>;
  /** With a target behind schedule. */
  readonly late: readonly string[];
}

export function concernsOf({ input, rankedClusters, changes, attainments }: Briefing): Concerns {
  const { run, today } = input;
  const inState = (state: LabelState) =>
    rankedClusters.filter(({ cluster }) => labelState(cluster, today) === state).map(({ label }) => label);
  const late = new Set(attainments.filter(isLate).map(({ target }) => target.cluster));
  return {
    low: rankedClusters
      .filter(({ cluster, score }) => {
        return run.bands.has(cluster.code) && bandOf(score!, run.method.bands) === 0;
      })
      .map(({ label }) => label)
      .reverse(),
    falling: changes
      .filter(({ value }) => value < 0)
      .sort((a, b) => a.value - b.value)
      .map(({ name }) => name),
    labels: { expiring: inState('expiring'), grace: inState('grace'), lapsed: inState('lapsed') },
    late: rankedClusters.filter(({ cluster }) => late.has(cluster.code)).map(({ label }) => label),
  };
}

/** Behind the straight line to its due period, or past that without being met. */
export function isLate({ schedule }: Briefing['attainments'][number]): boolean {
  return schedule === 'behind' || schedule === 'overdue';
}
