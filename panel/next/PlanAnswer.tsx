// SPDX-License-Identifier: EUPL-1.2
import type { LeastEffortPlan, PlanQuestion, PlanStep } from '../../core/leastEffort/plan.ts';
import { SmallText } from '../SmallText.tsx';
import type { State } from '../state.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { Barriers } from './Barriers.tsx';
import { StepsTable } from './StepsTable.tsx';
import { WriteTargets } from './WriteTargets.tsx';

export interface PlanAnswerProps {
  readonly question: PlanQuestion;
  readonly plan: LeastEffortPlan;
  /** What the clusters are called, by code. */
  readonly labels: ReadonlyMap<string, string>;
  readonly state: State;
  readonly commands: Commands;
}

/**
 * The steps of a plan, or of the best that can be with the barriers that keep it from the goal; and how to make targets
 * of them.
 */
export function PlanAnswer({ question, plan, labels, state, commands }: PlanAnswerProps) {
  const { texts } = useWords();
  const words = texts.next.plan;
  const steps = stepsOf(plan);
  return (
    <>
      {plan.outcome === 'unreachable' && <Barriers run={question.run} barriers={plan.barriers} />}
      {steps.length > 0 && (
        <>
          <StepsTable
            run={question.run}
            caption={plan.outcome === 'found' ? words.caption : words.bestCaption}
            steps={steps}
          />
          <SmallText>{words.effortNote}</SmallText>
          <WriteTargets question={question} steps={steps} labels={labels} state={state} commands={commands} />
        </>
      )}
    </>
  );
}

function stepsOf(plan: LeastEffortPlan): readonly PlanStep[] {
  if (plan.outcome === 'found') return plan.steps;
  return plan.outcome === 'unreachable' ? plan.best.steps : [];
}
