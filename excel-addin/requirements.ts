// SPDX-License-Identifier: EUPL-1.2

/** The manifest asks for 1.8; what came later is asked for where it is used. */
export function supportsExcelApi(version: '1.9' | '1.13' | '1.14'): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
