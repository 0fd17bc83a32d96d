// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { tokens } from '../theme/tokens.ts';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import { useWords } from '../words.ts';
import type { Score } from './resultRows.ts';

export interface ScoreCellProps {
  readonly score: Score;
  /** Whether the tabulator stops here; arrows lead from one score to the next. */
  readonly isStop: boolean;
  /** Shows how it came about. */
  explain(): void;
}

/** A score with what is to be said of it; a click asks where it comes from. */
export function ScoreCell({ score, isStop, explain }: ScoreCellProps) {
  const styles = useStyles();
  const { texts, fill, score: write } = useWords();
  const words = texts.panel.results;
  const bounds = score.bounds && { low: write(score.bounds[0]), high: write(score.bounds[1]) };
  return (
    <button type="button" className={styles.score} tabIndex={isStop ? 0 : -1} onClick={explain}>
      <span className={score.value === null ? styles.missing : styles.value}>{write(score.value)}</span>
      {score.partial && <Mark sign="†" spoken={words.partial} />}
      {score.imputed && <Mark sign="‡" spoken={words.imputed} second={score.partial} />}
      {bounds !== null && (
        <span className={styles.bounds}>
          <span aria-hidden="true">{fill(words.bounds, bounds)}</span>
          <VisuallyHidden> ({fill(words.boundsSpoken, bounds)})</VisuallyHidden>
        </span>
      )}
    </button>
  );
}

interface MarkProps {
  readonly sign: string;
  readonly spoken: string;
  /** Whether another stands before it. */
  readonly second?: boolean;
}

function Mark({ sign, spoken, second = false }: MarkProps) {
  const styles = useStyles();
  return (
    <>
      <span className={mergeClasses(styles.dagger, second && styles.secondDagger)} aria-hidden="true">
        {sign}
      </span>
      <VisuallyHidden> ({spoken})</VisuallyHidden>
    </>
  );
}

const useStyles = makeStyles({
  score: {
    position: 'relative',
    width: '100%',
    padding: '5px 8px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontVariantNumeric: 'inherit',
    textAlign: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  value: { ':hover': { textDecorationLine: 'underline' } },
  /** Beside the number, so that the decimals stay under each other. */
  dagger: { position: 'absolute', right: '2px' },
  secondDagger: { right: '-3px' },
  bounds: {
    display: 'block',
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  missing: { color: tokens.colorNeutralForeground3 },
});
