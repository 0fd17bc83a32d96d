// SPDX-License-Identifier: EUPL-1.2
import { HostObject, Members } from './hostObject.ts';
import type { OpenWorkbook } from './openWorkbook.ts';

const millisecondsADay = 86_400_000;

/** What the client calls `context.workbook.functions`: Excel's own functions, called without a cell. */
export class WorksheetFunctions extends HostObject {
  readonly members = new Members('Functions', { methods: ['date'] });

  constructor(private readonly book: OpenWorkbook) {
    super();
  }

  /** The serial number in the workbook's own date system; as in Excel, years before 1900 are added to it. */
  date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const parts = [year, month, day].map(Number);
    if (!parts.every(Number.isFinite)) return new FunctionResult(null, '#VALUE!');
    const [y, m, d] = parts as [number, number, number];
    const time = Date.UTC(y < 1900 ? y + 1900 : y, m - 1, d);
    const epoch = this.book.counts1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const serial = (time - epoch) / millisecondsADay;
    return serial < 0 ? new FunctionResult(null, '#NUM!') : new FunctionResult(serial, null);
  }
}

class FunctionResult extends HostObject {
  readonly members = new Members('FunctionResult', { scalars: ['value', 'error'] });

  constructor(
    readonly value: number | null,
    readonly error: string | null,
  ) {
    super();
  }
}
