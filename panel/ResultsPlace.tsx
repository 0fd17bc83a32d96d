// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import {
  CompareSection,
  DiagnosisSection,
  ExplainSection,
  FiguresSection,
  PrintSection,
  ReportSection,
  ResultsSection,
} from './laterParts.ts';
import { NoResult } from './NoResult.tsx';
import type { PanelBackend } from './panelBackend.ts';
import { SheetLink } from './SheetLink.tsx';
import { methodNow, type Result, resultIsOld, type State } from './state.ts';
import type { Commands } from './useBackend.ts';

export interface ResultsPlaceProps {
  readonly backend: PanelBackend;
  readonly state: State;
  readonly commands: Commands;
  /** How the last thing ended, where it is told here. */
  readonly answer: ReactNode;
}

/** What has come of the calculation, what the next report is made of, and what other choices would change. */
export function ResultsPlace({ backend, state, commands, answer }: ResultsPlaceProps) {
  const { result } = state;
  return (
    <>
      {result === null ? (
        <NoResult />
      ) : (
        <Scores
          result={result}
          state={state}
          commands={commands}
          canSelect={backend.onSelection !== undefined}
        />
      )}
      {answer}
      <ReportSection state={state} commands={commands} hasChartSheets={backend.capabilities.chartSheets} />
      {result !== null && (
        <PrintSection
          sheets={result.published.sheets}
          setsUpPages={backend.capabilities.pageSetup}
          goTo={commands.goTo}
        />
      )}
      <CompareSection state={state} commands={commands} />
      {result !== null && (
        <DiagnosisSection
          run={result.published.run}
          link={<SheetLink sheet={result.published.sheetOf.get('diagnosis')} goTo={commands.goTo} />}
        />
      )}
    </>
  );
}

interface ScoresProps extends Pick<ResultsPlaceProps, 'state' | 'commands'> {
  readonly result: Result;
  readonly canSelect: boolean;
}

/** The scores, how they came about, and their pictures. */
function Scores({ result, state, commands, canSelect }: ScoresProps) {
  const isOld = resultIsOld(state);
  return (
    <>
      <ResultsSection result={result} old={isOld} method={methodNow(state)} commands={commands} />
      <ExplainSection
        result={result}
        isOld={isOld}
        explained={state.explained}
        canSelect={canSelect}
        commands={commands}
      />
      <FiguresSection result={result} />
    </>
  );
}
