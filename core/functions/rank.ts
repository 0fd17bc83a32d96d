// SPDX-License-Identifier: EUPL-1.2
import { readScoreOf, SCORE_OF } from './scoreOf.ts';
import type { SheetFunction } from './sheetFunction.ts';

/** =CTL_RANK(Dati!A1:H10, Indicatori!A1:L40, "AFIL") -> 2 */
export const rank: SheetFunction = {
  name: 'CTL_RANK',
  parameters: SCORE_OF,
  returns: 'value',
  evaluate(args, language) {
    const asked = readScoreOf(args, language);
    if (!asked.ok) return asked;
    const { run, cluster, element } = asked.value;
    return { ok: true, value: run.ranks.get(element)?.get(cluster) ?? null };
  },
};
