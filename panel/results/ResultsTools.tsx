// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { Choice } from '../compare/Choice.tsx';
import { SearchInput } from '../SearchInput.tsx';
import { SmallText } from '../SmallText.tsx';
import { useWords } from '../words.ts';
import type { Filter, ResultView } from './resultView.ts';

export interface ResultsToolsProps {
  readonly view: ResultView;
  /** Those worth offering. */
  readonly filters: readonly Filter[];
  /** How many clusters pass, of how many. */
  readonly counts: readonly [shown: number, all: number];
  change(view: ResultView): void;
}

/** What finds some clusters among all of them. */
export function ResultsTools({ view, filters, counts: [shown, all], change }: ResultsToolsProps) {
  const styles = useStyles();
  const { texts, fill } = useWords();
  const words = texts.panel.results;
  const nameOf = (filter: Filter) =>
    filter.startsWith('band-')
      ? fill(words.filters.band, { band: texts.report.bands[Number(filter.slice('band-'.length))]! })
      : words.filters[filter as Exclude<Filter, `band-${number}`>];
  return (
    <>
      <SearchInput
        label={words.search}
        value={view.sought}
        onChange={(sought) => change({ ...view, sought })}
      />
      {filters.length > 1 && (
        <Choice
          label={words.filters.label}
          value={view.filter}
          options={filters.map((filter) => [filter, nameOf(filter)])}
          onChange={(filter) => change({ ...view, filter })}
        />
      )}
      <div aria-live="polite" className={styles.count}>
        {shown < all && <SmallText>{fill(words.shown, { shown, all })}</SmallText>}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  count: { minHeight: '4px' },
});
