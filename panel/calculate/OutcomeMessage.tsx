// SPDX-License-Identifier: EUPL-1.2
import type { Cure } from '../../core/model/cure.ts';
import type { Outcome } from '../outcome.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { CuredMessage } from './CuredMessage.tsx';
import { Message } from './Message.tsx';
import { PublishedMessage } from './PublishedMessage.tsx';
import { SavedMessage } from './SavedMessage.tsx';
import { SheetLinks } from './SheetLinks.tsx';
import { UndoCure } from './UndoCure.tsx';
import { WrongChoicesMessage } from './WrongChoicesMessage.tsx';

export interface OutcomeMessageProps {
  readonly outcome: Outcome;
  /** What takes the last correction back. */
  readonly undo: Cure | null;
  readonly commands: Pick<Commands, 'goTo' | 'applyCure' | 'choosePlace' | 'dismiss'>;
}

/** How the last thing that the user asked for ended, with links to what it made. */
export function OutcomeMessage({ outcome, undo, commands }: OutcomeMessageProps) {
  const { goTo, applyCure } = commands;
  const { texts, fill } = useWords();
  const words = texts.panel.outcome;
  switch (outcome.kind) {
    case 'published':
      return (
        <>
          <PublishedMessage outcome={outcome} commands={commands} />
          {undo !== null && <UndoCure undo={undo} applyCure={applyCure} />}
        </>
      );
    case 'inserted':
      return (
        <Message intent="success" title={words.inserted} about={outcome}>
          {words.sheetsAdded} <SheetLinks sheets={outcome.sheets} goTo={goTo} />
          {fill(words.insertedThen, { calculate: texts.panel.calculate.calculate })}
        </Message>
      );
    case 'removed':
      return (
        <Message intent="success" title={words.removed} about={outcome}>
          {words.sheetsRemoved} {outcome.sheets.join(', ')}
        </Message>
      );
    case 'nothingToRemove':
      return (
        <Message intent="info" title={words.nothingToRemove} about={outcome}>
          {words.nothingToRemoveWhy}
        </Message>
      );
    case 'saved':
      return <SavedMessage outcome={outcome} goTo={goTo} />;
    case 'cured':
      return <CuredMessage outcome={outcome} undo={undo} commands={commands} />;
    case 'uncured':
      return (
        <Message intent="info" title={words.uncured} about={outcome}>
          {words.uncuredWhy}
        </Message>
      );
    case 'notCured':
      return (
        <Message intent="warning" title={words.notCured} about={outcome}>
          {words.notCuredWhy}
        </Message>
      );
    case 'wrongChoices':
      return <WrongChoicesMessage outcome={outcome} />;
    case 'refused':
      return (
        <Message intent="error" title={words.refused} about={outcome}>
          {words.refusedWhy}
        </Message>
      );
    case 'cancelled':
      return (
        <Message intent="info" title={words.cancelled} about={outcome}>
          {words.cancelledWhy}
        </Message>
      );
  }
}
