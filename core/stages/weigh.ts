// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from '../model/framework.ts';
import type { Method } from '../model/method.ts';

/** The weight of each element within its parent. `equal` keeps out what has been given no weight. */
export function weigh(framework: Framework, method: Method): ReadonlyMap<string, number> {
  return new Map(
    [...framework.byCode.values()].map(({ code, weight }) => [
      code,
      method.weights === 'equal' && weight > 0 ? 1 : weight,
    ]),
  );
}
