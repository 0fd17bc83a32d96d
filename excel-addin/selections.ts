// SPDX-License-Identifier: EUPL-1.2
import { inExcel } from './excelErrors.ts';

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>;

/**
 * Calls the listener with the first cell of whatever is selected on one of these sheets; one that is gone is left out.
 * Returns how to stop it.
 */
export function onSelection(
  sheets: readonly string[],
  listener: (sheet: string, cell: string) => void,
): () => void {
  let isStopped = false;
  const tell = (sheet: string, address: string) => {
    const cell = firstCell(address);
    if (!isStopped && cell !== null) listener(sheet, cell);
  };
  // Without the events nothing is wrong: the panel offers the scores in lists too.
  const listening = inExcel((context) => listen(context, sheets, tell), { waits: true }).catch(() => []);
  return () => {
    isStopped = true;
    void listening.then(forget);
  };
}

async function listen(
  context: Excel.RequestContext,
  names: readonly string[],
  tell: (sheet: string, address: string) => void,
): Promise<readonly Handler[]> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
  await context.sync();
  const handlers = sheets
    .filter(({ isNullObject }) => !isNullObject)
    .map((sheet) => {
      const { name } = sheet;
      return sheet.onSelectionChanged.add(async ({ address }) => tell(name, address));
    });
  await context.sync();
  return handlers;
}

/** Excel forgets the handlers of a sheet that is removed by itself. */
async function forget(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  const remove = async (context: Excel.RequestContext) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
  await Excel.run(first.context as Excel.RequestContext, remove).catch(() => undefined);
}

/** `B7` of `B7`, `$B$7:C9` and `B7,D9`; `null` of whole rows and columns, which hold no score of their own. */
function firstCell(address: string): string | null {
  const found = /^(?:.*!)?\$?([A-Z]+)\$?(\d+)/.exec(address);
  return found === null ? null : `${found[1]}${found[2]}`;
}
