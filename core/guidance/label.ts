// SPDX-License-Identifier: EUPL-1.2

import { type CalendarDay, dayOf, isoDay } from '../model/calendarDay.ts';
import type { LabelTrigger } from '../model/guidance.ts';
import type { Cluster } from '../model/observations.ts';

/** The levels of the quality label, the lowest first. */
export type LabelLevel = 'bronze' | 'silver' | 'gold';

/** What state a cluster's label is in; `not-known` where a date that decides is missing. */
export type LabelState = 'none' | 'valid' | 'expiring' | 'grace' | 'lapsed' | 'not-known';

/** A label is expiring in the months before its expiry, and may be renewed in those after it. */
export const MONTHS_EXPIRING = 6;
export const MONTHS_OF_GRACE = 12;

type Labelled = Pick<Cluster, 'label' | 'labelDate' | 'labelExpiry'>;

/**
 * The state of a cluster's label on a day (year first): valid, expiring from the day six months before its expiry,
 * whose own day still counts, grace to the day twelve months after it, then lapsed. In a month that lacks the day its
 * last one counts. An expiry before the label's own date decides nothing.
 */
export function labelState({ label, labelDate, labelExpiry }: Labelled, today: string | null): LabelState {
  if (hasNone(label)) return 'none';
  const expiry = labelExpiry === null ? null : dayOf(labelExpiry);
  const day = today === null ? null : dayOf(today);
  if (expiry === null || day === null || beginsLater(labelDate, expiry)) return 'not-known';
  const now = isoDay(day);
  if (now > isoDay(expiry, MONTHS_OF_GRACE)) return 'lapsed';
  if (now > isoDay(expiry)) return 'grace';
  return now >= isoDay(expiry, -MONTHS_EXPIRING) ? 'expiring' : 'valid';
}

/** Which of the three a label is, in whatever way it is written; `null` for none and for others. */
export function labelLevel(label: string): LabelLevel | null {
  const word = label.normalize('NFD').toLowerCase();
  if (/bronz/.test(word)) return 'bronze';
  if (/silver|argent/.test(word)) return 'silver';
  return /gold|\boro\b/.test(word) ? 'gold' : null;
}

/**
 * The label triggers that hold for a cluster: its level while the label is valid, also shortly before its expiry, else
 * the label's state.
 */
export function labelTriggers(cluster: Labelled, today: string | null): LabelTrigger[] {
  const state = labelState(cluster, today);
  const level = labelLevel(cluster.label);
  const levels: LabelTrigger[] = level === null ? [] : [level];
  if (state === 'not-known') return [];
  if (state === 'valid') return levels;
  return state === 'expiring' ? ['expiring', ...levels] : [state];
}

function beginsLater(labelDate: string | null, expiry: CalendarDay): boolean {
  const date = labelDate === null ? null : dayOf(labelDate);
  return date !== null && isoDay(date) > isoDay(expiry);
}

/** Words that are filled in where there is no label. */
function hasNone(label: string): boolean {
  return /^(|-|–|—|no|none|nessun[ao]?|assente|n\.?\s?[ad]\.?)$/.test(label.trim().toLowerCase());
}
