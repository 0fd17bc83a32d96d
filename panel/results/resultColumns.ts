// SPDX-License-Identifier: EUPL-1.2
import type { Words } from '../words.ts';
import type { ResultRow, Score, ScoreTable } from './resultRows.ts';

/** A column of the table of results. */
export interface ResultColumn {
  readonly key: string;
  readonly heading: string;
  readonly isNumber: boolean;
  /** What it is sorted by; `null` comes last. */
  value(row: ResultRow): number | string | null;
  /** As it is written, here and where it is copied to. */
  text(row: ResultRow): string;
  /** The score that stands in it, where one does. */
  score?(row: ResultRow): Score;
}

const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false } as const;

/** The clusters stand first; then what is said of all that is scored, and the dimensions. */
export function resultColumns(
  { dimensions, before, rows }: ScoreTable,
  { language, texts, fill, score }: Words,
): ResultColumn[] {
  const words = texts.panel.results;
  const { missing } = texts.report;
  const number = (
    key: string,
    heading: string,
    value: (row: ResultRow) => number | null,
    write: (value: number) => string = String,
  ): ResultColumn => ({
    key,
    heading,
    isNumber: true,
    value,
    text: (row) => {
      const known = value(row);
      return known === null ? missing : write(known);
    },
  });
  const scores = (key: string, heading: string, of: (row: ResultRow) => Score): ResultColumn => ({
    ...number(key, heading, (row) => of(row).value, score),
    score: of,
  });
  const points = new Intl.NumberFormat(language, { ...ONE_DECIMAL, signDisplay: 'exceptZero' });
  const ranks = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' });
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const period = String(before?.period ?? '');
  return [
    {
      key: 'cluster',
      heading: words.cluster,
      isNumber: false,
      value: ({ label }) => label,
      text: ({ label }) => label,
    },
    number('rank', words.rank, ({ rank }) => rank),
    scores('overall', words.overall, ({ overall }) => overall),
    ...(before === null
      ? []
      : [
          number(
            'change',
            fill(words.change, { period }),
            ({ change }) => change?.points ?? null,
            points.format,
          ),
          number('shift', words.shift, ({ change }) => change?.rankShift ?? null, ranks.format),
        ]),
    ...(rows.every(({ band }) => band === null)
      ? []
      : [
          {
            key: 'band',
            heading: words.band,
            isNumber: false,
            value: ({ band }: ResultRow) => band,
            text: ({ band }: ResultRow) => (band === null ? missing : texts.report.bands[band]!),
          },
        ]),
    number('available', words.available, ({ available }) => available, share.format),
    ...dimensions.map(({ code, name }, index) => scores(code, name || code, (row) => row.dimensions[index]!)),
  ];
}
