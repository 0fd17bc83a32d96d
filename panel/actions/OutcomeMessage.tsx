// SPDX-License-Identifier: EUPL-1.2
import { Link, makeStyles } from '@fluentui/react-components';
import type { Outcome } from '../state.ts';
import type { Commands } from '../useDesk.ts';
import { useWords } from '../words.ts';
import { Message } from './Message.tsx';

export interface OutcomeMessageProps {
  readonly outcome: Outcome;
  readonly goTo: Commands['goTo'];
}

/** How the last thing that the user asked for ended, with the way to what it made. */
export function OutcomeMessage({ outcome, goTo }: OutcomeMessageProps) {
  const { texts } = useWords();
  const words = texts.panel.outcome;
  switch (outcome.kind) {
    case 'published':
      return (
        <Message intent="success" title={words.published} about={outcome}>
          {words.sheetsMade} <SheetLinks sheets={outcome.sheets} goTo={goTo} />
        </Message>
      );
    case 'inserted':
      return (
        <Message intent="success" title={words.inserted} about={outcome}>
          {words.sheetsAdded} <SheetLinks sheets={outcome.sheets} goTo={goTo} />
        </Message>
      );
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

interface SheetLinksProps {
  readonly sheets: readonly string[];
  readonly goTo: Commands['goTo'];
}

function SheetLinks({ sheets, goTo }: SheetLinksProps) {
  const styles = useStyles();
  const { texts, fill } = useWords();
  return (
    <ul className={styles.sheets}>
      {sheets.map((sheet) => (
        <li key={sheet}>
          <Link
            as="button"
            inline
            title={fill(texts.panel.outcome.goToSheet, { sheet })}
            onClick={() => goTo(sheet, 'A1')}
          >
            {sheet}
          </Link>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  sheets: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    margin: '2px 0 0',
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
});
