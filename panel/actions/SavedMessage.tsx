// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { Outcome } from '../state.ts';
import type { Commands } from '../useDesk.ts';
import { useWords } from '../words.ts';
import { Message } from './Message.tsx';
import { SheetLinks } from './SheetLinks.tsx';

export interface SavedMessageProps {
  readonly outcome: Extract<Outcome, { kind: 'saved' }>;
  readonly goTo: Commands['goTo'];
}

/** Where the method was written, and what could not be written and why. */
export function SavedMessage({ outcome, goTo }: SavedMessageProps) {
  const styles = useStyles();
  const { texts, fill } = useWords();
  const words = texts.panel.outcome;
  const { sheet, isNew, written, unwritten } = outcome.saved;
  const isWhole = unwritten.length === 0;
  const isNothing = !isWhole && !isNew && written.length === 0;
  const title = isWhole ? words.saved : isNothing ? words.savedNothing : words.savedPartly;
  return (
    <Message intent={isWhole ? 'success' : 'warning'} title={title} about={outcome}>
      {words.savedWhere} <SheetLinks sheets={[sheet]} goTo={goTo} />
      {!isWhole && (
        <ul className={styles.unwritten}>
          {unwritten.map(({ key, why }) => (
            <li key={key}>
              {fill(why === 'formula' ? words.keptFormula : words.keptNoRoom, {
                name: texts.template.method.keys[key].name,
              })}
            </li>
          ))}
        </ul>
      )}
    </Message>
  );
}

const useStyles = makeStyles({
  unwritten: { margin: '4px 0 0', paddingLeft: '16px' },
});
