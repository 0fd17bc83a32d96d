// SPDX-License-Identifier: EUPL-1.2
import type { Action, Target } from '../../../core/model/guidance.ts';
import type { Cluster } from '../../../core/model/observations.ts';
import type { Period } from '../../../core/model/period.ts';

const PLACE = { sheet: 'Obiettivi', cell: 'A2' };

/** A target as it would be read from a workbook. */
export function target(cluster: string, element: string, value: number, due: Period = null): Target {
  return { cluster, element, value, due, place: PLACE };
}

/** An action of the catalogue, for scores below 40 and of little effort where nothing else is said. */
export function action(text: string, rest: Partial<Action> = {}): Action {
  return {
    text,
    trigger: { kind: 'score', from: Number.NEGATIVE_INFINITY, below: 40 },
    element: null,
    effort: 1,
    months: 12,
    owner: 'Cluster manager',
    evidence: 'Verbale',
    place: null,
    ...rest,
  };
}

/** A cluster with nothing known of it but what is given. */
export function cluster(rest: Partial<Cluster>): Cluster {
  return {
    code: 'X',
    name: '',
    acronym: '',
    area: '',
    members: null,
    label: '',
    labelDate: null,
    labelExpiry: null,
    place: null,
    ...rest,
  };
}
