// SPDX-License-Identifier: EUPL-1.2
import type { OpcPackage } from './package.ts';
import { relationshipsOf } from './relationships.ts';
import { removeParts } from './removeParts.ts';

/** The last word of the relationship's type. Source: ECMA-376 part 2, 10.5.2 and annex E. */
const ORIGIN = 'origin';

/** Whether somebody has signed the package, with a signature that any change makes untrue. */
export function isSigned(file: OpcPackage): boolean {
  return originsOf(file).length > 0;
}

/**
 * Takes the signatures of the package away before it is changed, as Excel does: left in, they would say of the changed
 * workbook that somebody has tampered with it. That of a project of macros signs only the project, and stays.
 */
export function endSignatures(file: OpcPackage): void {
  removeParts(file, '', new Set(originsOf(file)));
}

function originsOf(file: OpcPackage): string[] {
  return relationshipsOf(file, '').flatMap(({ type, target }) => (type === ORIGIN ? (target ?? []) : []));
}
