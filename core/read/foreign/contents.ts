// SPDX-License-Identifier: EUPL-1.2
import { type Cell, isCellError } from '../../model/grid.ts';
import { isYear } from '../../model/periodTime.ts';
import { readPeriod } from '../../model/readPeriod.ts';
import { declaresMissing, textOf, yesOrNo } from '../words.ts';
import { isFilled } from './areas.ts';
import { typedNumber } from './typedNumber.ts';

/** What a cell is, seen by itself. A year as a number may be a value too: `year` says that it may be either. */
export type Content = 'blank' | 'number' | 'year' | 'typed' | 'yes-no' | 'missing' | 'period' | 'text';

export function contentOf(cell: Cell): Content {
  if (!isFilled(cell)) return 'blank';
  if (typeof cell === 'number') return isYear(cell) && cell >= 1950 && cell <= 2100 ? 'year' : 'number';
  if (typeof cell === 'boolean') return 'yes-no';
  if (isCellError(cell)) return 'missing';
  const text = textOf(cell);
  if (declaresMissing(text)) return 'missing';
  if (yesOrNo(text) !== null) return 'yes-no';
  if (/^\d{4}$/.test(text) && isYear(Number(text))) return 'year';
  if (isPeriodText(text)) return 'period';
  const isTyped = typedNumber(text, 'it') !== null || typedNumber(text, 'en') !== null;
  return isTyped ? 'typed' : 'text';
}

/** `settembre 2015`, `2023-Q1`, `31/12/2023`. */
function isPeriodText(text: string): boolean {
  const { period, writing } = readPeriod(text);
  return (
    (writing === 'plain' || writing === 'understood') && period !== null && !/^[+-]?\d+([.,]\d+)?$/.test(text)
  );
}

/** Whether it can only be a value: no label of anything. */
export function isValue(content: Content): boolean {
  return content === 'number' || content === 'typed' || content === 'yes-no' || content === 'missing';
}

/** Whether it can be a period. */
export function isPeriodLike(content: Content): boolean {
  return content === 'year' || content === 'period';
}
