// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Job } from '../state.ts';
import { useWords, type Words } from '../words.ts';

export interface JobProgressProps {
  readonly job: Job;
  cancel(): void;
}

/** How far a long job is, in words too, and the way out of it. */
export function JobProgress({ job, cancel }: JobProgressProps) {
  const styles = useStyles();
  const id = useId();
  const words = useWords();
  const { texts, fill } = words;
  const watched = job.kind !== 'calculating-elsewhere';
  const percent = fill(texts.panel.actions.progress, { percent: Math.round(job.share * 100) });
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span id={id}>{jobText(job, words)}</span>
        {watched && <span className={styles.percent}>{percent}</span>}
      </div>
      <ProgressBar
        thickness="large"
        aria-labelledby={id}
        {...(watched ? { value: job.share, 'aria-valuetext': percent } : {})}
      />
      {watched && (
        <Button className={styles.cancel} size="small" disabledFocusable={job.stopping} onClick={cancel}>
          {texts.panel.actions.cancel}
        </Button>
      )}
    </div>
  );
}

export function jobText(job: Job, { texts }: Words): string {
  const words = texts.panel.actions;
  if (job.stopping) return words.stopping;
  if (job.kind === 'saving') return words.saving;
  return job.kind === 'inserting' ? words.inserting : words.calculating;
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
  percent: { fontVariantNumeric: 'tabular-nums' },
  cancel: { alignSelf: 'flex-end' },
});
