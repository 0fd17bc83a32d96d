// SPDX-License-Identifier: EUPL-1.2
import { cell } from '../cells.ts';
import { textLines } from '../layout/textLines.ts';
import type { PlanCell } from '../plan.ts';
import { smallHeader } from '../smallCells.ts';
import { CARD_COLUMNS } from './page.ts';

/** Characters in small type that the columns beside the first one have room for. */
const REMARK_ROOM = 106;

/** What stands above a name and a sentence. */
export function adviceHeader(name: string, remark: string): PlanCell[] {
  const rest = Array.from({ length: CARD_COLUMNS - 2 }, () => cell(null, 'smallHeaderLeft'));
  return [...smallHeader([name], [], remark), ...rest];
}

/** A name that wraps, and beside it a text that runs on to the right, in as many rows as it has lines. */
export function adviceRows(name: string, text: string): PlanCell[][] {
  return textLines(text, REMARK_ROOM).map((one, i) => {
    const rest = Array.from({ length: CARD_COLUMNS - 2 }, () => cell(null, 'remark'));
    return [
      i === 0 && name !== '' ? cell(name, 'smallText') : cell(null, 'remark'),
      cell(one, 'remark'),
      ...rest,
    ];
  });
}
