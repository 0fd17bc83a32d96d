// SPDX-License-Identifier: EUPL-1.2
import { expectedSeconds } from '../../core/method/expectedSeconds.ts';
import { withChoices } from '../../core/method/methodChoices.ts';
import type { State } from '../state.ts';
import type { Words } from '../words.ts';

/** From here on a calculation is long for whoever waits. */
export const LONG_SECONDS = 3;

/** What is to be said before a calculation that will take long, and why it will; `null` where it will not. */
export function durationNote(
  { found, choices }: Pick<State, 'found' | 'choices'>,
  words: Words,
): string | null {
  if (found === null) return null;
  const { survey } = found;
  const { method } = withChoices(survey.method, choices);
  const seconds = expectedSeconds(method, { ...survey, periods: Math.max(survey.periods.length, 1) });
  if (seconds < LONG_SECONDS) return null;
  const { long } = words.texts.panel.calculate;
  const why = method.weights === 'optimised' ? long.optimised : long.copeland;
  const text = words.fill(long.text, { duration: durationText(seconds, words) });
  return `${text} ${words.count(why, survey.clusters)}`;
}

/** In steps of ten seconds, and from a minute on in whole minutes; rather too long than too short. */
export function durationText(seconds: number, { texts, count }: Words): string {
  const { long } = texts.panel.calculate;
  return seconds > 50
    ? count(long.minutes, Math.ceil(seconds / 60))
    : count(long.seconds, Math.ceil(seconds / 10) * 10);
}
