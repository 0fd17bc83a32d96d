// SPDX-License-Identifier: EUPL-1.2
import { inExcel } from './excelErrors.ts';

/**
 * Tells listeners when somebody changes cells, except this add-in itself: Excel tells them apart from ExcelApi 1.14 on.
 * Returns how to add a listener, which returns how to remove it.
 */
export function changesInExcel(): (listener: () => void) => () => void {
  const listeners = new Set<() => void>();
  let asked = false;
  return (listener) => {
    listeners.add(listener);
    if (!asked) ask(listeners);
    asked = true;
    return () => listeners.delete(listener);
  };
}

/** Once, and for as long as the page lives: Excel forgets us with it. */
function ask(listeners: ReadonlySet<() => void>): void {
  const register = async (context: Excel.RequestContext) => {
    context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
      if (triggerSource === 'ThisLocalAddin') return;
      for (const listener of listeners) listener();
    });
    await context.sync();
  };
  // Without the events nothing is wrong, only less is known: the user can always have the workbook read again.
  inExcel(register, { waits: true }).catch(() => undefined);
}
