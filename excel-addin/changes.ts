// SPDX-License-Identifier: EUPL-1.2
import { inExcel } from './excelErrors.ts';

/**
 * Calls the listener whenever somebody changes cells, except this add-in itself: Excel tells them apart from
 * ExcelApi 1.14 on. Returns how to stop it.
 */
export function listenToChanges(listener: () => void): () => void {
  const registration = inExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
      if (triggerSource !== 'ThisLocalAddin') listener();
    });
    await context.sync();
    return handler;
  });
  // Without the events nothing is wrong, only less is known: the user can always have the workbook read again.
  const registered = registration.catch(() => null);
  return () => {
    void registered.then((handler) => handler && stop(handler));
  };
}

async function stop(
  handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
