// SPDX-License-Identifier: EUPL-1.2
import { benchmarksTexts } from '../../i18n/rooms/benchmarks.ts';
import { fill } from '../../i18n/texts.ts';
import { nameList } from '../nameList.ts';
import { rankedClusters } from '../rankedClusters.ts';
import type { BenchmarkComparison } from './comparison.ts';

/** More names than these are counted. */
const MOST_NAMES = 12;

/** With whom the clusters are compared, and which of them with all, although something else was chosen. */
export function peersNotes({ input: { run, language }, choice, peers }: BenchmarkComparison): string[] {
  const words = benchmarksTexts(language);
  if (run.clusters.length === 1) return [words.alone];
  const all = rankedClusters(run, run.framework.root);
  const named = (isAmong: (code: string) => boolean) => {
    const labels = all.filter(({ cluster }) => isAmong(cluster.code)).map(({ label }) => label);
    return nameList(labels, language, { most: MOST_NAMES });
  };
  const templates = {
    all: words.peers.all,
    'same-area': words.peers.sameArea,
    'same-size': words.peers.sameSize,
    chosen: words.peers.chosen,
  };
  const names = choice.kind === 'chosen' ? named((code) => choice.clusters.includes(code)) : '';
  const left = named((code) => peers.get(code)!.tooFew);
  return [
    fill(templates[choice.kind], { names }, language),
    ...(left === '' ? [] : [fill(words.peers.tooFew, { names: left }, language)]),
  ];
}
