// SPDX-License-Identifier: EUPL-1.2
import { connect, type Wire } from '../../../workbench/host/connect.ts';
import { createExcelHost, type ExcelHost } from '../../../workbench/host/excelHost.ts';
import { openHeadless, type SnapshotSheet, workbookData } from '../../../workbench/host/headlessWorkbook.ts';
import { loadOffice } from '../../../workbench/host/loadOffice.ts';
import { type OfficeOptions, type OfficeRecord, playOffice } from '../../../workbench/host/officeContext.ts';

type Api = ReturnType<typeof openHeadless>['api'];

/** Microsoft's client in front of our host and a Univer workbook. */
export interface PlayedExcel {
  readonly host: ExcelHost;
  readonly wire: Wire;
  readonly api: Api;
  readonly office: OfficeRecord;
  close(): void;
}

export function playExcel(
  sheets: readonly SnapshotSheet[] = [{ name: 'Sheet1' }],
  options: OfficeOptions & { readonly maxPayload?: number } = {},
): PlayedExcel {
  const runtime = loadOffice();
  const office = playOffice(runtime, options);
  const { api, dispose } = openHeadless(workbookData(sheets));
  const host = createExcelHost(api);
  const { maxPayload } = options;
  const wire = connect(runtime.OfficeExtension, host, maxPayload === undefined ? {} : { maxPayload });
  return { host, wire, api, office, close: dispose };
}
