// SPDX-License-Identifier: EUPL-1.2
import type { Way, WayQuestion, WayStep } from '../../core/way/way.ts';
import { SmallText } from '../SmallText.tsx';
import type { State } from '../state.ts';
import type { Commands } from '../useDesk.ts';
import { useWords } from '../words.ts';
import { Barriers } from './Barriers.tsx';
import { StepsTable } from './StepsTable.tsx';
import { WriteTargets } from './WriteTargets.tsx';

export interface WayAnswerProps {
  readonly question: WayQuestion;
  readonly way: Way;
  /** What the clusters are called, by code. */
  readonly labels: ReadonlyMap<string, string>;
  readonly state: State;
  readonly commands: Commands;
}

/** The steps of a way, or of the best that can be with what stands in the way; and how to make targets of them. */
export function WayAnswer({ question, way, labels, state, commands }: WayAnswerProps) {
  const { texts } = useWords();
  const words = texts.next.way;
  const steps = stepsOf(way);
  return (
    <>
      {way.outcome === 'unreachable' && <Barriers run={question.run} barriers={way.barriers} />}
      {steps.length > 0 && (
        <>
          <StepsTable
            run={question.run}
            caption={way.outcome === 'found' ? words.caption : words.bestCaption}
            steps={steps}
          />
          <SmallText>{words.effortNote}</SmallText>
          <WriteTargets question={question} steps={steps} labels={labels} state={state} commands={commands} />
        </>
      )}
    </>
  );
}

function stepsOf(way: Way): readonly WayStep[] {
  if (way.outcome === 'found') return way.steps;
  return way.outcome === 'unreachable' ? way.best.steps : [];
}
