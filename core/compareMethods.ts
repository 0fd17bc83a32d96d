// SPDX-License-Identifier: EUPL-1.2
import type { Host, ProgressSignal } from './host/port.ts';
import type { MethodChoices } from './method/methodChoices.ts';
import type { Language } from './model/language.ts';
import { METHOD_KEY_NAMES } from './model/methodKeys.ts';
import type { ScoreResult } from './model/scoreRun.ts';
import type { MethodOverride } from './read/readMethod.ts';
import { score } from './score.ts';

/** A method that can be compared: the workbook's own, the same with choices made over it, or the default one. */
export type MethodSource = 'workbook' | 'chosen' | 'default';

/** What is to be compared: the workbook, scored by two methods. */
export interface MethodComparisonRequest {
  /** That of a built-in framework. */
  readonly language: Language;
  readonly methods: readonly [first: MethodSource, second: MethodSource];
  /** What `chosen` chooses over the workbook's method. */
  readonly choices: MethodChoices;
}

/** What came of comparing: what each method makes of the same cells, a refusal included. */
export type MethodComparison =
  | {
      readonly outcome: 'compared';
      readonly results: readonly [first: ScoreResult, second: ScoreResult];
    }
  | { readonly outcome: 'cancelled' };

/**
 * Reads the workbook once and scores it by two methods; nothing is written. Raises what the host raises
 * ({@link HostError}) and nothing else.
 */
export async function compareMethods(
  host: Host,
  { language, methods, choices }: MethodComparisonRequest,
  signal: ProgressSignal,
): Promise<MethodComparison> {
  const { grids } = await host.read(signal);
  if (signal.cancelled) return { outcome: 'cancelled' };
  const resultOf = (source: MethodSource) =>
    score(grids, { language, overrides: overridesOf(source, choices) });
  return { outcome: 'compared', results: [resultOf(methods[0]), resultOf(methods[1])] };
}

/** An empty value takes the place of what the workbook says of a key, and leaves the key to its default. */
function overridesOf(source: MethodSource, choices: MethodChoices): readonly MethodOverride[] {
  switch (source) {
    case 'workbook':
      return [];
    case 'chosen':
      return [...choices];
    case 'default':
      return METHOD_KEY_NAMES.map((key) => [key, '']);
  }
}
