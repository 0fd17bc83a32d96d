// SPDX-License-Identifier: EUPL-1.2
import { HostError, type HostErrorCode } from '../core/host/hostError.ts';

/** Excel's error codes that have a text of their own; every other is `host-failed`. */
const CODES = new Map<string, HostErrorCode>([
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['ApiNotFound', 'not-supported'],
  ['ApiNotAvailable', 'not-supported'],
  ['NotImplemented', 'not-supported'],
  ['UnsupportedFeature', 'not-supported'],
  ['UnsupportedOperation', 'not-supported'],
  ['UnsupportedSheet', 'not-supported'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['MemoryLimitReached', 'too-large'],
]);

/** Codes that speak of a sheet, where one is concerned. */
const CODES_OF_SHEET = new Map<string, HostErrorCode>([
  ['AccessDenied', 'sheet-protected'],
  ['ItemNotFound', 'sheet-gone'],
]);

/**
 * The port's error for what Office.js threw. `sheet` is the user's sheet that the call was about, if it was about one.
 * What is no error of Office.js is a bug of ours and comes back as it is.
 */
export function hostErrorFrom(error: unknown, sheet?: string): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const ofSheet = CODES_OF_SHEET.get(error.code);
  if (sheet !== undefined && ofSheet !== undefined) return new HostError(ofSheet, sheet);
  // Without a sheet of the user's, only adding, renaming or removing sheets can be denied.
  if (error.code === 'AccessDenied') return new HostError('workbook-protected', error.message);
  const code = CODES.get(error.code);
  if (code === 'not-supported') return new HostError(code, error.debugInfo?.errorLocation || error.message);
  return new HostError(code ?? 'host-failed', `${error.code}: ${error.message}`);
}

interface Running {
  /** The user's sheet that the batch is about, if it is about one. */
  readonly sheet?: string;
  /** What has begun to change the workbook, and must come to its end, waits while a cell is being edited. */
  readonly waits?: boolean;
}

/**
 * Runs a batch. Raises {@link HostError} where Excel refuses, also while a cell is being edited unless the batch waits.
 */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { sheet, waits = false }: Running = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: waits }, batch);
  } catch (error) {
    throw hostErrorFrom(error, sheet);
  }
}
