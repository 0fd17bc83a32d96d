// SPDX-License-Identifier: EUPL-1.2
import { freeSheetName } from '../../core/host/sheetName.ts';
import { composeMark, MARK_KEY } from './sheetMark.ts';
import { existingSheets, type MarkedSheet, type Spreadsheet } from './sheets.ts';

/** Gives a new sheet the name that it is to have, or a free one like it where somebody has taken that in the meantime. */
export function nameFreely(spreadsheet: Spreadsheet, { sheet, mark }: MarkedSheet): void {
  try {
    sheet.setName(mark.name);
  } catch (error) {
    const others = existingSheets(spreadsheet).filter((one) => one.id !== mark.sheetId);
    const names = others.map((one) => one.name);
    const name = freeSheetName(mark.name, names);
    if (name === mark.name) throw error;
    // The mark first: a sheet whose name is not that of its mark would count as renamed by the user.
    const metadata = sheet.getDeveloperMetadata().find((one) => one.getKey() === MARK_KEY);
    metadata?.setValue(composeMark({ ...mark, name }));
    sheet.setName(name);
  }
}
