// SPDX-License-Identifier: EUPL-1.2
import { fill } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import { type LongTable, pageParts } from '../layout/longTable.ts';
import { line, type Section, table } from '../layout/pieces.ts';
import { scoreColours } from '../palette.ts';

/** A name, then narrow columns for levels, counts, and texts that run on over several of them. */
const NAME_WIDTH = 28;
const LEVEL_WIDTH = 10;
export const MOST_LEVELS = 12;
export const COMPETENCES_WIDTHS: readonly number[] = [
  NAME_WIDTH,
  ...Array.from({ length: MOST_LEVELS }, () => LEVEL_WIDTH),
];

const LEVEL_COLOURS = scoreColours({ bottom: 0, top: 3, step: 1, decimals: 1 });

/** A table that may be longer than a page, with its words. */
export interface CompetenceTable extends LongTable {
  readonly heading: string;
  /** The heading of all parts but the first: `{heading} (continued)`. */
  readonly continued: string;
  /** Columns, from the second on, that hold levels. */
  readonly levels: number;
}

/** A table in parts of a page each under their headings; `above` are the points that the first page has taken. */
export function sectionsOf(all: CompetenceTable, language: Language, above = 0): Section[] {
  const { heading, continued, levels } = all;
  const colours = levels === 0 ? [] : [{ column: 1, columns: levels, stops: LEVEL_COLOURS }];
  return pageParts(all, COMPETENCES_WIDTHS, above).map((cells, i) => [
    line(i === 0 ? heading : fill(continued, { heading }, language), 'heading'),
    table(cells, { colours }),
  ]);
}
