// SPDX-License-Identifier: EUPL-1.2
import { builtInActions } from '../framework/builtInActions.ts';
import { builtInBenchmarks } from '../framework/builtInBenchmarks.ts';
import type { Grid } from '../model/grid.ts';
import type { Language } from '../model/language.ts';
import type { MethodOverride } from './readMethod.ts';
import { type Input, readWith } from './readWith.ts';

/** Reads the tables of a workbook. Without an Indicators table the built-in framework is used, in `language`. */
export function readInput(
  grids: readonly Grid[],
  overrides: readonly MethodOverride[],
  language: Language,
): Input {
  return readWith(grids, overrides, language, ({ framework }) => ({
    benchmarks: () => builtInBenchmarks(framework, language),
    actions: () => builtInActions(framework, language),
  }));
}
