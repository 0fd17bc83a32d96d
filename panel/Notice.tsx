// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { tokens } from './theme/tokens.ts';

/** A quiet line that something is not as it may seem. */
export function Notice({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <p className={styles.notice}>
      <InfoRegular className={styles.icon} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    gap: '8px',
    margin: '0 0 10px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
});
