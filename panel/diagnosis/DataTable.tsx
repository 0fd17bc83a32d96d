// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { diagnosisTexts } from '../../core/i18n/rooms/diagnosis.ts';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';

export interface DataTableProps {
  readonly caption: string;
  /** Over the names, then over the numbers. */
  readonly headers: readonly string[];
  /** The rows, each beginning with a `th` of scope row. */
  readonly children: ReactNode;
}

/** A table of numbers that scrolls by itself, under its header and beside its first column. */
export function DataTable({ caption, headers, children }: DataTableProps) {
  const styles = useStyles();
  const { language } = useWords();
  const label = diagnosisTexts(language).panel.region.replace('{table}', () => caption);
  const [first, ...rest] = headers;
  return (
    <ScrollRegion className={styles.region} label={label}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.corner)}>
              {first}
            </th>
            {rest.map((header, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              <th key={i} scope="col" className={styles.head}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  );
}

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  region: {
    maxHeight: '360px',
    overflow: 'auto',
    border: line,
    borderRadius: tokens.borderRadiusMedium,
    outlineOffset: '1px',
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    minWidth: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: '4px 6px', borderBottom: line, whiteSpace: 'nowrap', textAlign: 'right' },
    '& thead th:first-child': { textAlign: 'left' },
    '& tbody tr:last-child > *': { borderBottom: 'none' },
    '& tbody th': {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      minWidth: '104px',
      maxWidth: '128px',
      whiteSpace: 'normal',
      textAlign: 'left',
      fontWeight: tokens.fontWeightSemibold,
      backgroundColor: tokens.colorNeutralBackground1,
      borderRight: line,
    },
  },
  caption: { textAlign: 'left', padding: '8px', color: tokens.colorNeutralForeground2 },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  corner: { left: 0, zIndex: 3 },
});
