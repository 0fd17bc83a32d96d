// SPDX-License-Identifier: EUPL-1.2
import { fill, type Texts } from '../i18n/texts.ts';
import type { Language } from '../model/language.ts';
import type { RankedCluster } from './rankedClusters.ts';

/** More bars than these are no longer legible, nor on one page. */
export const MOST_BARS = 45;

/** Then so many from either end stand for all. */
const AT_EACH_END = 10;

/** The clusters that a chart has legible bars for: all, or the first and the last of those that have a score. */
export function charted(all: readonly RankedCluster[]): readonly RankedCluster[] {
  if (all.length <= MOST_BARS) return all;
  const scored = all.filter(({ score }) => score !== null);
  if (scored.length <= MOST_BARS) return scored;
  return [...scored.slice(0, AT_EACH_END), ...scored.slice(-AT_EACH_END)];
}

/** Whether the middle of the ranking is left out. */
export function isCut(all: readonly RankedCluster[], bars: readonly RankedCluster[]): boolean {
  return all.filter(({ score }) => score !== null).length > bars.length;
}

/** Which clusters {@link charted} has left out, in a sentence; none where it has all. */
export function chartedNote(
  all: readonly RankedCluster[],
  bars: readonly RankedCluster[],
  { ends, scoredOnly }: Texts['report']['charted'],
  language: Language,
): string[] {
  if (bars.length === all.length) return [];
  if (!isCut(all, bars)) return [scoredOnly];
  return [fill(ends, { clusters: all.length, ends: AT_EACH_END }, language)];
}
