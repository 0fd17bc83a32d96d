// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { Link } from '../elements/Link.tsx';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';

export interface SheetLinksProps {
  readonly sheets: readonly string[];
  readonly goTo: Commands['goTo'];
}

/** Links to some sheets. */
export function SheetLinks({ sheets, goTo }: SheetLinksProps) {
  const styles = useStyles();
  const { texts, fill } = useWords();
  return (
    <ul className={styles.sheets}>
      {sheets.map((sheet) => (
        <li key={sheet}>
          <Link title={fill(texts.panel.outcome.goToSheet, { sheet })} onClick={() => goTo(sheet, 'A1')}>
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
