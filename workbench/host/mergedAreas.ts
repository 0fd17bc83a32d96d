// SPDX-License-Identifier: EUPL-1.2
import type { FWorksheet } from '@univerjs/sheets/facade';
import { type Area, cellAddress } from '../../core/model/address.ts';
import { contains } from './cells.ts';
import { ExcelError } from './excelError.ts';
import { HostCollection, HostObject, Members } from './hostObject.ts';
import type { Range } from './range.ts';

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

export class RangeAreas extends HostObject {
  readonly members = new Members('RangeAreas', {
    scalars: ['address', 'areaCount'],
    navigations: ['areas'],
  });

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  /** Of merged areas Excel says here where they begin and no more: how far each reaches stands in `areas`. */
  get address(): string {
    return this.ranges.map(({ area: { row, column } }) => cellAddress(row, column)).join(',');
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
}

class RangeCollection extends HostCollection<Range> {
  readonly members = new Members('RangeCollection', { methods: ['getItemAt', 'getCount'] });

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  list(): readonly Range[] {
    return this.ranges;
  }

  protected has(): boolean {
    return false;
  }
}
