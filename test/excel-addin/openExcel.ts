// SPDX-License-Identifier: EUPL-1.2
import { type Injector, type IWorkbookData, LocaleService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { ProgressSignal } from '../../core/host/port.ts';
import { connect, type Wire } from '../../workbench/host/connect.ts';
import { createExcelHost, type ExcelHost } from '../../workbench/host/excelHost.ts';
import {
  openHeadless,
  type SnapshotOptions,
  type SnapshotSheet,
  workbookData,
} from '../../workbench/host/headlessWorkbook.ts';
import { loadOffice } from '../../workbench/host/loadOffice.ts';
import { type OfficeOptions, type OfficeRecord, playOffice } from '../../workbench/host/officeContext.ts';
import type { RequestBody, ResponseBody } from '../../workbench/host/protocol.ts';

/** An Excel with a workbook, behind Microsoft's own client: `Excel.run` talks to it from now on. */
export interface OpenExcel {
  readonly host: ExcelHost;
  readonly api: FUniver;
  readonly office: OfficeRecord;
  readonly wire: Wire;
  /** The syncs so far; the client's own releasing of references, which nobody waits for, is not counted. */
  syncs(): number;
  /** The n-th sync from now fails with this code, once the given share of its actions has been carried out. */
  failSync(n: number, code: string, share?: number): void;
  /** Every sheet by its name, in order. */
  sheetNames(): string[];
  /** What the cells hold; `null` where blank. */
  cells(sheet: string, address: string): unknown[][];
}

const opened: (() => void)[] = [];

afterEach(() => {
  for (const close of opened.splice(0)) close();
});

export function openExcel(
  sheets: readonly SnapshotSheet[],
  options: OfficeOptions & SnapshotOptions = {},
): OpenExcel {
  return openExcelWith(workbookData(sheets, options), options);
}

/** An Excel with a workbook as Univer opens it. */
export function openExcelWith(data: Partial<IWorkbookData>, options: OfficeOptions = {}): OpenExcel {
  const runtime = loadOffice();
  const office = playOffice(runtime, options);
  const { api, dispose } = openHeadless(data);
  let closed = false;
  opened.push(() => {
    closed = true;
    const locale = localeOf(api);
    dispose();
    // What Univer still has in its timers, such as checking drop-downs, wants words once more.
    locale.load({});
  });
  const host = createExcelHost(api);
  let syncs = 0;
  const failing = new Map<number, { readonly code: string; readonly share: number }>();

  async function execute(body: RequestBody, waits?: boolean): Promise<ResponseBody> {
    if (closed) return { Results: [], TraceIds: [] };
    if (body.Actions.some(({ Name }) => Name === '_RemoveReference')) return host.execute(body, waits);
    syncs += 1;
    const failure = failing.get(syncs);
    if (failure === undefined) return host.execute(body, waits);
    const done = Math.floor(body.Actions.length * failure.share);
    const response = await host.execute({ ...body, Actions: body.Actions.slice(0, done) }, waits);
    return { ...response, Error: response.Error ?? errorOf(failure.code, done) };
  }

  const wire = connect(runtime.OfficeExtension, {
    ...host,
    execute,
    // The client releases its references after the test is over.
    deliverEvents() {
      if (!closed) host.deliverEvents();
    },
  });
  const workbook = () => api.getActiveWorkbook()!;
  return {
    host,
    api,
    office,
    wire,
    syncs: () => syncs,
    failSync: (n, code, share = 0) => failing.set(syncs + n, { code, share }),
    sheetNames: () =>
      workbook()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    cells: (sheet, address) =>
      workbook()
        .getSheetByName(sheet)!
        .getRange(address)
        .getRawValues()
        .map((row) => row.map((value) => value ?? null)),
  };
}

function errorOf(code: string, actionIndex: number): NonNullable<ResponseBody['Error']> {
  return {
    Code: code,
    Message: `${code}, as the test asked for.`,
    Location: '',
    ActionIndex: actionIndex,
    HttpStatusCode: 400,
  };
}

function localeOf(api: FUniver): LocaleService {
  return (Reflect.get(api, '_injector') as Injector).get(LocaleService);
}

/** Nobody signals and nobody cancels. */
export const unobserved: ProgressSignal = { progress() {}, cancelled: false };

/** The client sends a request, and hands an event on, after some turns of the event loop. */
export function until(condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (condition() ? resolve() : setImmediate(look));
    look();
  });
}
