// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { elementLabel } from '../../core/report/names.ts';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';
import { type LeaveOutEffect, withAndWithout } from './leaveOut.ts';
import { MovementText } from './MovementText.tsx';
import { ShiftTable } from './ShiftTable.tsx';

export interface LeftOutElementProps {
  readonly run: ScoreRun;
  readonly effect: LeaveOutEffect;
  readonly labels: ReadonlyMap<string, string>;
}

/** The overall score of every cluster with one element and without it. */
export function LeftOutElement({ run, effect, labels }: LeftOutElementProps) {
  const styles = useStyles();
  const { texts, fill } = useWords();
  const words = texts.panel.compare.leaveOut;
  const { element, mean, movement } = effect;
  const clusters = useMemo(() => withAndWithout(run, element), [run, element]);
  return (
    <>
      <h4 className={styles.heading}>{fill(words.chosen, { element: elementLabel(run, element, texts) })}</h4>
      <p className={styles.text}>
        <MovementText movement={movement} mean={mean} labels={labels} rankedOnce={words.rankedOnce} />
      </p>
      <ShiftTable caption={words.detail} clusters={clusters} labels={labels} heads={words} />
    </>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: '0 0 2px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  text: { margin: '0 0 8px' },
});
