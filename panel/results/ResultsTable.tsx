// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, memo, useState } from 'react';
import type { Period } from '../../core/model/period.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { Shift } from '../compare/Shift.tsx';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { tokens } from '../theme/tokens.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { neighbour } from './neighbour.ts';
import { ResultsCaption } from './ResultsCaption.tsx';
import type { ResultColumn } from './resultColumns.ts';
import type { ResultRow } from './resultRows.ts';
import type { Sorting } from './resultView.ts';
import { ScoreCell } from './ScoreCell.tsx';

export interface ResultsTableProps {
  readonly run: ScoreRun;
  readonly columns: readonly ResultColumn[];
  /** Those that are drawn, in their order. */
  readonly rows: readonly ResultRow[];
  readonly sorting: Sorting;
  sortBy(column: ResultColumn): void;
  readonly explainScore: Commands['explainScore'];
}

/** Where the tabulator stops among the scores: codes of a cluster and an element. */
interface Stop {
  readonly cluster: string;
  readonly element: string;
}

/** The scores as a table; it scrolls by itself, under its header and beside its first column. */
export function ResultsTable({ run, columns, rows, sorting, sortBy, explainScore }: ResultsTableProps) {
  const styles = useStyles();
  const { texts } = useWords();
  const [entered, enter] = useState<Stop | null>(null);
  const stop = rows.some(({ cluster }) => cluster.code === entered?.cluster)
    ? entered
    : rows[0] && { cluster: rows[0].cluster.code, element: rows[0].overall.element };
  return (
    <ScrollRegion label={texts.panel.results.region} className={styles.region}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          <span className={styles.captionText}>
            <ResultsCaption run={run} />
          </span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} sorting={sorting} sortBy={sortBy} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={leadOn}>
          {rows.map((row) => (
            <ClusterRow
              key={row.cluster.code}
              row={row}
              columns={columns}
              period={run.period}
              stop={stop?.cluster === row.cluster.code ? stop.element : null}
              enter={enter}
              explainScore={explainScore}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Arrows lead from one score to the next: hundreds of them are one stop of the tabulator. */
function leadOn(event: KeyboardEvent): void {
  const next = neighbour(event.target, event.key);
  if (next === null) return;
  event.preventDefault();
  next.focus();
}

interface ColumnHeadProps extends Pick<ResultsTableProps, 'sorting' | 'sortBy'> {
  readonly column: ResultColumn;
}

function ColumnHead({ column, sorting, sortBy }: ColumnHeadProps) {
  const styles = useStyles();
  const { key, heading, isNumber } = column;
  const isSorted = sorting.key === key;
  const isCorner = key === 'cluster';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}
      className={mergeClasses(
        styles.head,
        isNumber && styles.number,
        isCorner && styles.first,
        isCorner && styles.corner,
      )}
    >
      <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
        {heading}
        {isSorted && <span aria-hidden="true">{sorting.descending ? '\u00a0▼' : '\u00a0▲'}</span>}
      </button>
    </th>
  );
}

interface ClusterRowProps extends Pick<ResultsTableProps, 'columns' | 'explainScore'> {
  readonly row: ResultRow;
  readonly period: Period;
  /** The element (code) at whose score the tabulator stops. */
  readonly stop: string | null;
  enter(stop: Stop): void;
}

/** Hundreds of rows stay as they are while one of them is entered. */
const ClusterRow = memo(function ClusterRow(props: ClusterRowProps) {
  const { row, columns, period, stop, enter, explainScore } = props;
  const styles = useStyles();
  const cluster = row.cluster.code;
  return (
    <tr>
      {columns.map((column) => {
        const { key, isNumber } = column;
        if (key === 'cluster') {
          return (
            <th key={key} scope="row" className={styles.first} title={row.cluster.name}>
              <span className={styles.cluster}>{row.label}</span>
            </th>
          );
        }
        const score = column.score?.(row);
        return (
          <td
            key={key}
            className={mergeClasses(isNumber && styles.number, key === 'overall' && styles.overall)}
            onFocus={score && (() => enter({ cluster, element: score.element }))}
          >
            {score !== undefined ? (
              <ScoreCell
                score={score}
                isStop={stop === score.element}
                explain={() => explainScore({ period, cluster, element: score.element })}
              />
            ) : key === 'shift' ? (
              <Shift ranks={row.change?.rankShift ?? null} />
            ) : (
              column.text(row)
            )}
          </td>
        );
      })}
    </tr>
  );
});

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
    '& td:has(> button)': { padding: 0 },
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
  number: { position: 'relative', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
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
  sort: {
    display: 'inline-block',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    maxWidth: '136px',
    whiteSpace: 'normal',
    overflowWrap: 'break-word',
  },
});
