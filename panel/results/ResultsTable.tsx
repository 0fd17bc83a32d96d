// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { scoreRange } from '../../core/model/scoreRange.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import { useWords } from '../words.ts';
import { type ResultRow, type Score, scoreTable } from './resultRows.ts';

/** The scores as a table; it scrolls by itself, under its header and beside its first column. */
export function ResultsTable({ run }: { readonly run: ScoreRun }) {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.panel.results;
  const { dimensions, rows } = scoreTable(run);
  const scores = rows.flatMap((row) => [row.overall, ...row.dimensions]);
  const hasBands = rows.some((row) => row.band !== null);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
      <section className={styles.region} aria-label={words.region} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>
            <span className={styles.captionText}>
              <Caption run={run} />
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.first, styles.corner)}>
                {words.cluster}
              </th>
              <th scope="col" className={mergeClasses(styles.head, styles.number)}>
                {words.rank}
              </th>
              <th scope="col" className={mergeClasses(styles.head, styles.number)}>
                <span className={styles.overallHead}>{words.overall}</span>
              </th>
              {hasBands && (
                <th scope="col" className={styles.head}>
                  {words.band}
                </th>
              )}
              {dimensions.map((dimension) => (
                <th key={dimension.code} scope="col" className={mergeClasses(styles.head, styles.number)}>
                  <span className={styles.dimension}>{dimension.name || dimension.code}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ClusterRow key={row.cluster.code} row={row} hasBands={hasBands} />
            ))}
          </tbody>
        </table>
      </section>
      <div className={styles.notes}>
        {scores.some((score) => score.partial) && <p className={styles.note}>{words.partialWhy}</p>}
        {scores.some((score) => score.imputed) && <p className={styles.note}>{words.imputedWhy}</p>}
        {scores.some((score) => score.bounds !== null) && <p className={styles.note}>{words.boundsWhy}</p>}
        {scores.some((score) => score.value === null) && <p className={styles.note}>{words.missingWhy}</p>}
      </div>
    </>
  );
}

function Caption({ run }: { readonly run: ScoreRun }) {
  const { texts, fill } = useWords();
  const words = texts.panel.results;
  const range = scoreRange(run.method, run.framework);
  const period = run.period;
  if (range === null) {
    return period === null ? words.captionOpenWithoutPeriod : fill(words.captionOpen, { period });
  }
  const [bottom, top] = range;
  return period === null
    ? fill(words.captionWithoutPeriod, { bottom, top })
    : fill(words.caption, { bottom, top, period });
}

function ClusterRow({ row, hasBands }: { readonly row: ResultRow; readonly hasBands: boolean }) {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <tr>
      <th scope="row" className={styles.first} title={row.cluster.name}>
        <span className={styles.cluster}>{row.label}</span>
      </th>
      <td className={styles.number}>{row.rank ?? texts.report.missing}</td>
      <td className={mergeClasses(styles.number, styles.overall)}>
        <ScoreText score={row.overall} />
      </td>
      {hasBands && <td>{row.band === null ? texts.report.missing : texts.report.bands[row.band]}</td>}
      {row.dimensions.map((score) => (
        <td key={score.element} className={styles.number}>
          <ScoreText score={score} />
        </td>
      ))}
    </tr>
  );
}

function ScoreText({ score }: { readonly score: Score }) {
  const styles = useStyles();
  const { texts, fill, score: write } = useWords();
  const words = texts.panel.results;
  const bounds = score.bounds && { low: write(score.bounds[0]), high: write(score.bounds[1]) };
  return (
    <span className={styles.score}>
      <span className={score.value === null ? styles.missing : undefined}>{write(score.value)}</span>
      {score.partial && <Mark sign="†" spoken={words.partial} />}
      {score.imputed && <Mark sign="‡" spoken={words.imputed} second={score.partial} />}
      {bounds !== null && (
        <span className={styles.bounds}>
          <span aria-hidden="true">{fill(words.bounds, bounds)}</span>
          <VisuallyHidden> ({fill(words.boundsSpoken, bounds)})</VisuallyHidden>
        </span>
      )}
    </span>
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

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  region: {
    maxHeight: '420px',
    overflow: 'auto',
    border: line,
    borderRadius: tokens.borderRadiusMedium,
    outlineOffset: '1px',
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    minWidth: '100%',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': { padding: '5px 8px', borderBottom: line, whiteSpace: 'nowrap' },
    '& tbody tr:last-child > *': { borderBottom: 'none' },
    '& tbody tr:hover > *': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  caption: {
    captionSide: 'top',
    textAlign: 'left',
    padding: '8px',
    color: tokens.colorNeutralForeground2,
  },
  /** Stays in sight while the table scrolls. */
  captionText: { position: 'sticky', left: '8px' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  corner: { zIndex: 3, backgroundColor: tokens.colorNeutralBackground3 },
  first: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: line,
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  overall: { fontWeight: tokens.fontWeightSemibold },
  /** At most four lines; the whole name shows under the pointer. */
  cluster: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 4,
    maxWidth: '104px',
    overflow: 'hidden',
    whiteSpace: 'normal',
    overflowWrap: 'break-word',
  },
  overallHead: { display: 'inline-block', maxWidth: '88px', whiteSpace: 'normal' },
  dimension: {
    display: 'inline-block',
    maxWidth: '136px',
    whiteSpace: 'normal',
    overflowWrap: 'break-word',
  },
  score: { position: 'relative' },
  /** Beside the number, so that the decimals stay under each other. */
  dagger: { position: 'absolute', left: '100%' },
  secondDagger: { marginLeft: '0.5em' },
  bounds: {
    display: 'block',
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  missing: { color: tokens.colorNeutralForeground3 },
  notes: { marginTop: '6px' },
  note: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
