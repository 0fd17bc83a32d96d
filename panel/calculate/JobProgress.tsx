// SPDX-License-Identifier: EUPL-1.2
import { publishStage } from '../../core/publishStages.ts';
import type { PanelJob } from '../state.ts';
import { useWords, type Words } from '../words.ts';
import { Progress } from './Progress.tsx';

export interface JobProgressProps {
  readonly job: PanelJob;
  cancel(): void;
}

/** How far a long job is, with a button to cancel it. */
export function JobProgress({ job, cancel }: JobProgressProps) {
  const words = useWords();
  const signalled = job.kind !== 'calculating-elsewhere';
  return (
    <Progress
      text={jobText(job, words)}
      share={signalled ? job.share : null}
      stopping={job.stopping}
      cancel={signalled ? cancel : null}
    />
  );
}

/** What a job is doing, in words. */
export function jobText(job: PanelJob, { texts }: Words): string {
  const words = texts.panel.calculate;
  if (job.stopping) return words.stopping;
  switch (job.kind) {
    case 'saving':
      return words.saving;
    case 'curing':
      return words.curing;
    case 'writing-targets':
      return texts.next.writing.working;
    case 'comparing':
      return words.comparing;
    case 'removing':
      return words.removing;
    case 'inserting':
      return words.inserting;
    case 'calculating':
      return words.stages[publishStage(job.share)];
    default:
      return words.calculating;
  }
}
