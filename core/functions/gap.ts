// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../compare/scoreIn.ts';
import { isByComparison, targetScore } from '../compare/targetScore.ts';
import { readScoreOf, SCORE_OF } from './scoreOf.ts';
import type { SheetFunction } from './sheetFunction.ts';
import { wrong } from './wrong.ts';

/** =CTL_GAP(Dati!A1:H10, Indicatori!A1:L40, "AFIL", "SG") -> 12.5, the points still to go; below 0 beyond the target. */
export const gap: SheetFunction = {
  name: 'CTL_GAP',
  parameters: SCORE_OF,
  returns: 'value',
  evaluate(args, language) {
    const asked = readScoreOf(args, language);
    if (!asked.ok) return asked;
    const { run, cluster, element } = asked.value;
    if (isByComparison(run, element)) return wrong('method', 'noTargetByComparison', language);
    const score = scoreIn(run, cluster, element);
    const target = targetScore(run, element);
    return { ok: true, value: score === null || target === null ? null : target - score };
  },
};
