// SPDX-License-Identifier: EUPL-1.2

/**
 * True where this Excel has a later version of its API: the manifest asks for 1.8, and what came later is asked for
 * where it is used.
 */
export function supportsExcelApi(version: '1.9' | '1.13' | '1.14'): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
