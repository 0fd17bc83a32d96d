// SPDX-License-Identifier: EUPL-1.2
import type { Host, ProgressSignal } from './host/port.ts';
import { givingWay, partOf } from './host/progressSignal.ts';
import type { MethodChoices } from './method/methodChoices.ts';
import type { Language } from './model/language.ts';
import { METHOD_KEY_NAMES } from './model/methodKeys.ts';
import type { ScoreResult } from './model/scoreRun.ts';
import type { MethodOverride } from './read/readMethod.ts';
import { scoreInSteps } from './score.ts';

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
  const { grids } = await host.read(partOf(signal, 0, READ_SHARE));
  if (signal.cancelled) return { outcome: 'cancelled' };
  const resultOf = (source: MethodSource, from: number, to: number) =>
    givingWay(
      scoreInSteps(grids, { language, overrides: overridesOf(source, choices) }),
      partOf(signal, from, to),
    );
  const first = await resultOf(methods[0], READ_SHARE, HALF_SHARE);
  const second = first && (await resultOf(methods[1], HALF_SHARE, 1));
  return first === null || second === null
    ? { outcome: 'cancelled' }
    : { outcome: 'compared', results: [first, second] };
}

/** How much is done when the workbook is read, and when it is scored by the first method. */
const READ_SHARE = 0.6;
const HALF_SHARE = 0.8;

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
