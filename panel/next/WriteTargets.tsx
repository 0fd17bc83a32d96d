// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import type { PlanQuestion, PlanStep } from '../../core/leastEffort/plan.ts';
import { toPeriod } from '../../core/model/readPeriod.ts';
import { JobProgress } from '../calculate/JobProgress.tsx';
import { Button } from '../elements/Button.tsx';
import { LabelledField } from '../elements/LabelledField.tsx';
import { SmallText } from '../SmallText.tsx';
import type { State } from '../state.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { yearAfter } from './duePeriod.ts';
import { WritingResult } from './WritingResult.tsx';

export interface WriteTargetsProps {
  readonly question: PlanQuestion;
  readonly steps: readonly PlanStep[];
  /** What the clusters are called, by code. */
  readonly labels: ReadonlyMap<string, string>;
  readonly state: State;
  readonly commands: Commands;
}

/** Makes targets of the steps: by which period, and what came of it. */
export function WriteTargets({ question, steps, labels, state, commands }: WriteTargetsProps) {
  const { texts } = useWords();
  const words = texts.next.writing;
  const { run, cluster } = question;
  const { job, writing } = state;
  // What was written before these steps were found is not about them.
  const [before] = useState(writing);
  const [due, setDue] = useState(() => yearAfter(run.period));
  const write = () => {
    const targets = steps.map(({ indicator, to }) => ({ cluster, indicator, value: tidy(to) }));
    commands.writeTargets(targets, toPeriod(due));
  };
  return (
    <>
      <LabelledField label={words.due} value={due} onChange={setDue} />
      <Button disabledFocusable={job !== null} onClick={write}>
        {words.write}
      </Button>
      <SmallText>{words.where}</SmallText>
      {job?.kind === 'writing-targets' && <JobProgress job={job} cancel={commands.cancel} />}
      {writing !== null && writing !== before && (
        <WritingResult end={writing} run={run} labels={labels} goTo={commands.goTo} />
      )}
    </>
  );
}

/** 0.3, not 0.30000000000000004: a cell shows what it can of a number. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
