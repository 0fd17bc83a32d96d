// SPDX-License-Identifier: EUPL-1.2
import type { PanelError } from '../panelError.ts';
import { useWords, type Words } from '../words.ts';
import { Message } from './Message.tsx';

/** What kept us from doing what the user asked for, and what to do about it. */
export function ErrorMessage({ trouble }: { readonly trouble: PanelError }) {
  const words = useWords();
  return (
    <Message intent="error" title={words.texts.panel.trouble.heading} about={trouble}>
      {errorText(trouble, words)}
    </Message>
  );
}

export function errorText({ code, detail }: PanelError, { texts, fill }: Words): string {
  if (code === 'unexpected') return `${texts.panel.trouble.unexpected} ${detail}`;
  return fill(texts.hostErrors[code], { detail });
}
