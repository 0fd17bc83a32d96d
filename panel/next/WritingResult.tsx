// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { CellPlace } from '../../core/model/finding.ts';
import type { Indicator } from '../../core/model/framework.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { elementLabel } from '../../core/report/names.ts';
import type { NewTarget } from '../../core/write/saveTargets.ts';
import { errorText } from '../calculate/ErrorMessage.tsx';
import { Message } from '../calculate/Message.tsx';
import { CellLink } from '../explain/CellLink.tsx';
import type { WritingEnd } from '../state.ts';
import type { Commands } from '../useBackend.ts';
import { useWords, type Words } from '../words.ts';
import { valueWriter, withUnit } from './valueWriter.ts';
import { writingTitle } from './writingText.ts';

export interface WritingResultProps {
  readonly end: WritingEnd;
  readonly run: ScoreRun;
  /** What the clusters are called, by code. */
  readonly labels: ReadonlyMap<string, string>;
  readonly goTo: Commands['goTo'];
}

/** What was written and where, what stays as it was, and what found no room. */
export function WritingResult({ end, run, labels, goTo }: WritingResultProps) {
  const inWords = useWords();
  const { texts, fill } = inWords;
  const words = texts.next.writing;
  const title = writingTitle(end, inWords);
  if (end.outcome === 'failed') {
    return (
      <Message intent="error" title={title} about={end}>
        {errorText(end.error, inWords)}
      </Message>
    );
  }
  if (end.outcome === 'cancelled') {
    return (
      <Message intent="info" title={title} about={end}>
        {words.nothingChanged}
      </Message>
    );
  }
  const { sheet, isNew, written, existing, unwritten, hasPeriod } = end;
  const named = (target: NewTarget) => targetInWords(target, run, labels, inWords);
  const rows = {
    written: written.map((target) => ({ text: named(target), place: target.place })),
    existing: existing.map((target) => ({
      text: named({ ...target, indicator: target.element }),
      place: target.place,
    })),
    unwritten: unwritten.map((target) => ({ text: named(target), place: null })),
  };
  const isWhole = existing.length + unwritten.length === 0;
  return (
    <Message intent={isWhole ? 'success' : 'warning'} title={title} about={end}>
      <Rows intro={fill(isNew ? words.newSheet : words.inTable, { sheet })} rows={rows.written} goTo={goTo} />
      {written.length > 0 && !hasPeriod && <p>{words.noPeriod}</p>}
      <Rows intro={words.existing} rows={rows.existing} goTo={goTo} />
      <Rows intro={words.noRoom} rows={rows.unwritten} goTo={goTo} />
    </Message>
  );
}

interface RowsProps {
  readonly intro: string;
  readonly rows: readonly { readonly text: string; readonly place: CellPlace | null }[];
  readonly goTo: Commands['goTo'];
}

function Rows({ intro, rows, goTo }: RowsProps) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <>
      <p className={styles.intro}>{intro}</p>
      <ul className={styles.rows}>
        {rows.map(({ text, place }) => (
          <li key={text}>
            <CellLink text={text} place={place} goTo={goTo} />
          </li>
        ))}
      </ul>
    </>
  );
}

function targetInWords(
  { cluster, indicator, value }: NewTarget,
  run: ScoreRun,
  labels: ReadonlyMap<string, string>,
  words: Words,
): string {
  const { texts, fill } = words;
  const declared = run.framework.byCode.get(indicator) as Indicator;
  return fill(texts.next.writing.written, {
    cluster: labels.get(cluster) ?? cluster,
    indicator: elementLabel(run, indicator, texts),
    value: withUnit(valueWriter(words)(value, declared.format), declared),
  });
}

const useStyles = makeStyles({
  intro: { margin: '2px 0 0' },
  rows: { margin: '0 -8px', padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
});
