// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useWords } from '../words.ts';
import { useArrivalFocus } from './useArrivalFocus.ts';

export interface MessageProps {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  /** The event that the message speaks of: another one takes the focus again. */
  readonly about: unknown;
  /** Takes it away; without, it stays until something else ends. */
  dismiss?(): void;
  readonly children: ReactNode;
}

/** How something ended; it takes the focus. */
export function Message({ intent, title, about, dismiss, children }: MessageProps) {
  const styles = useStyles();
  const ref = useArrivalFocus(about);
  const { texts } = useWords();
  return (
    <div ref={ref} tabIndex={-1} className={styles.arrival}>
      <MessageBar intent={intent} layout="multiline" className={styles.message}>
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          {children}
        </MessageBarBody>
        {dismiss !== undefined && (
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={texts.panel.outcome.dismiss}
                onClick={dismiss}
              />
            }
          />
        )}
      </MessageBar>
    </div>
  );
}

const useStyles = makeStyles({
  arrival: { outlineOffset: '1px' },
  message: { paddingBottom: '8px' },
  title: { display: 'block' },
});
