// SPDX-License-Identifier: EUPL-1.2
import { dimensionsOf, type Framework, indicatorsBelow } from '../model/framework.ts';

/** The indicators that stand under one dimension, however deep; under the root those that have no dimension. */
export interface Group {
  readonly element: string;
  readonly indicators: readonly string[];
}

/** Every indicator once, by dimension, in framework order. */
export function groupsOf(framework: Framework): Group[] {
  const dimensions = dimensionsOf(framework).map(({ code }) => ({
    element: code,
    indicators: indicatorsBelow(framework, code).map((indicator) => indicator.code),
  }));
  const grouped = new Set(dimensions.flatMap(({ indicators }) => indicators));
  const loose = framework.indicators.map(({ code }) => code).filter((code) => !grouped.has(code));
  return loose.length === 0 ? dimensions : [...dimensions, { element: framework.root, indicators: loose }];
}
