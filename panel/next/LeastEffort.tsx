// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { effortsOf } from '../../core/guidance/effortsOf.ts';
import type { Goal } from '../../core/leastEffort/plan.ts';
import type { Band } from '../../core/model/scoreRun.ts';
import { Message } from '../calculate/Message.tsx';
import { Progress } from '../calculate/Progress.tsx';
import { Choice } from '../compare/Choice.tsx';
import { Button } from '../elements/Button.tsx';
import { LabelledField } from '../elements/LabelledField.tsx';
import { SmallText } from '../SmallText.tsx';
import type { Result, State } from '../state.ts';
import type { Commands } from '../useBackend.ts';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import { useWords } from '../words.ts';
import { BANDS_TO_REACH, firstGoal, type GoalDraft, goalKinds, goalOf } from './goals.ts';
import { PlanAnswer } from './PlanAnswer.tsx';
import { planNote } from './planNote.ts';
import { planSummary } from './planSummary.ts';
import { usePlan } from './usePlan.ts';

export interface LeastEffortProps {
  readonly state: State;
  readonly published: Result['published'];
  readonly cluster: string;
  /** What the clusters are called, by code. */
  readonly labels: ReadonlyMap<string, string>;
  readonly commands: Commands;
}

/** A goal to choose, and the plan of least effort that reaches it. */
export function LeastEffort({ state, published, cluster, labels, commands }: LeastEffortProps) {
  const styles = useStyles();
  const inWords = useWords();
  const words = inWords.texts.next.plan;
  const { run, guidance } = published;
  const kinds = goalKinds(run);
  const [wanted, setDraft] = useState(() => firstGoal(run, cluster));
  // Another method may leave no bands.
  const draft = kinds.includes(wanted.kind) ? wanted : { ...wanted, kind: 'score' as const };
  const { question, ask, work, stop, again } = usePlan(run);
  const wish = () => ({ run, cluster, goal: goalOf(draft), efforts: effortsOf(guidance.actions) });
  const find = () => ask(wish());
  // biome-ignore lint/correctness/useExhaustiveDependencies: of a goal only its kind makes a difference
  const long = useMemo(() => planNote(wish(), inWords), [run, cluster, draft.kind, inWords]);
  const longId = useId();
  return (
    <>
      <SmallText>{words.explanation}</SmallText>
      <Choice
        label={words.goal}
        value={draft.kind}
        options={kinds.map((kind): [Goal['kind'], string] => [kind, words.goals[kind]])}
        onChange={(kind) => setDraft({ ...draft, kind })}
      />
      <GoalField draft={draft} change={setDraft} find={find} />
      <Button aria-describedby={long === null ? undefined : longId} onClick={find}>
        {words.find}
      </Button>
      {long !== null && <SmallText id={longId}>{long}</SmallText>}
      {question !== null && work.kind === 'working' && (
        <Progress
          text={words.finding}
          share={null}
          soFar={inWords.count(words.tried, work.done)}
          stopping={false}
          cancel={stop}
        />
      )}
      {question !== null && work.kind === 'stopped' && (
        <Message intent="info" title={words.cancelled} about={question}>
          <p className={styles.sum}>{inWords.count(words.cancelledAfter, work.done)}</p>
          <Button size="small" onClick={again}>
            {words.again}
          </Button>
        </Message>
      )}
      <div aria-live="polite">
        {question !== null && work.kind === 'working' && <VisuallyHidden>{words.finding}</VisuallyHidden>}
        {question !== null && work.kind === 'done' && (
          <p className={styles.sum}>{planSummary(question, work.result, labels, inWords)}</p>
        )}
      </div>
      {question !== null && work.kind === 'done' && (
        <PlanAnswer
          question={question}
          plan={work.result}
          labels={labels}
          state={state}
          commands={commands}
        />
      )}
    </>
  );
}

interface GoalFieldProps {
  readonly draft: GoalDraft;
  change(draft: GoalDraft): void;
  find(): void;
}

/** What the chosen kind of goal has to be told. */
function GoalField({ draft, change, find }: GoalFieldProps) {
  const { texts } = useWords();
  const words = texts.next.plan;
  const { kind } = draft;
  if (kind === 'gold') return null;
  if (kind === 'band') {
    return (
      <Choice
        label={words.band}
        value={String(draft.band)}
        options={BANDS_TO_REACH.map((band) => [String(band), texts.report.bands[band]])}
        onChange={(band) => change({ ...draft, band: Number(band) as Band })}
      />
    );
  }
  return (
    <LabelledField
      label={words[kind]}
      inputMode="decimal"
      value={draft[kind]}
      onChange={(value) => change({ ...draft, [kind]: value })}
      onKeyDown={({ key }) => key === 'Enter' && find()}
    />
  );
}

const useStyles = makeStyles({
  sum: { margin: 0, overflowWrap: 'anywhere' },
});
