// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { Barrier } from '../../core/leastEffort/plan.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { elementLabel } from '../../core/report/names.ts';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';

export interface BarriersProps {
  readonly run: ScoreRun;
  readonly barriers: readonly Barrier[];
}

/** Which indicators keep a cluster from its goal, and why. */
export function Barriers({ run, barriers }: BarriersProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.next.plan;
  const reasons = [...new Set(barriers.map(({ reason }) => reason))];
  if (reasons.length === 0) return null;
  return (
    <div>
      <h4 className={styles.heading}>{words.obstacles}</h4>
      <ul className={styles.reasons}>
        {reasons.map((reason) => {
          const names = barriers
            .filter((barrier) => barrier.reason === reason)
            .map(({ indicator }) => elementLabel(run, indicator, texts));
          return (
            <li key={reason}>
              {words.barriers[reason]} {names.join('; ')}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  reasons: {
    margin: 0,
    paddingLeft: '16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});
