// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from '../model/framework.ts';
import { type Components, componentsOf } from './components.ts';
import { type Consistency, consistencyOf } from './consistency.ts';
import type { Group } from './groups.ts';
import type { Columns } from './scores.ts';

/** Whether what stands under one element belongs together. */
export interface Structure {
  readonly element: string;
  /** Its indicators, or what stands right under the root. */
  readonly of: 'indicators' | 'children';
  readonly consistency: Consistency;
  readonly components: Components | null;
}

/** What belongs together under every dimension, then among the dimensions, then among all indicators. */
export function structures(framework: Framework, groups: readonly Group[], scores: Columns): Structure[] {
  const { root, byCode, indicators } = framework;
  const top = byCode.get(root);
  const children = top?.kind === 'aggregate' ? top.children : [];
  const ofDimensions = groups
    .filter(({ element }) => element !== root)
    .map((group) => structure(group.element, 'indicators', group.indicators, scores));
  const all = structure(
    root,
    'indicators',
    indicators.map(({ code }) => code),
    scores,
  );
  return ofDimensions.length === 0
    ? [all]
    : [...ofDimensions, structure(root, 'children', children, scores), all];
}

function structure(
  element: string,
  of: Structure['of'],
  parts: readonly string[],
  scores: Columns,
): Structure {
  return {
    element,
    of,
    consistency: consistencyOf(parts, scores),
    components: componentsOf(parts, scores),
  };
}
