// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  DismissRegular,
  ErrorCircleFilled,
  InfoFilled,
  WarningFilled,
} from '@fluentui/react-icons';
import { type ReactNode, useId } from 'react';
import { Button } from '../elements/Button.tsx';
import { tokens } from '../theme/tokens.ts';
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

/** How something ended, with the sign and the colour of what it means; it takes the focus. */
export function Message({ intent, title, about, dismiss, children }: MessageProps) {
  const styles = useStyles();
  const signs = useSignStyles();
  const ref = useArrivalFocus(about);
  const { texts } = useWords();
  const id = useId();
  const Sign = SIGNS[intent];
  return (
    <div ref={ref} tabIndex={-1} className={styles.arrival}>
      <fieldset aria-labelledby={id} className={mergeClasses(styles.message, styles[intent])}>
        <Sign className={mergeClasses(signs.sign, signs[intent])} aria-hidden="true" />
        <div className={styles.body}>
          <span id={id} className={styles.title}>
            {title}
          </span>
          {children}
        </div>
        {dismiss !== undefined && (
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.panel.outcome.dismiss}
            onClick={dismiss}
          />
        )}
      </fieldset>
    </div>
  );
}

const SIGNS = {
  success: CheckmarkCircleFilled,
  info: InfoFilled,
  warning: WarningFilled,
  error: ErrorCircleFilled,
} as const;

const useSignStyles = makeStyles({
  sign: { flexShrink: 0, fontSize: '20px' },
  success: { color: tokens.colorStatusSuccessForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

const useStyles = makeStyles({
  arrival: { outlineOffset: '1px' },
  message: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    minWidth: 0,
    margin: 0,
    padding: '9px 12px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  body: { flexGrow: 1, minWidth: 0 },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  info: {},
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
});
