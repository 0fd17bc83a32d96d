// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';

/** Shows a cell or an area to the user. Raises `sheet-gone` or `sheet-hidden` where the sheet can't be shown. */
export function goTo(name: string, address: string): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet === null) throw new HostError('sheet-gone', name);
  if (sheet.isSheetHidden()) throw new HostError('sheet-hidden', name);
  sheet.getRange(address).activate();
}
