// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '../outcome.ts';
import { useWords } from '../words.ts';
import { Message } from './Message.tsx';

export interface WrongChoicesMessageProps {
  readonly outcome: Extract<Outcome, { kind: 'wrongChoices' }>;
}

/** Which choices of the method have to be put right before anything can be done with them. */
export function WrongChoicesMessage({ outcome }: WrongChoicesMessageProps) {
  const { texts, fill } = useWords();
  const { wrongChoices, wrongChoicesWhy } = texts.panel.outcome;
  const names = outcome.keys.map((key) => texts.method.keys[key].name).join(', ');
  return (
    <Message intent="error" title={wrongChoices} about={outcome}>
      {fill(wrongChoicesWhy, { names })}
    </Message>
  );
}
