// SPDX-License-Identifier: EUPL-1.2
import { setName } from '../../framework/benchmarkSets.ts';
import { benchmarksTexts } from '../../i18n/rooms/benchmarks.ts';
import { fill, formatScore } from '../../i18n/texts.ts';
import type { Benchmark } from '../../model/guidance.ts';
import type { Language } from '../../model/language.ts';
import type { ShownRange } from '../range.ts';

/** A longer name of a set is cut in charts and headers; the table of the benchmarks has it in full. */
const LONGEST_SET = 22;
/** Of a cut name: the year at its end often tells sets apart. */
const KEPT_END = 12;

type Named = Pick<Benchmark, 'set' | 'statistic'>;

/** `EU, ECCP 2022 (mean)`; of a value that is no statistic there is nothing to say. */
export function benchmarkName({ set, statistic }: Named, language: Language): string {
  const { name, statistics } = benchmarksTexts(language);
  const short = shortSet(setName(set, language));
  return statistic === 'value'
    ? short
    : fill(name, { set: short, statistic: statistics[statistic] }, language);
}

/** `Organisations in …census 2022` */
function shortSet(set: string): string {
  const letters = [...set];
  if (letters.length <= LONGEST_SET) return set;
  const [start, end] = [letters.slice(0, LONGEST_SET - KEPT_END - 1), letters.slice(-KEPT_END)];
  return `${start.join('').trimEnd()}…${end.join('').trimStart()}`;
}

/** `EU, ECCP 2022 (mean) 62.3; …` */
export function benchmarkList(
  marks: readonly { readonly name: string; readonly score: number }[],
  { decimals }: Pick<ShownRange, 'decimals'>,
  language: Language,
): string {
  const { entry } = benchmarksTexts(language).section;
  return marks
    .map(({ name, score }) => fill(entry, { name, score: formatScore(score, language, decimals) }, language))
    .join('; ');
}
