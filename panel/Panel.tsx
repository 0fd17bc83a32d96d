// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { CalculateBar } from './calculate/CalculateBar.tsx';
import { OutcomeMessage } from './calculate/OutcomeMessage.tsx';
import { DataPlace } from './DataPlace.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { useGuidance } from './help/useGuidance.ts';
import { LiveRegion } from './LiveRegion.tsx';
import { About, MethodSection, NextSection } from './laterParts.ts';
import { NoResult } from './NoResult.tsx';
import { toldIn } from './outcome.ts';
import { Places } from './Places.tsx';
import type { PanelBackend } from './panelBackend.ts';
import type { Place } from './places.ts';
import { ResultsPlace } from './ResultsPlace.tsx';
import { type PanelTask, problemsOf } from './state.ts';
import { Themed } from './theme/Themed.tsx';
import { useBackend } from './useBackend.ts';
import { useIsDark } from './useIsDark.ts';
import { useWordsIn, WordsProvider } from './words.ts';

export interface PanelProps {
  readonly backend: PanelBackend;
  /** To open only, without. */
  readonly task?: PanelTask;
}

/** All that a host shows beside the spreadsheet: the calculation, pinned, and four places under it. */
export function Panel({ backend, task = 'open' }: PanelProps) {
  return (
    <ErrorBoundary language={backend.language}>
      <PanelContent backend={backend} task={task} />
    </ErrorBoundary>
  );
}

function PanelContent({ backend, task }: Required<PanelProps>) {
  const styles = useStyles();
  const [state, commands] = useBackend(backend, task);
  const words = useWordsIn(state.language);
  const isDark = useIsDark(backend);
  const problems = problemsOf(state);
  const { result, outcome } = state;
  const answerIn = (place: Place) =>
    outcome !== null &&
    toldIn(outcome) === place && (
      <div className={styles.answer}>
        <OutcomeMessage outcome={outcome} undo={state.undo} commands={commands} />
      </div>
    );
  const guide = useGuidance(() => commands.choosePlace('data'));
  return (
    <WordsProvider value={words}>
      <Themed isDark={isDark} lang={state.language} className={styles.panel}>
        <Header
          chooseLanguage={commands.chooseLanguage}
          isAboutShown={guide.isAboutShown}
          toggleAbout={guide.toggleAbout}
        />
        {guide.isAboutShown && <About showTour={guide.showTour} close={guide.closeAbout} />}
        <main className={styles.main}>
          <CalculateBar state={state} commands={commands} />
          <Places
            place={state.place}
            choose={commands.choosePlace}
            problems={problems?.filter(({ severity }) => severity !== 'info').length ?? 0}
            contents={{
              data: <DataPlace state={state} commands={commands} guide={guide} answer={answerIn('data')} />,
              results: (
                <ResultsPlace
                  backend={backend}
                  state={state}
                  commands={commands}
                  answer={answerIn('results')}
                />
              ),
              actions:
                result === null ? (
                  <NoResult />
                ) : (
                  <NextSection state={state} result={result} today={backend.today()} commands={commands} />
                ),
              method: (
                <>
                  {answerIn('method')}
                  <MethodSection state={state} commands={commands} />
                </>
              ),
            }}
          />
        </main>
        <LiveRegion state={state} />
      </Themed>
    </WordsProvider>
  );
}

const useStyles = makeStyles({
  panel: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    // Too low for something pinned: then all of it scrolls.
    '@media (max-height: 420px)': { height: 'auto', minHeight: '100vh' },
    overflowWrap: 'break-word',
    '@media (pointer: coarse)': {
      // A finger's size, WCAG 2.5.5; what stands in a line of text is as high as the line.
      '& button:not(p button), & select, & [role="tab"]': { minHeight: '44px', minWidth: '44px' },
    },
  },
  answer: { padding: '12px 12px 0' },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});
