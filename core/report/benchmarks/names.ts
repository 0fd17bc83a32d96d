// SPDX-License-Identifier: EUPL-1.2
import { fill, formatNumber, textsIn } from '../../i18n/texts.ts';
import type { Benchmark } from '../../model/guidance.ts';
import type { Language } from '../../model/language.ts';
import type { ShownRange } from '../range.ts';

/** A longer name of a set is cut in charts and headers; the table of the benchmarks has it in full. */
const LONGEST_SET = 30;

type Named = Pick<Benchmark, 'set' | 'statistic'>;

/** `EU-ECCP-2022 (mean)` */
export function benchmarkName({ set, statistic }: Named, language: Language): string {
  const { name, statistics } = textsIn(language).benchmarks;
  const letters = [...set];
  const short = letters.length <= LONGEST_SET ? set : `${letters.slice(0, LONGEST_SET).join('').trimEnd()}…`;
  return fill(name, { set: short, statistic: statistics[statistic] }, language);
}

/** `EU-ECCP-2022 (mean) 62.3; …` */
export function benchmarkList(
  marks: readonly { readonly name: string; readonly score: number }[],
  { decimals }: Pick<ShownRange, 'decimals'>,
  language: Language,
): string {
  const { entry } = textsIn(language).benchmarks.section;
  return marks
    .map(({ name, score }) => fill(entry, { name, score: formatNumber(score, language, decimals) }, language))
    .join('; ');
}
