// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons';
import type { FoundTable } from '../../core/survey.ts';
import { PlaceButton } from '../PlaceButton.tsx';
import { tokens } from '../theme/tokens.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';

export interface FoundTablesProps {
  readonly tables: readonly FoundTable[];
  readonly goTo: Commands['goTo'];
}

/** The tables that were found; each leads to its header row. */
export function FoundTables({ tables, goTo }: FoundTablesProps) {
  const styles = useStyles();
  const { texts, fill, count } = useWords();
  const words = texts.panel.found;
  return (
    <>
      <h3 className={styles.heading}>{words.tables}</h3>
      <ul className={styles.list}>
        {tables.map(({ kind, sheet, cell, rows }) => (
          <li key={`${sheet}!${cell}`}>
            <PlaceButton icon={<TableRegular />} onClick={() => goTo(sheet, cell)}>
              <span className={styles.kind}>{texts.input.tables[kind]}</span>
              <span className={styles.place}>
                {fill(words.place, { sheet, rows: count(words.rows, rows) })}
              </span>
            </PlaceButton>
          </li>
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: '0 0 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: '0 -8px', padding: 0, listStyleType: 'none' },
  kind: { display: 'block' },
  place: { display: 'block', color: tokens.colorNeutralForeground2 },
});
