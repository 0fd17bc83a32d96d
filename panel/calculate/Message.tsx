// SPDX-License-Identifier: EUPL-1.2
import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useArrivalFocus } from './useArrivalFocus.ts';

export interface MessageProps {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  /** The event that the message speaks of: another one takes the focus again. */
  readonly about: unknown;
  readonly children: ReactNode;
}

/** How something ended; it takes the focus. */
export function Message({ intent, title, about, children }: MessageProps) {
  const styles = useStyles();
  const ref = useArrivalFocus(about);
  return (
    <div ref={ref} tabIndex={-1} className={styles.arrival}>
      <MessageBar intent={intent} layout="multiline" className={styles.message}>
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          {children}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

const useStyles = makeStyles({
  arrival: { outlineOffset: '1px' },
  message: { paddingBottom: '8px' },
  title: { display: 'block' },
});
