// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../i18n/texts.ts';
import type { PlanCell } from './plan.ts';
import type { Role } from './roles.ts';

/** What the signs in these cells mean, to stand right under them: of the signs that they have, and no other. */
export function signNotes(
  cells: readonly (readonly PlanCell[])[],
  { overview, gaps, missing, missingKey }: Texts['report'],
): string[] {
  const all = cells.flat();
  const has = (word: string) => all.some(({ role }) => hasSign(role, word));
  return [
    ...(has('partial') ? [overview.partialKey] : []),
    ...(has('imputed') ? [gaps.imputedKey] : []),
    ...(all.some(({ content }) => content === missing) ? [missingKey] : []),
  ];
}

/** Roles say in their names which signs their number formats add. */
function hasSign(role: Role, sign: string): boolean {
  return role.toLowerCase().includes(sign);
}
