// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { SmallText } from '../SmallText.tsx';
import { type JobKind, nothingFound, readingIsOld, type State } from '../state.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { CardChoices } from './CardChoices.tsx';
import { durationNote } from './durationNote.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import { JobProgress } from './JobProgress.tsx';
import { OutcomeMessage } from './OutcomeMessage.tsx';
import { PartChoices } from './PartChoices.tsx';
import { comparesPeers, PeerChoices } from './PeerChoices.tsx';
import { RemoveReport } from './RemoveReport.tsx';

export interface CalculateSectionProps {
  readonly state: State;
  readonly commands: Commands;
  readonly hasChartSheets: boolean;
}

/** The main button, with what comes of it. Where there is nothing to calculate, the template takes its place. */
export function CalculateSection({ state, commands, hasChartSheets }: CalculateSectionProps) {
  const styles = useStyles();
  const allWords = useWords();
  const words = allWords.texts.panel.calculate;
  const long = durationNote(state, allWords);
  const longId = useId();
  const { job, outcome, error } = state;
  const offered = !nothingFound(state) || readingIsOld(state);
  const isRemovalAskedFor = state.task === 'remove';
  if (!offered && !isRemovalAskedFor && job === null && outcome === null && error === null) return null;
  return (
    <section className={styles.actions} aria-label={words.heading}>
      {offered && (
        <>
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={job !== null}
            aria-describedby={long === null ? undefined : longId}
            onClick={commands.calculate}
          >
            {words.calculate}
          </Button>
          {long !== null && <SmallText id={longId}>{long}</SmallText>}
          <PartChoices report={state.report} hasChartSheets={hasChartSheets} choose={commands.chooseReport} />
          {state.found !== null && state.report.parts.includes('cards') && (
            <CardChoices
              report={state.report}
              clusters={state.found.survey.clusterNames}
              choose={commands.chooseReport}
            />
          )}
          {state.found !== null && state.report.parts.some(comparesPeers) && (
            <PeerChoices
              report={state.report}
              clusters={state.found.survey.clusterNames}
              choose={commands.chooseReport}
            />
          )}
        </>
      )}
      {(offered || isRemovalAskedFor) && (
        <RemoveReport isBusy={job !== null} isAskedFor={isRemovalAskedFor} remove={commands.removeReport} />
      )}
      {job !== null && !SHOWN_ELSEWHERE.includes(job.kind) && (
        <JobProgress job={job} cancel={commands.cancel} />
      )}
      {error !== null && <ErrorMessage error={error} />}
      {outcome !== null && <OutcomeMessage outcome={outcome} undo={state.undo} commands={commands} />}
    </section>
  );
}

/** Jobs whose progress stands where they were asked for. */
const SHOWN_ELSEWHERE: readonly JobKind[] = ['reading', 'comparing', 'writing-targets'];

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
