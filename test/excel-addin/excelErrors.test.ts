// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import { hostErrorFrom } from '../../excel-addin/excelErrors.ts';
import { loadOffice } from '../../workbench/host/loadOffice.ts';

loadOffice();

/** As the client makes it of a host's answer; its constructor is not part of the declared types. */
function excelError(code: string): OfficeExtension.Error {
  const make = OfficeExtension.Error as unknown as new (content: object) => OfficeExtension.Error;
  const debugInfo = { code, message: 'refused', errorLocation: 'Range.values' };
  return new make({ code, message: 'refused', debugInfo });
}

test.each([
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['ApiNotFound', 'not-supported'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['AccessDenied', 'workbook-protected'],
  ['ItemNotFound', 'host-failed'],
  ['GeneralException', 'host-failed'],
])('%s is %s', (code, expected) => {
  const error = hostErrorFrom(excelError(code));
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({ code: expected });
});

test("where a sheet of the user's is concerned, the error names it", () => {
  expect(hostErrorFrom(excelError('AccessDenied'), 'Dati')).toMatchObject({
    code: 'sheet-protected',
    detail: 'Dati',
  });
  expect(hostErrorFrom(excelError('ItemNotFound'), 'Dati')).toMatchObject({
    code: 'sheet-gone',
    detail: 'Dati',
  });
});

test('what is missing in an old Excel is named, and so is an unknown code', () => {
  expect(hostErrorFrom(excelError('ApiNotFound'))).toMatchObject({ detail: 'Range.values' });
  expect(hostErrorFrom(excelError('Odd'))).toMatchObject({ detail: 'Odd: refused' });
});

test('a bug stays a bug', () => {
  const bug = new TypeError('x');
  expect(hostErrorFrom(bug)).toBe(bug);
});
