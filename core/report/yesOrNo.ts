// SPDX-License-Identifier: EUPL-1.2
import { reportTexts } from '../i18n/rooms/report.ts';
import type { Aggregate, Indicator } from '../model/framework.ts';
import type { Language } from '../model/language.ts';
import { cell } from './cells.ts';
import type { PlanCell } from './plan.ts';

/** «yes» or «no» for a value of an indicator that is one of them; `null` for every other. */
export function yesOrNoText(
  value: number | null,
  element: Indicator | Aggregate | undefined,
  language: Language,
): string | null {
  if (element?.kind !== 'indicator' || element.format !== 'yes-no') return null;
  const { yes, no } = reportTexts(language);
  return value === 1 ? yes : value === 0 ? no : null;
}

/** The same as a cell. */
export function yesOrNo(
  value: number | null,
  element: Indicator | Aggregate | undefined,
  language: Language,
): PlanCell | null {
  const text = yesOrNoText(value, element, language);
  return text === null ? null : cell(text, 'smallWord');
}
