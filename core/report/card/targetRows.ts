// SPDX-License-Identifier: EUPL-1.2
import { type Attainment, attainments } from '../../guidance/attainment.ts';
import { reportTexts } from '../../i18n/rooms/report.ts';
import { targetsTexts } from '../../i18n/rooms/targets.ts';
import { fill } from '../../i18n/texts.ts';
import { elementName } from '../names.ts';
import type { PlanCell } from '../plan.ts';
import { reasonTexts, valueText } from '../targets/words.ts';
import { adviceHeader, adviceRows } from './adviceRows.ts';
import type { Card } from './card.ts';
import { moreText } from './moreText.ts';

const MOST = 6;

/** The targets of the cluster and how they stand; none where the workbook sets it none. */
export function targetRows(card: Card): PlanCell[][] {
  const { input, ranked } = card;
  const { run, guidance, language } = input;
  const words = targetsTexts(language);
  const report = reportTexts(language);
  const own = guidance.targets.filter(({ cluster }) => cluster === ranked.cluster.code);
  if (own.length === 0) return [];
  const more = own.length - MOST;
  return [
    adviceHeader(words.card.heading, words.met.state),
    ...attainments(input, own.slice(0, MOST)).flatMap((one) =>
      adviceRows(elementName(run, one.target.element, report), sentence(input, one)),
    ),
    ...(more > 0 ? adviceRows('', moreText(card, 'targets', words.card, more)) : []),
  ];
}

function sentence({ run, language }: Card['input'], one: Attainment): string {
  const words = targetsTexts(language);
  const report = reportTexts(language);
  const { target, start, present, attained, schedule } = one;
  const reasons = reasonTexts(one, run, language);
  const shown = {
    state: words.schedule[schedule],
    present: present === null ? report.missing : valueText(present, language),
    target: valueText(target.value, language),
    due: target.due === null ? '' : fill(words.card.due, { due: target.due }, language),
  };
  if (attained === null || start === null) {
    return fill(words.card.unattained, { ...shown, why: reasons.join('; ') }, language);
  }
  const way = { attained: valueText(attained, language), start: valueText(start.value, language) };
  return fill(words.card.attained, { ...shown, ...way, period: start.period ?? '' }, language);
}
