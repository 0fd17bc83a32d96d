// SPDX-License-Identifier: EUPL-1.2
import { type Area, areaAddress } from '../../core/model/address.ts';
import { supportsExcelApi } from '../requirements.ts';

/** The range of an area on its sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/**
 * A range for this sync only. Untracked, it costs a third of the requests: Excel is not asked to remember it, and not to
 * forget it afterwards.
 */
export function passingRange(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return rangeOf(sheet, area).untrack();
}

/**
 * Of several areas. Excel refuses some lists of more than 8,192 characters and takes others
 * (github.com/OfficeDev/office-js/issues/5198): this is far from where it begins.
 */
const LONGEST_ADDRESSES = 1_000;

/** The areas together, for this sync only: as few objects as Excel allows, one for each area where it knows no better. */
export function passingRanges(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): (Excel.Range | Excel.RangeAreas)[] {
  if (areas.length === 1 || !supportsExcelApi('1.9')) return areas.map((area) => passingRange(sheet, area));
  return addressLists(areas).map((addresses) => sheet.getRanges(addresses).untrack());
}

function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const longer = `${lists.at(-1) ?? ''},${address}`;
    if (lists.length > 0 && longer.length <= LONGEST_ADDRESSES) lists[lists.length - 1] = longer;
    else lists.push(address);
  }
  return lists;
}

/** No address is longer, with the comma before it: `XFD1048576:XFD1048576`. */
export const LONGEST_ADDRESS = 22;

/** How many objects {@link passingRanges} makes of so many areas, at most. */
export function objectsFor(areas: number): number {
  if (areas <= 1 || !supportsExcelApi('1.9')) return areas;
  return Math.ceil((areas * LONGEST_ADDRESS) / (LONGEST_ADDRESSES - LONGEST_ADDRESS));
}
