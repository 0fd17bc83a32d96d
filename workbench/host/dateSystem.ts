// SPDX-License-Identifier: EUPL-1.2
import type { IWorkbookData } from '@univerjs/core';

/**
 * What is kept with a workbook whose days count from 1 January 1904. Univer itself knows 1900 only: it shows such days
 * four years early, but the numbers in the cells are those that Excel has.
 */
const KEY = 'counts1904';

export function dateSystemData(counts1904: boolean): Pick<IWorkbookData, 'custom'> {
  return { custom: { [KEY]: counts1904 } };
}

export function counts1904(workbook: Partial<IWorkbookData>): boolean {
  return workbook.custom?.[KEY] === true;
}
