// SPDX-License-Identifier: EUPL-1.2
import { numfmt } from '@univerjs/core';
import { type Cell, isCellError, NOT_CALCULATED } from '../../core/model/grid.ts';

/** What a cell shows. `language` is a tag (`it-IT`). */
export function cellText(value: Cell, numberFormat: string, language: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (isCellError(value)) return value.error === NOT_CALCULATED ? '…' : value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General') return value.toLocaleString(language, PLAIN);
  return numfmt.format(numberFormat, value, { locale: language });
}

const PLAIN = { maximumSignificantDigits: 10, useGrouping: false } as const;
