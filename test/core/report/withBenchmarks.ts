// SPDX-License-Identifier: EUPL-1.2
import type { Benchmark } from '../../../core/model/guidance.ts';
import type { ReportInput } from '../../../core/report/reportInput.ts';

/** A benchmark of a European mean, where nothing else is said. */
export function benchmark(element: string, value: number, more: Partial<Benchmark> = {}): Benchmark {
  const place = { sheet: 'Benchmark', cell: 'A2' };
  return {
    set: 'EU',
    statistic: 'mean',
    scope: 'european',
    element,
    value,
    source: 'A source',
    place,
    ...more,
  };
}

export function withBenchmarks(input: ReportInput, ...benchmarks: Benchmark[]): ReportInput {
  return { ...input, guidance: { ...input.guidance, benchmarks } };
}

const LONG_SET = 'Insieme di riferimento delle organizzazioni europee di cluster censite nel';
const LONG_ADDRESS = `https://example.org/${'a-very-long-part-of-an-address/'.repeat(8)}`;

/** Benchmarks on every element, of every scope, with names and sources as long as they get. */
export function manyBenchmarks(input: ReportInput): ReportInput {
  const elements = [...input.run.framework.byCode.keys()].slice(0, 12);
  const scopes = ['regional', 'national', 'european', 'other'] as const;
  return withBenchmarks(
    input,
    ...elements.flatMap((element, i) =>
      scopes.map((scope, s) =>
        benchmark(element, (i * 31 + s * 17) % 100, {
          set: `${LONG_SET} ${2020 + s}`,
          scope,
          statistic: s === 1 ? 'q3' : 'mean',
          source: s === 0 ? '' : `${LONG_SET}: ${LONG_ADDRESS}`,
        }),
      ),
    ),
  );
}
