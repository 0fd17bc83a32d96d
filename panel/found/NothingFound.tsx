// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SmallText } from '../SmallText.tsx';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';

export interface NothingFoundProps {
  /** The way to begin. */
  readonly children: ReactNode;
}

/** What stands where the workbook holds nothing of ours. */
export function NothingFound({ children }: NothingFoundProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.nothing;
  return (
    <div className={styles.box}>
      <h3 className={styles.heading}>{words.heading}</h3>
      <p className={styles.text}>{words.explanation}</p>
      {children}
      <SmallText>{words.typo}</SmallText>
    </div>
  );
}

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '0 0 4px' },
});
