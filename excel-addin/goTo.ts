// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../core/host/hostError.ts';
import { inExcel } from './excelErrors.ts';

/** Shows a cell or an area to the user. Raises `sheet-gone` or `sheet-hidden` where the sheet can't be shown. */
export function goTo(sheet: string, address: string): Promise<void> {
  const show = async (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
    await context.sync();
    if (worksheet.isNullObject) throw new HostError('sheet-gone', sheet);
    if (worksheet.visibility !== 'Visible') throw new HostError('sheet-hidden', sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  };
  return inExcel(show, { sheet });
}
