// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import { tokens } from '../theme/tokens.ts';

export interface WrongTextProps {
  /** By which the field refers to it. */
  readonly id: string;
  readonly children: string;
}

/** What is wrong with what stands in a field, and what to write instead. */
export function WrongText({ id, children }: WrongTextProps) {
  const styles = useStyles();
  return (
    <p id={id} className={styles.wrong}>
      <ErrorCircleRegular aria-hidden="true" className={styles.icon} />
      {children}
    </p>
  );
}

const useStyles = makeStyles({
  wrong: {
    display: 'flex',
    gap: '6px',
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
});
