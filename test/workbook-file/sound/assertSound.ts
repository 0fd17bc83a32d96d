// SPDX-License-Identifier: EUPL-1.2
import type { FileHost } from '../../../workbook-file/fileHost.ts';
import { packageFaults } from './packageFaults.ts';
import { PackageUnderTest } from './packageUnderTest.ts';
import { partFaults } from './partFaults.ts';
import { sheetFaults } from './sheetFaults.ts';
import { stylesFaults } from './stylesFaults.ts';
import { workbookFaults } from './workbookFaults.ts';

/**
 * What keeps Excel from opening a package, or makes it repair one. No library of a free licence brings the schemas of
 * ECMA-376 to the registry of npm: the order of elements is checked against a table made by hand from the standard.
 */
function faultsOf(bytes: Uint8Array): string[] {
  const file = new PackageUnderTest(bytes);
  return [packageFaults, partFaults, workbookFaults, sheetFaults, stylesFaults].flatMap((faults) => [
    ...faults(file),
  ]);
}

/** Fails where a package that we wrote has a fault that the one it was made from had not. */
export function assertSound(bytes: Uint8Array, from?: Uint8Array): void {
  const before = new Set(from === undefined ? [] : faultsOf(from));
  expect(faultsOf(bytes).filter((fault) => !before.has(fault))).toEqual([]);
}

/** The workbook as it is saved, which must be sound; `from` is what it was opened from, where that is odd. */
export function saved(host: FileHost, from?: Uint8Array): Uint8Array {
  const bytes = host.save();
  assertSound(bytes, from);
  return bytes;
}
