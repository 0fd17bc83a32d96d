// SPDX-License-Identifier: EUPL-1.2
import type { Attainment } from '../../guidance/attainment.ts';
import { targetsTexts } from '../../i18n/rooms/targets.ts';
import { formatNumber } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import { timeBetween } from '../../model/periodTime.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';

/** A value in its own unit, with as many digits as tell it from others. */
export function valueText(value: number, language: Language): string {
  const size = Math.abs(value);
  const decimals = size >= 1000 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4;
  return formatNumber(Number(value.toFixed(decimals)) + 0, language, decimals);
}

/** How the target stands, and in brackets what is not known of it and why. */
export function stateText(one: Attainment, run: ScoreRun, language: Language): string {
  const { schedule } = targetsTexts(language);
  const reasons = reasonTexts(one, run, language);
  return reasons.length === 0 ? schedule[one.schedule] : `${schedule[one.schedule]} (${reasons.join('; ')})`;
}

/** Why there is no per cent of the way, and why no schedule. */
export function reasonTexts(
  { why, schedule, target, start }: Attainment,
  run: ScoreRun,
  language: Language,
): string[] {
  const words = targetsTexts(language);
  const reasons = why === null ? [] : [words.why[why]];
  if (schedule !== 'not-known') return reasons;
  if (target.due === null) return [...reasons, words.noDue];
  const isCountable = [run.period, start?.period ?? run.period].every(
    (period) => timeBetween(period, target.due) !== null,
  );
  return isCountable ? reasons : [...reasons, words.uncountable];
}
