// SPDX-License-Identifier: EUPL-1.2
import { plain } from './words.ts';

/** What a row under or over the data can hold instead of an observation. */
export type RowStatistic =
  | 'sum'
  | 'mean'
  | 'median'
  | 'minimum'
  | 'maximum'
  | 'deviation'
  | 'count'
  | 'quantile'
  | 'weights'
  | 'units';

/** By which words a row says so, in both languages; the first kind that has a word counts. */
const WORDS: Readonly<Record<RowStatistic, string>> = {
  median: 'mediana median',
  mean: 'media medie mean means average averages avg',
  deviation: 'deviazione dev ds devstd stdev std sd scarto varianza variance',
  quantile: 'quartile quartili quartiles percentile percentili percentiles q1 q3 p10 p90',
  minimum: 'minimo minima minimi min minimum',
  maximum: 'massimo massima massimi max maximum',
  count: 'conteggio count numerosita',
  weights: 'peso pesi weight weights',
  units: 'unita unit units um udm misura measure',
  sum: 'totale totali tot total totals subtotale subtotali subtotal subtotals somma somme sum sums',
};

const STATISTIC_OF: ReadonlyMap<string, RowStatistic> = new Map(
  (Object.entries(WORDS) as [RowStatistic, string][]).flatMap(([statistic, words]) =>
    words.split(' ').map((word) => [word, statistic] as const),
  ),
);

/** Words that only go along: alone they say nothing. */
const COMPANIONS = new Set(
  (
    'st complessivo complessiva complessivi generale generali parziale parziali grand overall standard aritmetica ' +
    'ponderata ponderato semplice weighted simple arithmetic di del della dei degli delle of the per e and ' +
    'valore valori value values riga row n'
  ).split(' '),
);

/** What a code or name says of its row: the statistic that it names, and whether it names nothing else. */
export interface NamedStatistic {
  readonly statistic: RowStatistic;
  /** `Totale complessivo`, but not `Media regionale` or `Cluster Media e Creatività`. */
  readonly nothingElse: boolean;
}

/** `null` where no word of the text is one of a statistic. */
export function namedStatistic(text: string): NamedStatistic | null {
  const words = wordsOf(text);
  const kinds = words.map((word) => STATISTIC_OF.get(word));
  const statistic = (Object.keys(WORDS) as RowStatistic[]).find((kind) => kinds.includes(kind));
  if (statistic === undefined) return null;
  return { statistic, nothingElse: words.every((word, i) => kinds[i] !== undefined || COMPANIONS.has(word)) };
}

/** Whether a row of a list that gives each thing a code is a statistic of it: none of its names is its own. */
export function isOnlyStatistic(...names: readonly string[]): boolean {
  const filled = names.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => namedStatistic(text)?.nothingElse);
}

/** In lower case, without accents; the letters of `u.m.` and `D.S.` are one word. */
function wordsOf(text: string): string[] {
  const joined = plain(text).replace(
    /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu,
    (letters) => `${letters.replaceAll('.', '')} `,
  );
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Numbers that people write rounded are this close to what they stand for, in relation to their size. */
const ROUNDED = 0.006;

/** What the statistic of some numbers may be, by the ways to calculate it; nothing where numbers alone don't say. */
function statisticOf(values: readonly number[], statistic: RowStatistic): readonly number[] {
  const count = values.length;
  const sorted = [...values].sort((a, b) => a - b);
  const sum = values.reduce((total, value) => total + value, 0);
  const squares = values.reduce((total, value) => total + (value - sum / count) ** 2, 0);
  switch (statistic) {
    case 'sum':
      return [sum];
    case 'mean':
      return [sum / count];
    case 'median':
      return [(sorted[(count - 1) >> 1]! + sorted[count >> 1]!) / 2];
    case 'minimum':
      return [sorted[0]!];
    case 'maximum':
      return [sorted[count - 1]!];
    case 'deviation':
      return [
        Math.sqrt(squares / count),
        Math.sqrt(squares / (count - 1)),
        squares / count,
        squares / (count - 1),
      ];
    case 'count':
      return [count];
    case 'quantile':
    case 'weights':
    case 'units':
      return [];
  }
}

/**
 * Whether the numbers of a row, by column, are that statistic of those of the other rows: in every column in which there
 * are others to compare with, and in at least one. Numbers may be rounded.
 */
export function isStatisticOf(
  row: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, readonly number[]>,
  statistic: RowStatistic,
): boolean {
  let compared = 0;
  for (const [column, value] of row) {
    const values = others.get(column) ?? [];
    if (values.length < 2) continue;
    if (!statisticOf(values, statistic).some((one) => isNear(value, one))) return false;
    compared += 1;
  }
  return compared > 0;
}

function isNear(value: number, exact: number): boolean {
  return Math.abs(value - exact) <= ROUNDED * Math.max(Math.abs(exact), 0.1) || Math.round(exact) === value;
}
