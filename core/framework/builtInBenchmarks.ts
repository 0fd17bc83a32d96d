// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from '../model/framework.ts';
import type { Benchmark } from '../model/guidance.ts';
import type { Language } from '../model/language.ts';
import { BENCHMARKS } from './benchmarks.ts';
import type { PublishedValue } from './definitions.ts';
import { hasProposed } from './hasProposed.ts';

/** The published values to compare with, for a workbook that has none; those of elements that the framework lacks stay out. */
export function builtInBenchmarks(framework: Framework, language: Language): Benchmark[] {
  return BENCHMARKS.filter(({ indicator }) => hasProposed(framework, indicator)).map((published) => {
    const { set, statistic, scope, indicator, value } = published;
    const source = sourceText(published, language);
    return { set, statistic, scope, element: indicator, value, source, place: null };
  });
}

/** What was published, when and where. */
export function sourceText({ what, year, source }: PublishedValue, language: Language): string {
  return `${what[language]}, ${year}: ${source}`;
}
