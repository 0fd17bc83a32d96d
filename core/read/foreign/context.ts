// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from '../../model/grid.ts';
import type { Period } from '../../model/period.ts';
import { readPeriod } from '../../model/readPeriod.ts';
import { textOf } from '../words.ts';
import { contentOf, isPeriodLike } from './contents.ts';
import { headerMeaning } from './headerWords.ts';

/** What a sheet says of all that stands in one of its tables: above it, or by its own name. */
export interface Context {
  /** `Cluster: AFIL`, `Cluster | AFIL`; `null` where nothing says so. */
  readonly cluster: string | null;
  readonly period: Period;
  /** The text right above, which may be what the table is about; empty where there is none. */
  readonly title: string;
}

/** How many rows above a table are looked at. */
const REACH = 12;

/** What stands above a row of a grid, both by its place on the sheet; the nearest counts. */
export function contextOf(grid: Grid, row: number): Context {
  let cluster: string | null = null;
  let period: Period = null;
  let title = '';
  for (let at = row - 1; at >= Math.max(grid.row, row - REACH); at--) {
    const cells = (grid.cells[at - grid.row] ?? []).filter((cell) => textOf(cell) !== '');
    if (cells.length === 0) continue;
    const [first, second] = cells;
    const text = textOf(first!);
    const [key, said = ''] = second === undefined ? text.split(/\s*[:=]\s*/, 2) : [text, textOf(second)];
    const meaning = headerMeaning(key!);
    if (said !== '' && cells.length <= 2 && (meaning === 'cluster' || meaning === 'name')) cluster ??= said;
    else if (said !== '' && cells.length <= 2 && meaning === 'period') period ??= periodIn(said);
    else if (cells.length === 1) {
      if (title === '') title = text;
      period ??= periodIn(text);
    }
  }
  return { cluster, period: period ?? periodIn(grid.sheet), title };
}

/** The one period that a text names: `Monitoraggio 2024`, `31/12/2023`; `null` for none and for several. */
function periodIn(text: string): Period {
  if (isPeriodLike(contentOf(text))) return readPeriod(text).period;
  const years = new Set(text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []);
  return years.size === 1 ? Number([...years][0]) : null;
}
