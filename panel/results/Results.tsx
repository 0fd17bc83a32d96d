// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { SmallText } from '../SmallText.tsx';
import type { Result } from '../state.ts';
import type { Commands } from '../useBackend.ts';
import { useWords } from '../words.ts';
import { CopyTable } from './CopyTable.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { ResultsTools } from './ResultsTools.tsx';
import { resultColumns } from './resultColumns.ts';
import { scoreTable } from './resultRows.ts';
import { FIRST_VIEW, rowsIn, sortedBy, usefulFilters } from './resultView.ts';
import { ScoreNotes } from './ScoreNotes.tsx';

export interface ResultsProps {
  readonly result: Result;
  readonly explainScore: Commands['explainScore'];
}

/** So many rows are drawn at a time: each has a button for every score. */
const PAGE = 50;

/** The scores of all clusters, with what finds some of them, sorts and copies them. */
export function Results({ result, explainScore }: ResultsProps) {
  const styles = useStyles();
  const words = useWords();
  const { language, texts, count } = words;
  const [view, setView] = useState(FIRST_VIEW);
  const [most, setMost] = useState(PAGE);
  const table = useMemo(() => scoreTable(result), [result]);
  const columns = useMemo(() => resultColumns(table, words), [table, words]);
  const filters = useMemo(() => usefulFilters(table.rows), [table]);
  // Another calculation may have none of those that were asked for.
  const wanted = filters.includes(view.filter) ? view : { ...view, filter: FIRST_VIEW.filter };
  const settled = useDeferredValue(wanted);
  const rows = useMemo(
    () => rowsIn(table.rows, columns, settled, language),
    [table, columns, settled, language],
  );
  const shown = useMemo(() => rows.slice(0, most), [rows, most]);
  const rest = Math.min(rows.length - shown.length, PAGE);
  return (
    <div className={styles.results}>
      <ResultsTools
        view={wanted}
        filters={filters}
        counts={[rows.length, table.rows.length]}
        change={(changed) => {
          setView(changed);
          setMost(PAGE);
        }}
      />
      {rows.length === 0 ? (
        <SmallText>{texts.panel.results.noneShown}</SmallText>
      ) : (
        <>
          <ResultsTable
            run={result.published.run}
            columns={columns}
            rows={shown}
            sorting={wanted.sorting}
            sortBy={(column) => setView({ ...wanted, sorting: sortedBy(column, wanted) })}
            explainScore={explainScore}
          />
          {rest > 0 && (
            <Button size="small" appearance="transparent" onClick={() => setMost(most + PAGE)}>
              {count(texts.panel.problems.showMore, rest)}
            </Button>
          )}
          <ScoreNotes rows={shown} />
          <CopyTable columns={columns} rows={rows} />
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', gap: '6px' },
});
