// SPDX-License-Identifier: EUPL-1.2
import type { PanelError } from '../panelError.ts';
import { useWords, type Words } from '../words.ts';
import { Message } from './Message.tsx';

/** What kept us from doing what the user asked for, and what to do about it. */
export function ErrorMessage({ error }: { readonly error: PanelError }) {
  const words = useWords();
  return (
    <Message intent="error" title={words.texts.panel.error.heading} about={error}>
      {errorText(error, words)}
    </Message>
  );
}

/** What an error means for the user, in one or two sentences. */
export function errorText({ code, detail }: PanelError, { texts, fill }: Words): string {
  if (code === 'unexpected') return `${texts.panel.error.unexpected} ${detail}`;
  return fill(texts.hostErrors[code], { detail });
}
