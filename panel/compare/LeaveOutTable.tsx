// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { elementLabel } from '../../core/report/names.ts';
import { DataTable } from '../diagnosis/DataTable.tsx';
import { useFigures } from '../diagnosis/useFigures.ts';
import { Link } from '../elements/Link.tsx';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';
import { someLabels } from './clusterLabels.ts';
import type { LeaveOutEffect } from './leaveOut.ts';
import { leaderChanges, type Movement } from './movement.ts';
import { Shift } from './Shift.tsx';

export interface LeaveOutTableProps {
  readonly run: ScoreRun;
  readonly effects: readonly LeaveOutEffect[];
  readonly labels: ReadonlyMap<string, string>;
  /** The element of the row that is chosen. */
  readonly chosen: string | null;
  choose(element: string): void;
}

/** The effect of each element, one a row; a row is chosen by its name. */
export function LeaveOutTable({ run, effects, labels, chosen, choose }: LeaveOutTableProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const figures = useFigures();
  const { caption, heads, kinds } = texts.panel.compare.leaveOut;
  return (
    <DataTable caption={caption} headers={[heads.element, heads.mean, heads.mover, heads.leader]}>
      {effects.map(({ element, isIndicator, mean, movement }) => {
        const isChosen = element === chosen;
        return (
          <tr key={element}>
            <th scope="row">
              <Link className={styles.element} aria-pressed={isChosen} onClick={() => choose(element)}>
                {isChosen && <span aria-hidden="true">▸ </span>}
                {elementLabel(run, element, texts)}
              </Link>
              <span className={styles.kind}> {isIndicator ? kinds.indicator : kinds.dimension}</span>
            </th>
            <td>{figures.coefficient(mean)}</td>
            <td className={styles.mover}>
              <Mover movement={movement} labels={labels} />
            </td>
            <td>
              <Leader movement={movement} labels={labels} />
            </td>
          </tr>
        );
      })}
    </DataTable>
  );
}

interface MoverProps {
  readonly movement: Movement;
  readonly labels: ReadonlyMap<string, string>;
}

/** So many that move equally far are named. */
const NAMED = 2;

function Mover({ movement: { ranked, most }, labels }: MoverProps) {
  const styles = useStyles();
  const { texts, fill } = useWords();
  const words = texts.panel.compare.leaveOut;
  if (ranked === 0) return <>{words.noScore}</>;
  if (most.length === 0) return <>{words.nobody}</>;
  if (most.length > NAMED) {
    return <>{fill(words.several, { n: most.length, shift: Math.abs(most[0]!.rankShift!) })}</>;
  }
  return most.map(({ cluster, rankShift }) => (
    <div key={cluster}>
      <span className={styles.name}>{labels.get(cluster)}</span> <Shift ranks={rankShift} />
    </div>
  ));
}

function Leader({ movement, labels }: MoverProps) {
  const { texts, fill } = useWords();
  const words = texts.panel.compare.leaveOut;
  if (!leaderChanges(movement)) return <>{words.leaderStays}</>;
  const [, after] = movement.leaders;
  if (after.length === 0) return <>{words.leaderGone}</>;
  return <>{fill(words.leaderChanges, { clusters: someLabels(after, labels) })}</>;
}

const useStyles = makeStyles({
  element: {
    overflowWrap: 'anywhere',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontWeight: 'inherit',
  },
  kind: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  /** Holds what is only heard, so that it scrolls with the table. */
  mover: { position: 'relative', maxWidth: '120px' },
  name: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});
