// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { tokens } from '../theme/tokens.ts';

/** Says that something is being done, and turns meanwhile. */
export function Working({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.line}>
      <span role="progressbar" aria-labelledby={id} className={styles.ring} />
      <span id={id}>{children}</span>
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', marginBottom: '8px' },
  ring: {
    boxSizing: 'border-box',
    flexShrink: 0,
    width: '20px',
    height: '20px',
    border: `2px solid ${tokens.colorNeutralBackground6}`,
    borderTopColor: tokens.colorCompoundBrandBackground,
    borderRadius: '50%',
    animationName: { to: { transform: 'rotate(1turn)' } },
    animationDuration: '1.5s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
  },
});
