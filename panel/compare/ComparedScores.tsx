// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { compareRuns } from '../../core/compare/compareRuns.ts';
import { scoreRange } from '../../core/model/scoreRange.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { elementLabel } from '../../core/report/names.ts';
import { useArrivalFocus } from '../calculate/useArrivalFocus.ts';
import { isSameMethod } from '../method/shownMethod.ts';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';
import { Choice } from './Choice.tsx';
import { clusterLabels } from './clusterLabels.ts';
import { MethodDifferences } from './MethodDifferences.tsx';
import { MovementText } from './MovementText.tsx';
import { movementOf } from './movement.ts';
import { ShiftTable } from './ShiftTable.tsx';

export interface ComparedScoresProps {
  readonly first: ScoreRun;
  readonly second: ScoreRun;
}

/** What two methods make of the same data; the sum of it takes the focus when it arrives. */
export function ComparedScores({ first, second }: ComparedScoresProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.compare.methods;
  const ref = useArrivalFocus(first);
  const { framework } = first;
  const [chosen, setChosen] = useState(framework.root);
  // Another comparison may be of other dimensions.
  const element = framework.byCode.has(chosen) ? chosen : framework.root;
  if (isSameMethod(first.method, second.method)) {
    return (
      <div ref={ref} tabIndex={-1}>
        <p className={styles.text}>{words.same}</p>
      </div>
    );
  }
  return (
    <>
      <MethodDifferences first={first.method} second={second.method} />
      <Choice
        label={words.element}
        value={element}
        options={framework.aggregates.map(({ code }) => [code, elementLabel(first, code, texts)])}
        onChange={setChosen}
      />
      <div ref={ref} tabIndex={-1}>
        <ComparedElement first={first} second={second} element={element} />
      </div>
    </>
  );
}

function ComparedElement(props: ComparedScoresProps & { readonly element: string }) {
  const { first, second, element } = props;
  const styles = useStyles();
  const { texts, fill } = useWords();
  const words = texts.panel.compare.methods;
  const comparison = useMemo(() => compareRuns(first, second, element), [first, second, element]);
  const labels = useMemo(() => clusterLabels(first, second), [first, second]);
  const ranges = [first, second].map(({ method, framework }) => String(scoreRange(method, framework)));
  const isSameScale = ranges[0] === ranges[1] && ranges[0] !== 'null';
  const caption = fill(words.caption, { element: elementLabel(first, element, texts) });
  return (
    <>
      <p className={styles.text}>
        <MovementText
          movement={movementOf(comparison.clusters)}
          mean={comparison.meanAbsoluteRankShift}
          labels={labels}
          rankedOnce={words.rankedOnce}
        />
      </p>
      {!isSameScale && <Notice>{words.otherScale}</Notice>}
      <ShiftTable caption={caption} clusters={comparison.clusters} labels={labels} heads={words} />
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: '0 0 8px' },
});
