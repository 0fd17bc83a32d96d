// SPDX-License-Identifier: EUPL-1.2
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../core/model/address.ts';
import { contains } from './cells.ts';
import { ExcelError } from './excelError.ts';

/** As documented, Excel fails where a range has more of them; with which code it does not say. */
const mostAreas = 512;

/** The merged areas whose first cell lies in the area: as in Excel, one that only reaches into it is not found. */
export function mergedAreasIn(sheet: FWorksheet, area: Area): Area[] {
  const merged = sheet
    .getSheet()
    .getMergeData()
    .filter(({ startRow, startColumn }) => contains(area, startRow, startColumn))
    .map(({ startRow, endRow, startColumn, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    }));
  if (merged.length > mostAreas) {
    throw new ExcelError('GeneralException', 'There are too many areas.', 'Range.getMergedAreasOrNullObject');
  }
  return merged;
}
