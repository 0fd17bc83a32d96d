// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../compare/scoreIn.ts';
import { readScoreOf, SCORE_OF } from './scoreOf.ts';
import type { SheetFunction } from './sheetFunction.ts';

/** =CTL_SCORE(Dati!A1:H10, Indicatori!A1:L40, "AFIL") -> 63.4 */
export const score: SheetFunction = {
  name: 'CTL_SCORE',
  parameters: SCORE_OF,
  returns: 'value',
  evaluate(args, language) {
    const asked = readScoreOf(args, language);
    if (!asked.ok) return asked;
    const { run, cluster, element } = asked.value;
    return { ok: true, value: scoreIn(run, cluster, element) };
  },
};
