// SPDX-License-Identifier: EUPL-1.2
import { FluentProvider, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { CalculateSection } from './calculate/CalculateSection.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FoundSection } from './found/FoundSection.tsx';
import { Header } from './Header.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import {
  CompareSection,
  DiagnosisSection,
  ExplainSection,
  MethodSection,
  NextSection,
  ResultsSection,
} from './laterParts.ts';
import type { PanelBackend } from './panelBackend.ts';
import { ProblemsSection } from './problems/ProblemsSection.tsx';
import { methodNow, type PanelTask, problemsOf, resultIsOld } from './state.ts';
import { useBackend } from './useBackend.ts';
import { useWordsIn, WordsProvider } from './words.ts';

export interface PanelProps {
  readonly backend: PanelBackend;
  /** To open only, without. */
  readonly task?: PanelTask;
}

/** All that a host shows beside the spreadsheet, in one column. */
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
  const problems = problemsOf(state);
  return (
    <WordsProvider value={words}>
      <FluentProvider theme={webLightTheme} lang={state.language} className={styles.panel}>
        <Header chooseLanguage={commands.chooseLanguage} />
        <main>
          <FoundSection state={state} commands={commands} />
          <MethodSection state={state} commands={commands} />
          <CalculateSection
            state={state}
            commands={commands}
            hasChartSheets={backend.capabilities.chartSheets}
          />
          {problems !== null && (
            <ProblemsSection
              findings={problems}
              goTo={commands.goTo}
              curing={{ isBusy: state.job !== null, applyCure: commands.applyCure }}
            />
          )}
          {state.result !== null && (
            <ResultsSection result={state.result} old={resultIsOld(state)} method={methodNow(state)} />
          )}
          {state.result !== null && (
            <NextSection state={state} result={state.result} today={backend.today()} commands={commands} />
          )}
          {state.result !== null && (
            <ExplainSection
              result={state.result}
              isOld={resultIsOld(state)}
              explained={state.explained}
              canSelect={backend.onSelection !== undefined}
              commands={commands}
            />
          )}
          <CompareSection state={state} commands={commands} />
          {state.result !== null && <DiagnosisSection run={state.result.published.run} />}
        </main>
        <LiveRegion state={state} />
      </FluentProvider>
    </WordsProvider>
  );
}

const useStyles = makeStyles({
  panel: {
    position: 'relative',
    minHeight: '100vh',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'break-word',
  },
});
