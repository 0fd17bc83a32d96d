// SPDX-License-Identifier: EUPL-1.2
import { clusterActions, type ScoredAction } from '../../guidance/actions.ts';
import { actionsTexts } from '../../i18n/rooms/actions.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatScore } from '../../i18n/texts.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import { adviceHeader, adviceRows } from './adviceRows.ts';
import type { Card } from './card.ts';
import { moreText } from './moreText.ts';

const MOST = 3;

/** The first three actions for the cluster's scores, each with its reason; none where there is no catalogue. */
export function firstActions(card: Card): PlanCell[][] {
  const { input, ranked } = card;
  const { run, guidance, today, language } = input;
  const words = actionsTexts(language).card;
  if (guidance.actions.length === 0) return [];
  const [mine] = clusterActions(run, guidance.actions, [ranked.cluster], today);
  const { scored } = mine!;
  const more = scored.length - MOST;
  return [
    adviceHeader(words.heading, words.why),
    ...(scored.length === 0 ? adviceRows(words.none, words.noneDue) : []),
    ...scored.slice(0, MOST).flatMap((one) => rowsOf(card, one)),
    ...(more > 0 ? adviceRows('', moreText(card, 'actions', words, more)) : []),
  ];
}

/** What to do, then why, how much, who and when. */
function rowsOf({ input: { run, language }, group }: Card, one: ScoredAction): PlanCell[][] {
  const actions = actionsTexts(language);
  const report = reportTexts(language);
  const words = actions.card;
  const { action, element, score, gap, gain } = one;
  const { decimals } = group.ranges.indicators;
  const points = (value: number) => formatScore(value, language, decimals);
  const name = elementName(run, element, report);
  const plan = [
    fill(words.reason, { score: points(score), gap: points(-gap), gain: points(gain) }, language),
    fill(words.plan, { effort: actions.efforts[action.effort - 1]! }, language),
    action.owner,
    action.months === null ? '' : fill(words.months, { months: action.months }, language),
  ];
  return [...adviceRows(name, action.text), ...adviceRows('', plan.filter((part) => part !== '').join('; '))];
}
