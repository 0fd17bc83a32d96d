// SPDX-License-Identifier: EUPL-1.2
import type { Cure, CuredCell } from '../../core/model/cure.ts';
import { CellLink } from '../explain/CellLink.tsx';
import type { Outcome } from '../outcome.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { Message } from './Message.tsx';
import { UndoCure } from './UndoCure.tsx';

export interface CuredMessageProps {
  readonly outcome: Extract<Outcome, { kind: 'cured' }>;
  /** What takes it back. */
  readonly undo: Cure | null;
  readonly commands: Pick<Commands, 'goTo' | 'applyCure'>;
}

/** What was corrected, with a link to it and a button that takes it back. */
export function CuredMessage({ outcome, undo, commands }: CuredMessageProps) {
  const { texts, fill, count } = useWords();
  const words = texts.panel.outcome;
  const { cells } = outcome.cure;
  const [first, ...others] = cells as readonly [CuredCell, ...CuredCell[]];
  return (
    <Message intent="success" title={words.cured} about={outcome}>
      <CellLink
        text={fill(words.curedCell, { before: first.before, after: first.after })}
        place={first}
        goTo={commands.goTo}
      />
      {others.length > 0 && <p>{count(words.curedOthers, others.length)}</p>}
      <p>{words.curedThen}</p>
      {undo !== null && <UndoCure undo={undo} applyCure={commands.applyCure} />}
    </Message>
  );
}
