// SPDX-License-Identifier: EUPL-1.2
import { expectedSeconds } from '../../core/method/expectedSeconds.ts';
import { withChoices } from '../../core/method/methodChoices.ts';
import { comparesClusters, type Method } from '../../core/model/method.ts';
import type { State } from '../state.ts';
import type { Words } from '../words.ts';

/** From here on work is long for whoever waits. */
const LONG_SECONDS = 3;

/** What is to be said before a calculation that will take long, and why it will; `null` where it will not. */
export function durationNote(
  { found, choices }: Pick<State, 'found' | 'choices'>,
  words: Words,
): string | null {
  if (found === null) return null;
  const { survey } = found;
  const { method } = withChoices(survey.method, choices);
  const seconds = expectedSeconds(method, { ...survey, periods: Math.max(survey.periods.length, 1) });
  const { long } = words.texts.panel.calculate;
  return longNote(long.text, seconds, slowPart(method, words), survey.clusters, words);
}

/** What takes long in a method, as one says it of one cluster and of several; `null` where nothing does. */
export function slowPart(method: Method, { texts }: Words): Parameters<Words['count']>[0] | null {
  const { long } = texts.panel.calculate;
  if (method.weights === 'optimised') return long.optimised;
  return comparesClusters(method) ? long.copeland : null;
}

/** The sentence with the time that work can take, and the reason; `null` where it is not long. */
export function longNote(
  sentence: string,
  seconds: number,
  why: Parameters<Words['count']>[0] | null,
  clusters: number,
  words: Words,
): string | null {
  if (seconds < LONG_SECONDS || why === null) return null;
  return `${words.fill(sentence, { duration: durationText(seconds, words) })} ${words.count(why, clusters)}`;
}

/** In steps of ten seconds, and from a minute on in whole minutes; rather too long than too short. */
function durationText(seconds: number, { texts, count }: Words): string {
  const { long } = texts.panel.calculate;
  return seconds > 50
    ? count(long.minutes, Math.ceil(seconds / 60))
    : count(long.seconds, Math.ceil(seconds / 10) * 10);
}
