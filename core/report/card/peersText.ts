// SPDX-License-Identifier: EUPL-1.2
import { benchmarksTexts } from '../../i18n/rooms/benchmarks.ts';
import { fill } from '../../i18n/texts.ts';
import { nameList } from '../nameList.ts';
import type { Card } from './card.ts';

/** More names than these are counted. */
const MOST_NAMES = 8;

/** Who the group is where it is not simply everybody, or why it is; `null` where there is nothing to say. */
export function peersText({ input: { language }, group: { peers, peerNames } }: Card): string | null {
  const words = benchmarksTexts(language).cardPeers;
  if (peers.tooFew) return words.tooFew;
  if (peers.kind === 'all') return null;
  const names =
    peerNames === null
      ? fill(words.unnamed, { count: peers.clusters.length }, language)
      : nameList(peerNames, language, { most: MOST_NAMES });
  const template = { 'same-area': words.sameArea, 'same-size': words.sameSize, chosen: words.chosen };
  return fill(template[peers.kind], { names }, language);
}
