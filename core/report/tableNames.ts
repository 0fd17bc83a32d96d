// SPDX-License-Identifier: EUPL-1.2
import { LONGEST } from '../host/lengths.ts';
import type { Texts } from '../i18n/texts.ts';
import type { SheetPlan } from './plan.ts';

type NamedArea = NonNullable<SheetPlan['names']>[number];

/** The table of the ranking, by the name that formulas know it by. */
export function scoresName(area: NamedArea['area'], { tableName }: Texts['report']): NamedArea {
  return { name: tableName, area };
}

/**
 * The tables of elements, each by the word for scores and its element's code. A code may hold what no name can: those
 * characters become underscores, and names that are then the same get a number behind them.
 */
export function elementTableNames(
  tables: readonly { readonly code: string; readonly area: NamedArea['area'] }[],
  { tableName }: Texts['report'],
): NamedArea[] {
  const taken = new Set<string>();
  return tables.map(({ code, area }) => {
    const name = freeName(`${tableName}_${asName(code)}`, taken);
    taken.add(name);
    return { name, area };
  });
}

/** The word for scores comes before a code, and a number may come behind it. */
const LONGEST_CODE = LONGEST.name - 50;

function asName(code: string): string {
  const plain = code.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .replace(/[^A-Za-z0-9]+/g, '_')
    .slice(0, LONGEST_CODE)
    .toUpperCase();
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const next = `${wanted}_${number}`;
    if (!taken.has(next)) return next;
  }
}
