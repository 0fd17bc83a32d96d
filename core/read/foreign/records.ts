// SPDX-License-Identifier: EUPL-1.2
import { namedStatistic } from '../statisticWords.ts';
import { isHintRow, plain, textOf } from '../words.ts';
import { contentOf, isValue } from './contents.ts';
import { headerMeaning } from './headerWords.ts';
import type { WhyLeftOut } from './roles.ts';
import type { View } from './view.ts';

export interface Records {
  /** Rows of the view. */
  readonly rows: readonly number[];
  readonly leftOut: readonly { readonly row: number; readonly why: WhyLeftOut }[];
}

/** The rows of a view from `body` on that are records, and why the others are none. */
export function recordsOf(view: View, body: number): Records {
  const rows: number[] = [];
  const leftOut: { row: number; why: WhyLeftOut }[] = [];
  for (let row = body; row < view.rows; row++) {
    const why = whyNone(view, row);
    if (why === null) rows.push(row);
    else leftOut.push({ row, why });
  }
  return { rows, leftOut };
}

function whyNone(view: View, row: number): WhyLeftOut | null {
  const cells = view.row(row);
  const filled = cells.filter((cell) => textOf(cell) !== '' || contentOf(cell) === 'missing');
  if (filled.length === 0) return 'blank';
  if (isHintRow(cells)) return 'hint';
  const label = textOf(filled[0]!);
  if (headerMeaning(label) === 'note') return 'note';
  const statistic = namedStatistic(label);
  if (statistic?.nothingElse) return statistic.statistic === 'sum' ? 'total' : 'statistic';
  if (filled.length > 1 || isValue(contentOf(filled[0]!))) return null;
  return NOTE.test(plain(label)) || label.length > LONGEST_NAME ? 'note' : null;
}

/** How remarks under a table begin. */
const NOTE =
  /^(?:nota|note|fonte|fonti|source|sources|n\.?b\.?|legenda|legend|\*|\(?\d\)|†|elaborazion|ultimo aggiornamento|last update)/;
/** Longer texts are sentences. */
const LONGEST_NAME = 60;
