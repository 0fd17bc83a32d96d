// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Job } from '../state.ts';
import { useWords } from '../words.ts';

export interface JobProgressProps {
  readonly job: Job;
  cancel(): void;
}

/** How far a long job is, in words too, and the way out of it. */
export function JobProgress({ job, cancel }: JobProgressProps) {
  const styles = useStyles();
  const id = useId();
  const { texts, fill } = useWords();
  const words = texts.panel.actions;
  const doing = job.kind === 'inserting' ? words.inserting : words.calculating;
  const percent = fill(words.progress, { percent: Math.round(job.share * 100) });
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span id={id}>{job.stopping ? words.stopping : doing}</span>
        <span className={styles.percent}>{percent}</span>
      </div>
      <ProgressBar value={job.share} thickness="large" aria-labelledby={id} aria-valuetext={percent} />
      <Button className={styles.cancel} size="small" disabledFocusable={job.stopping} onClick={cancel}>
        {words.cancel}
      </Button>
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
  percent: { fontVariantNumeric: 'tabular-nums' },
  cancel: { alignSelf: 'flex-end' },
});
