// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { SmallText } from '../SmallText.tsx';
import { useWords } from '../words.ts';
import { copyToClipboard } from './copyToClipboard.ts';
import type { ResultColumn } from './resultColumns.ts';
import type { ResultRow } from './resultRows.ts';
import { type CopiedCell, tableToCopy } from './tableToCopy.ts';

export interface CopyTableProps {
  readonly columns: readonly ResultColumn[];
  /** All that are wanted, drawn or not. */
  readonly rows: readonly ResultRow[];
}

/** Copies the table as it is filtered and sorted, and says what came of it. */
export function CopyTable({ columns, rows }: CopyTableProps) {
  const styles = useStyles();
  const { texts, count } = useWords();
  const words = texts.panel.results.copy;
  const [said, say] = useState('');
  const copy = async () => {
    const header = [...columns.map(({ heading }) => heading), words.notes];
    const cells = rows.map((row): CopiedCell[] => [
      ...columns.map((column) => ({
        text: column.text(row),
        isNumber: column.isNumber && column.value(row) !== null,
      })),
      { text: notesOf(row, columns, words), isNumber: false },
    ]);
    const isDone = await copyToClipboard(tableToCopy(header, cells));
    say(isDone ? count(words.done, rows.length) : words.refused);
  };
  return (
    <div className={styles.copy}>
      <Button size="small" onClick={copy}>
        {words.copy}
      </Button>
      <div aria-live="polite">{said !== '' && <SmallText>{said}</SmallText>}</div>
    </div>
  );
}

/** Signs beside a number would make text of it: what they say stands in a column of its own. */
function notesOf(
  row: ResultRow,
  columns: readonly ResultColumn[],
  words: { readonly partial: string; readonly imputed: string },
): string {
  const those = (which: 'partial' | 'imputed') =>
    columns.filter((column) => column.score?.(row)[which]).map(({ heading }) => heading);
  const [partial, imputed] = [those('partial'), those('imputed')];
  return [
    ...(partial.length === 0 ? [] : [`${words.partial}: ${partial.join(', ')}`]),
    ...(imputed.length === 0 ? [] : [`${words.imputed}: ${imputed.join(', ')}`]),
  ].join('; ');
}

const useStyles = makeStyles({
  copy: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
});
