// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { Survey } from '../../core/survey.ts';
import { tokens } from '../theme/tokens.ts';
import { useWords } from '../words.ts';

/** How much there is, at a glance. */
export function FoundCounts({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { texts, count } = useWords();
  const words = texts.panel.found;
  const periods = survey.periods.filter((period) => period !== null);
  const counts = [
    { label: words.clusters, n: survey.clusters },
    { label: words.indicators, n: survey.indicators },
    { label: words.dimensions, n: survey.dimensions },
    { label: words.periods, n: periods.length },
  ];
  return (
    <>
      <dl className={styles.counts}>
        {counts.map(({ label, n }) => (
          <div key={label.other} className={styles.count}>
            <dt className={styles.label}>{count(label, n)}</dt>
            <dd className={styles.number}>{n}</dd>
          </div>
        ))}
      </dl>
      {periods.length > 0 && (
        <p className={styles.periods}>
          {count(words.periods, periods.length)}: <PeriodNames periods={periods} />
        </p>
      )}
    </>
  );
}

const MOST_NAMED = 4;

/** All of a few, the ends of many. */
function PeriodNames({ periods }: { readonly periods: readonly (string | number)[] }) {
  const { texts, fill } = useWords();
  if (periods.length <= MOST_NAMED) return periods.join(', ');
  return fill(texts.panel.found.periodsRange, { first: periods[0]!, last: periods.at(-1)! });
}

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    margin: '0 0 8px',
  },
  count: { display: 'flex', flexDirection: 'column-reverse', flexGrow: 1 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  periods: {
    margin: '-4px 0 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
