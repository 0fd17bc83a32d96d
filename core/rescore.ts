// SPDX-License-Identifier: EUPL-1.2

import type { References } from './formulas/scales/references.ts';
import type { Framework } from './model/framework.ts';
import type { Method } from './model/method.ts';
import type { Table } from './model/table.ts';
import { type Aggregated, aggregate } from './stages/aggregate.ts';
import { normalise } from './stages/normalise.ts';
import { weigh } from './stages/weigh.ts';

/** What stays the same whatever normalisation, weights and aggregation are tried: found once, used for every try. */
export interface Rescorable {
  readonly framework: Framework;
  readonly treated: Table;
  readonly references: References;
}

/** The scores by another normalisation, other weights or another aggregation: fast enough to follow a slider. */
export function rescore({ framework, treated, references }: Rescorable, method: Method): Aggregated {
  const { table } = normalise(treated, references, framework, method);
  return aggregate(table, framework, weigh(framework, method), method);
}
