// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { Button } from '../elements/Button.tsx';
import { toldIn } from '../outcome.ts';
import { SmallText } from '../SmallText.tsx';
import { type JobKind, nothingFound, readingIsOld, type State } from '../state.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { durationNote } from './durationNote.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import { JobProgress } from './JobProgress.tsx';
import { OutcomeMessage } from './OutcomeMessage.tsx';

export interface CalculateBarProps {
  readonly state: State;
  readonly commands: Commands;
}

/**
 * The main button, with how far a job is and how it ended: always in sight. Where there is nothing to calculate, only what
 * has to be said.
 */
export function CalculateBar({ state, commands }: CalculateBarProps) {
  const styles = useStyles();
  const allWords = useWords();
  const words = allWords.texts.panel.calculate;
  const long = durationNote(state, allWords);
  const longId = useId();
  const { job, outcome, error } = state;
  const offered = !nothingFound(state) || readingIsOld(state);
  if (!offered && job === null && outcome === null && error === null) return null;
  return (
    <section className={styles.bar} aria-label={words.heading}>
      {offered && (
        <>
          <div className={styles.buttons}>
            <Button
              className={styles.main}
              appearance="primary"
              disabledFocusable={job !== null}
              aria-describedby={long === null ? undefined : longId}
              onClick={commands.calculate}
            >
              {words.calculate}
            </Button>
            <Button aria-label={words.parts} onClick={commands.showReportChoices}>
              {words.sheets}
            </Button>
          </div>
          {long !== null && <SmallText id={longId}>{long}</SmallText>}
        </>
      )}
      {job !== null && !SHOWN_ELSEWHERE.includes(job.kind) && (
        <JobProgress job={job} cancel={commands.cancel} />
      )}
      {error !== null && <ErrorMessage error={error} />}
      {outcome !== null && toldIn(outcome) === 'bar' && (
        <OutcomeMessage outcome={outcome} undo={state.undo} commands={commands} />
      )}
    </section>
  );
}

/** Jobs whose progress stands where they were asked for. */
const SHOWN_ELSEWHERE: readonly JobKind[] = ['reading', 'comparing', 'writing-targets'];

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  main: { flexGrow: 1 },
  bar: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    gap: '8px',
    maxHeight: '45vh',
    overflowY: 'auto',
    padding: '8px 12px',
    '@media (max-height: 420px)': { maxHeight: 'none' },
  },
});
