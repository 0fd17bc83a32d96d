// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { FoundSection } from './found/FoundSection.tsx';
import type { Guidance } from './help/useGuidance.ts';
import { Tour } from './laterParts.ts';
import { ProblemsSection } from './problems/ProblemsSection.tsx';
import { problemsOf, type State } from './state.ts';
import type { Commands } from './useBackend.ts';

export interface DataPlaceProps {
  readonly state: State;
  readonly commands: Commands;
  readonly guide: Guidance;
  /** How the last thing ended, where it is told here. */
  readonly answer: ReactNode;
}

/** What stands in the workbook, and what is wrong with it; for whoever is new here, the introduction. */
export function DataPlace({ state, commands, guide, answer }: DataPlaceProps) {
  const problems = problemsOf(state);
  return (
    <>
      {answer}
      {guide.isTourShown && <Tour close={guide.closeTour} />}
      <FoundSection state={state} commands={commands} />
      {problems !== null && (
        <ProblemsSection
          findings={problems}
          goTo={commands.goTo}
          curing={{ isBusy: state.job !== null, applyCure: commands.applyCure }}
        />
      )}
    </>
  );
}
