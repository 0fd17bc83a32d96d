// SPDX-License-Identifier: EUPL-1.2
import { templateTexts } from '../i18n/rooms/template.ts';
import type { Trigger } from '../model/guidance.ts';
import type { Language } from '../model/language.ts';

/** A trigger as the Actions table writes it: `<40`, `40-80`, `>=80`, `label: bronze`. */
export function triggerText(trigger: Trigger, language: Language): string {
  if (trigger.kind === 'label') {
    const { label, labelStates } = templateTexts(language).words;
    return `${label}: ${labelStates[trigger.state]}`;
  }
  const { from, below } = trigger;
  if (from === Number.NEGATIVE_INFINITY) return `<${below}`;
  return below === Number.POSITIVE_INFINITY ? `>=${from}` : `${from}-${below}`;
}
