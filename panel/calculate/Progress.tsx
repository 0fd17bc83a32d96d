// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { Button } from '../elements/Button.tsx';
import { ProgressBar } from '../elements/ProgressBar.tsx';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';

export interface ProgressProps {
  /** What is being done. */
  readonly text: string;
  /** From 0 to 1; `null` where it is not known. */
  readonly share: number | null;
  /** What has been done so far, in words; where nothing is said, the share in per cent. */
  readonly soFar?: string;
  readonly stopping: boolean;
  /** `null` where the work cannot be cancelled. */
  readonly cancel: (() => void) | null;
}

/** How far long work is, in words too, with a button to cancel it. */
export function Progress({ text, share, soFar, stopping, cancel }: ProgressProps) {
  const styles = useStyles();
  const id = useId();
  const { texts, fill } = useWords();
  const words = texts.panel.calculate;
  const percent = share === null ? '' : fill(words.progress, { percent: Math.round(share * 100) });
  const howFar = soFar ?? percent;
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span id={id}>{text}</span>
        {howFar !== '' && <span className={styles.howFar}>{howFar}</span>}
      </div>
      <ProgressBar labelledBy={id} share={share} text={howFar} />
      {cancel !== null && (
        <Button className={styles.cancel} size="small" disabledFocusable={stopping} onClick={cancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  progress: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  howFar: { fontVariantNumeric: 'tabular-nums' },
  cancel: { alignSelf: 'flex-end' },
});
