// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { leavable } from '../../core/compare/leaveOneOut.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { elementLabel } from '../../core/report/names.ts';
import { Progress } from '../calculate/Progress.tsx';
import { useFigures } from '../diagnosis/useFigures.ts';
import { Button } from '../elements/Button.tsx';
import { Notice } from '../Notice.tsx';
import { SmallText } from '../SmallText.tsx';
import { useInSteps } from '../useInSteps.ts';
import { useWords } from '../words.ts';
import { clusterLabels } from './clusterLabels.ts';
import { LeaveOutTable } from './LeaveOutTable.tsx';
import { LeftOutElement } from './LeftOutElement.tsx';
import { type LeaveOutEffect, leaveOutInTurn } from './leaveOut.ts';

export interface LeaveOutProps {
  readonly run: ScoreRun;
  /** The workbook has changed since. */
  readonly isOld: boolean;
}

/** What each indicator and each dimension does to the ranks: they are left out in turn. */
export function LeaveOut({ run, isOld }: LeaveOutProps) {
  const styles = useStyles();
  const { texts, fill } = useWords();
  const words = texts.panel.compare.leaveOut;
  const { work, stop, again } = useInSteps(useCallback(() => leaveOutInTurn(run), [run]));
  const [wanted, setWanted] = useState<string | null>(null);
  const all = leavable(run.framework).length;
  return (
    <>
      {isOld && <Notice>{words.old}</Notice>}
      <SmallText>{words.explanation}</SmallText>
      {work.kind === 'working' && (
        <Progress text={words.working} share={work.done / all} stopping={false} cancel={stop} />
      )}
      {work.kind === 'stopped' && (
        <>
          <p className={styles.text}>{fill(words.stopped, { done: Math.floor(work.done), all })}</p>
          <Button onClick={again}>{words.again}</Button>
        </>
      )}
      {work.kind === 'done' && <Effects run={run} effects={work.result} wanted={wanted} choose={setWanted} />}
    </>
  );
}

interface EffectsProps {
  readonly run: ScoreRun;
  readonly effects: readonly LeaveOutEffect[];
  /** The element that was chosen last; another calculation may not have it. */
  readonly wanted: string | null;
  choose(element: string): void;
}

function Effects({ run, effects, wanted, choose }: EffectsProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.compare.leaveOut;
  const labels = useMemo(() => clusterLabels(run), [run]);
  const strongest = effects[0];
  if (strongest === undefined) return <p className={styles.text}>{words.nothing}</p>;
  const chosen = effects.find(({ element }) => element === wanted) ?? null;
  return (
    <>
      <Sum run={run} effects={effects} strongest={strongest} />
      <LeaveOutTable run={run} effects={effects} labels={labels} chosen={wanted} choose={choose} />
      <div aria-live="polite">
        {chosen === null ? (
          <p className={styles.text}>{words.choose}</p>
        ) : (
          <LeftOutElement run={run} effect={chosen} labels={labels} />
        )}
      </div>
    </>
  );
}

interface SumProps extends Pick<EffectsProps, 'run' | 'effects'> {
  readonly strongest: LeaveOutEffect;
}

/** Nothing where nobody moves, but some lose their rank: the table tells that. */
function Sum({ run, effects, strongest }: SumProps) {
  const styles = useStyles();
  const { texts, fill } = useWords();
  const figures = useFigures();
  const words = texts.panel.compare.leaveOut;
  if (strongest.movement.moved > 0) {
    const element = elementLabel(run, strongest.element, texts);
    const mean = figures.coefficient(strongest.mean);
    return <p className={styles.text}>{fill(words.most, { element, mean })}</p>;
  }
  if (effects.some(({ movement }) => movement.rankedOnce > 0)) return null;
  return <p className={styles.text}>{words.least}</p>;
}

const useStyles = makeStyles({
  text: { margin: 0 },
});
