// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../core/host/hostError.ts';
import { inExcel } from './excelErrors.ts';

/** Shows a cell or an area to the user. Raises `sheet-gone` where there is no such sheet any more. */
export function goTo(sheet: string, address: string): Promise<void> {
  const show = async (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (worksheet.isNullObject) throw new HostError('sheet-gone', sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  };
  return inExcel(show, { sheet });
}
