// SPDX-License-Identifier: EUPL-1.2
import { type Standout, standouts } from '../../guidance/strengths.ts';
import { cardTexts } from '../../i18n/rooms/card.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { fill, formatScore } from '../../i18n/texts.ts';
import { cell } from '../cells.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import { adviceHeader } from './adviceRows.ts';
import type { Card } from './card.ts';
import { CARD_COLUMNS } from './page.ts';

const MOST = 3;

/** Three strengths and three weaknesses, each with its reason in words that run on to the right. */
export function standoutRows(card: Card): PlanCell[][] {
  const { input, group, ranked } = card;
  const words = cardTexts(input.language).standouts;
  // The ranks are those among the cluster's peers, as is the median.
  const run = { ...input.run, ranks: group.ranks };
  const { strengths, weaknesses } = standouts(run, group.statistics, ranked.cluster.code, MOST);
  const hasScores = strengths.length + weaknesses.length > 0 || ranked.score !== null;
  const none = (reason: string) => [row(words.none, hasScores ? reason : words.noValue)];
  return [
    adviceHeader(words.strengths, words.reason),
    ...(strengths.length === 0 ? none(words.noStrength) : strengths.map((one) => reasonRow(card, one))),
    adviceHeader(words.weaknesses, words.reason),
    ...(weaknesses.length === 0 ? none(words.noWeakness) : weaknesses.map((one) => reasonRow(card, one))),
  ];
}

function reasonRow({ input: { run, language }, group }: Card, standout: Standout): PlanCell[] {
  const card = cardTexts(language);
  const report = reportTexts(language);
  const { indicator, score, median, rank, count } = standout;
  const { decimals } = group.ranges.indicators;
  const points = (value: number) => formatScore(value, language, decimals);
  const reason = fill(
    score > median ? card.standouts.above : card.standouts.below,
    { score: points(score), distance: points(Math.abs(score - median)), median: points(median), rank, count },
    language,
  );
  return row(elementName(run, indicator, report), reason);
}

function row(name: string, reason: string): PlanCell[] {
  const rest = Array.from({ length: CARD_COLUMNS - 2 }, () => cell(null, 'remark'));
  return [cell(name, 'smallText'), cell(reason, 'remark'), ...rest];
}
