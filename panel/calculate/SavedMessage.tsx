// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { Outcome } from '../outcome.ts';
import type { Commands } from '../useBackend.ts';
import { useWords, type Words } from '../words.ts';
import { Message } from './Message.tsx';
import { SheetLinks } from './SheetLinks.tsx';

export interface SavedMessageProps {
  readonly outcome: Extract<Outcome, { kind: 'saved' }>;
  readonly goTo: Commands['goTo'];
}

type SavedWhole = SavedMessageProps['outcome']['saved'];

/** The message that says where the method was written, and what could not be written and why. */
export function SavedMessage({ outcome, goTo }: SavedMessageProps) {
  const styles = useStyles();
  const inWords = useWords();
  const { texts, fill } = inWords;
  const words = texts.panel.outcome;
  const { sheet, unwritten } = outcome.saved;
  const isWhole = unwritten.length === 0;
  return (
    <Message
      intent={isWhole ? 'success' : 'warning'}
      title={savedTitle(outcome.saved, inWords)}
      about={outcome}
    >
      {words.savedWhere} <SheetLinks sheets={[sheet]} goTo={goTo} />
      {!isWhole && (
        <ul className={styles.unwritten}>
          {unwritten.map(({ key, why }) => (
            <li key={key}>
              {fill(why === 'formula' ? words.keptFormula : words.keptNoRoom, {
                name: texts.method.keys[key].name,
              })}
            </li>
          ))}
        </ul>
      )}
    </Message>
  );
}

/** Whether all, a part or nothing was saved. */
export function savedTitle({ isNew, written, unwritten }: SavedWhole, { texts }: Words): string {
  const words = texts.panel.outcome;
  if (unwritten.length === 0) return words.saved;
  return isNew || written.length > 0 ? words.savedPartly : words.savedNothing;
}

const useStyles = makeStyles({
  unwritten: { margin: '4px 0 0', paddingLeft: '16px' },
});
