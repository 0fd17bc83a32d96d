// SPDX-License-Identifier: EUPL-1.2
import { mostTelling } from '../../compare/againstBenchmark.ts';
import type { BenchmarkProfile } from '../../compare/benchmarks.ts';
import { benchmarksTexts } from '../../i18n/rooms/benchmarks.ts';
import { fill } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import { elementMarks, MOST_MARKS } from '../benchmarks/comparison.ts';
import type { BenchmarkMark } from './marks.ts';

/** The sets that Figure 2 marks on an element: one of each scope, the nearest first. */
export function benchmarkMarks(
  profiles: readonly BenchmarkProfile[],
  element: string,
  language: Language,
): readonly BenchmarkMark[] {
  const { bar } = benchmarksTexts(language).figure;
  return mostTelling(elementMarks(profiles, element, language), MOST_MARKS).map(
    ({ name, score, scores }) => ({
      kind: 'benchmark',
      label: fill(bar, { name }, language),
      name,
      score,
      scores,
    }),
  );
}
