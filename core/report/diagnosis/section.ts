// SPDX-License-Identifier: EUPL-1.2
import { columnBlocks } from '../layout/columnBlocks.ts';
import { blank, line, paragraph, type Section, type TablePiece, table } from '../layout/pieces.ts';
import { correlationColours } from './colours.ts';

/** All tables share their columns: two of names, then narrow ones of numbers, and one for a remark. */
const NAME_WIDTHS = [26, 18] as const;
const NUMBER_WIDTH = 6.8;
const NUMBER_COLUMNS = 13;
const LAST_WIDTH = 13.5;
/** Of the whole sheet, in characters. */
export const DIAGNOSIS_WIDTHS: readonly number[] = [
  ...NAME_WIDTHS,
  ...Array.from({ length: NUMBER_COLUMNS }, () => NUMBER_WIDTH),
  LAST_WIDTH,
];

/** As many characters of running text as there is room for beside the names, and from the left edge. */
export const TEXT_ROOM = 122;
export const FULL_ROOM = 146;

/**
 * A part of the sheet: its heading, how to read it, and its table, of which so many columns, from the first number on,
 * hold correlations or the like.
 */
export function diagnosisSection(
  heading: string,
  about: string,
  cells: TablePiece['cells'],
  correlations = 0,
): Section {
  const leading = NAME_WIDTHS.length;
  const blocks = correlations > NUMBER_COLUMNS ? columnBlocks(cells, leading, NUMBER_COLUMNS) : [cells];
  const tables = blocks.map((block) => {
    const columns = Math.min(correlations, (block[0]?.length ?? leading) - leading);
    return table(block, {
      colours: columns === 0 ? [] : [{ column: leading, columns, stops: correlationColours() }],
    });
  });
  return [
    line(heading, 'heading'),
    paragraph(about, 'note', FULL_ROOM),
    ...tables.flatMap((one) => [one, blank()]),
    blank(),
  ];
}
