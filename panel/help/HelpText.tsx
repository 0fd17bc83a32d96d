// SPDX-License-Identifier: EUPL-1.2
import { helpTexts } from '../../core/i18n/rooms/help.ts';
import type { Texts } from '../../core/i18n/texts.ts';
import { SmallText } from '../SmallText.tsx';
import { useWords } from '../words.ts';

/** What there is help for. */
export type HelpTopic = keyof Texts['help']['topics'];

/** What a part of the panel is for, in a few sentences. */
export function HelpText({ topic }: { readonly topic: HelpTopic }) {
  const { language } = useWords();
  return <SmallText>{helpTexts(language).topics[topic]}</SmallText>;
}
