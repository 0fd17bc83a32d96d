// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';

/** The range of an area on its sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}
