// SPDX-License-Identifier: EUPL-1.2
import { fill } from '../../i18n/texts.ts';
import type { ReportPart } from '../parts.ts';
import type { Card } from './card.ts';

/** How many more there are than a card has room for, and which sheet has them all, where the report has it. */
export function moreText(
  { input: { language }, made }: Card,
  part: ReportPart,
  words: { readonly more: string; readonly moreOn: string },
  count: number,
): string {
  const sheet = made.get(part);
  const counted = fill(words.more, { more: count }, language);
  return sheet === undefined ? counted : `${counted} ${fill(words.moreOn, { sheet }, language)}`;
}
